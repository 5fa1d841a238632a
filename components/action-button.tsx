"use client";

import { useActionState } from "react";
import { ErrorSummary } from "./error-summary.tsx";
import { type FormAction, freshForm } from "./form-state.ts";

type Props = { action: FormAction; fields: Record<string, string>; look: string; label: string };

/** A form of one button. */
export function ActionButton({ action, fields, look, label }: Props) {
  const [state, send, pending] = useActionState(action, freshForm);
  return (
    <form action={send} className="grid gap-3">
      <ErrorSummary state={state} prefix="action" />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p>
        <button className={look} type="submit" disabled={pending}>
          {label}
        </button>
      </p>
    </form>
  );
}
