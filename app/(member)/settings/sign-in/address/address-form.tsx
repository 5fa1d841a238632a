"use client";

import { Field } from "#components/form/field.tsx";
import { Form } from "#components/form/form.tsx";
import type { FormAction } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";

type Props = {
  action: FormAction;
  /** What was typed before, and is given back. */
  email: string;
};

const label = "Your new e-mail address";

/** Asks for the address to sign in with from then on. */
export function AddressForm({ action, email }: Props) {
  return (
    <Form
      action={action}
      here="/settings/sign-in/address"
      starting={{ email }}
      prefix="address"
      labels={{ email: label }}
      className="grid gap-6"
    >
      <Field
        name="email"
        label={label}
        hint="We send a mail to it, and another to your present address. The change is made once you have said yes in both."
        type="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
      />
      <p className="buttons">
        <Submit>Send both mails</Submit>{" "}
        <a className="inline-flex min-h-11 items-center" href="/settings/sign-in">
          Keep my address
        </a>
      </p>
    </Form>
  );
}
