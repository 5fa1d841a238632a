"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "./error-summary.tsx";
import { type FormAction, freshForm, textOf } from "./form-state.ts";

type Props = {
  action: FormAction;
  /** What the form sends. An answer may put another value in a field's place, for the next press. */
  fields: Record<string, string>;
  look: string;
  label: ReactNode;
};

/** A form of one button. */
export function ActionButton({ action, fields, look, label }: Props) {
  const [state, send, pending] = useActionState(action, freshForm);
  return (
    <form action={send} className="grid gap-3">
      <ErrorSummary state={state} prefix="action" />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={textOf(state.values, name, value)} />
      ))}
      <p>
        <button className={look} type="submit" disabled={pending}>
          {label}
        </button>
      </p>
    </form>
  );
}
