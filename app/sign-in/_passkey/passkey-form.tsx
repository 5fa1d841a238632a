"use client";

import { startAuthentication } from "@simplewebauthn/browser";
import { FormOf } from "#components/form/form.tsx";
import { Submit } from "#components/form/submit.tsx";
import { useForm } from "#components/form/use-form.ts";
import { usePasskeys } from "#components/passkey/use-passkeys.ts";
import { withPasskey } from "#components/passkey/with-passkey.ts";
import { beginPasskey, signInByPasskey } from "./actions.ts";

type Props = {
  /** Where to go afterwards. */
  to: string;
  /** The host that passkeys are for. */
  host: string;
};

const refused =
  "No passkey was used: it was stopped, or this device has none for Tend. A link by mail works as well.";

const action = withPasskey(
  beginPasskey,
  (options) =>
    startAuthentication({ optionsJSON: options as Parameters<typeof startAuthentication>[0]["optionsJSON"] }),
  signInByPasskey,
  refused,
);

/** A button that stands there only where a script runs and the browser knows passkeys. */
export function PasskeyForm({ to, host }: Props) {
  const sending = useForm(action);
  if (usePasskeys(host) !== "yes") return null;
  return (
    <FormOf sending={sending} prefix="passkey" fields={{ to }} className="grid gap-3">
      <p>
        <Submit look="button-quiet">Sign in with a passkey</Submit>
      </p>
    </FormOf>
  );
}
