"use client";

import { Field } from "#components/form/field.tsx";
import { Form } from "#components/form/form.tsx";
import type { FormAction } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";

const label = "Your e-mail address";

/** Asks for an address. The server's words say more than the browser's own would, and are the same everywhere. */
export function SignInForm({ action, to }: { action: FormAction; to: string }) {
  return (
    <Form action={action} fields={{ to }} prefix="sign-in" labels={{ email: label }} className="grid gap-6">
      <Field
        name="email"
        label={label}
        hint="We send you a link to sign in. There is no password."
        type="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
      />
      <p>
        <Submit>Send me a link</Submit>
      </p>
    </Form>
  );
}
