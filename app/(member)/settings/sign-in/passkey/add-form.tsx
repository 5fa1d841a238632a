"use client";

import { startRegistration } from "@simplewebauthn/browser";
import { Field } from "#components/form/field.tsx";
import { FormOf } from "#components/form/form.tsx";
import type { FormValues } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";
import { useForm } from "#components/form/use-form.ts";
import { RoomFor } from "#components/frame/needs-script.tsx";
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
const wholeLabel = `${label} (optional)`;
const hint = "A word by which you know it again, such as “my phone”.";
const [makeIt, notNow] = ["Make a passkey", "Not now"];
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
  if (can !== "yes") return <Instead words={can === "no" ? cannot : needsScript} />;
  return (
    <FormOf sending={sending} prefix="passkey" labels={{ name: label }} className="grid gap-6">
      <Field name="name" label={wholeLabel} hint={hint} autoComplete="off" />
      <p className="buttons">
        <Submit>{makeIt}</Submit>{" "}
        <a className="inline-flex min-h-11 items-center" href="/settings/sign-in">
          {notNow}
        </a>
      </p>
    </FormOf>
  );
}

/** Words in the place of the form, with as much room as it takes: nothing below is to move when a script brings it. */
function Instead({ words }: { words: string }) {
  return (
    <div className="grid *:[grid-area:1/1]">
      <p className="notice self-start">{words}</p>
      <div className="grid gap-6">
        <div className="field">
          <RoomFor words={wholeLabel} look="font-semibold" />
          <RoomFor words={hint} look="hint" />
          <RoomFor words="" look="input" />
        </div>
        <div className="buttons">
          <RoomFor words={makeIt} look="button" />
          <RoomFor words={notNow} look="min-h-11" />
        </div>
      </div>
    </div>
  );
}

const cannot =
  "This browser cannot use passkeys here. Links by mail work as before, and you can add a passkey from another device.";
const needsScript =
  "To make a passkey, this page needs JavaScript. Links by mail work without it, and keep working beside passkeys.";
