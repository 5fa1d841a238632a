"use client";

import { useActionState } from "react";
import { ErrorSummary, FieldError } from "#components/error-summary.tsx";
import { type FormAction, freshForm, textOf } from "#components/form-state.ts";

/** Asks for an address. `noValidate`: the server's words say more than the browser's, and are the same everywhere. */
export function SignInForm({ action, to }: { action: FormAction; to: string }) {
  const [state, send, pending] = useActionState(action, freshForm);
  return (
    <form action={send} className="grid gap-6" noValidate>
      <ErrorSummary state={state} prefix="sign-in" />
      <input type="hidden" name="to" value={to} />
      <div className="field">
        <label htmlFor="sign-in-email">Your e-mail address</label>
        <p className="hint" id="sign-in-email-hint">
          We send you a link to sign in. There is no password.
        </p>
        <FieldError state={state} prefix="sign-in" name="email" />
        <input
          className="input"
          id="sign-in-email"
          name="email"
          type="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={textOf(state.values, "email")}
          aria-describedby="sign-in-email-hint sign-in-email-error"
          aria-invalid={Boolean(state.errors.email)}
        />
      </div>
      <p>
        <button className="button" type="submit" disabled={pending}>
          Send me a link
        </button>
      </p>
    </form>
  );
}
