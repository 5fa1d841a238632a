"use client";

import { useActionState } from "react";
import { ErrorSummary, FieldError } from "#components/error-summary.tsx";
import { type FormAction, freshForm, textOf } from "#components/form-state.ts";

type Props = {
  action: FormAction;
  /** What was previewed. */
  fields: [string, string][];
  days: string;
};

/** Makes a link that ends by itself. */
export function ShareForm({ action, fields, days }: Props) {
  const [state, send, pending] = useActionState(action, freshForm, "/summary#share");
  const chosen = textOf(state.values, "days", days);
  return (
    <form id="share" action={send} className="mt-6 grid gap-4" noValidate>
      <ErrorSummary state={state} prefix="share" />
      <div className="max-w-[40rem]">
        <h3>Or make a link</h3>
        <p className="mt-1">
          Anyone who has the link can see this preview, as it is now, without signing in. It ends by itself,
          and you can take it back at any time. You will see how often it was opened.
        </p>
      </div>
      {fields.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <div className="field">
        <label htmlFor="share-days">For how many days? (1 to 30)</label>
        <FieldError state={state} prefix="share" name="days" />
        <input
          className="input !w-24"
          type="number"
          min={1}
          max={30}
          inputMode="numeric"
          id="share-days"
          name="days"
          defaultValue={chosen}
          key={chosen}
          aria-describedby="share-days-error"
          aria-invalid={Boolean(state.errors.days)}
        />
      </div>
      <p>
        <button className="button-quiet" type="submit" disabled={pending}>
          Make a link
        </button>
      </p>
    </form>
  );
}
