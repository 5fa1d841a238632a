"use client";

import { startRegistration } from "@simplewebauthn/browser";
import { Field } from "#components/form/field.tsx";
import { FormOf } from "#components/form/form.tsx";
import type { FormValues } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";
import { useForm } from "#components/form/use-form.ts";
import { usePasskeys } from "#components/passkey/use-passkeys.ts";
import { withPasskey } from "#components/passkey/with-passkey.ts";
import { beginAdding, finishAdding } from "./actions.ts";

type Props = {
  /** The host that passkeys are for. */
  host: string;
  /** What was typed before, and is given back. */
  starting: FormValues;
};

const label = "What to call it";
const refused =
  "No passkey was made: it was stopped, or this device has one for Tend already. Nothing was changed.";

const action = withPasskey(
  beginAdding,
  (options) =>
    startRegistration({ optionsJSON: options as Parameters<typeof startRegistration>[0]["optionsJSON"] }),
  finishAdding,
  refused,
);

/** Asks for a name, and then the device for a key. */
export function AddForm({ host, starting }: Props) {
  const sending = useForm(action, starting, "/settings/sign-in/passkey");
  const can = usePasskeys(host);
  if (can === "no") return <p className="notice">{cannot}</p>;
  // Where a script runs, the form comes in its place a moment later: as much room, so that nothing below it moves.
  if (can === "unknown") return <p className="notice [@media(scripting:enabled)]:min-h-45">{needsScript}</p>;
  return (
    <FormOf sending={sending} prefix="passkey" labels={{ name: label }} className="grid gap-6">
      <Field
        name="name"
        label={`${label} (optional)`}
        hint="A word by which you know it again, such as “my phone”."
        autoComplete="off"
      />
      <p className="buttons">
        <Submit>Make a passkey</Submit>{" "}
        <a className="inline-flex min-h-11 items-center" href="/settings/sign-in">
          Not now
        </a>
      </p>
    </FormOf>
  );
}

const cannot =
  "This browser cannot use passkeys here. Links by mail work as before, and you can add a passkey from another device.";
const needsScript =
  "To make a passkey, this page needs JavaScript. Links by mail work without it, and keep working beside passkeys.";
