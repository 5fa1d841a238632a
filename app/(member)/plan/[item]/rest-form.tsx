"use client";

import { useActionState } from "react";
import { DateField } from "#components/date-field.tsx";
import { ErrorSummary } from "#components/error-summary.tsx";
import { type FormAction, freshForm, textOf } from "#components/form-state.ts";

type Props = {
  action: FormAction;
  item: string;
  /** The days that the browser's calendar offers. */
  from: string;
  to: string;
};

/** One more rest day ahead. */
export function RestForm({ action, item, from, to }: Props) {
  const [state, send, pending] = useActionState(action, freshForm, `/plan/${item}`);
  return (
    <form
      action={send}
      className="grid gap-5"
      aria-label="Choose a rest day"
      noValidate
      key={textOf(state.values, "day")}
    >
      <ErrorSummary state={state} prefix="rest" />
      <input type="hidden" name="item" value={item} />
      <DateField
        prefix="rest"
        name="day"
        label="Day"
        state={state}
        values={state.values}
        min={from}
        max={to}
      />
      <p>
        <button className="button-quiet" type="submit" disabled={pending}>
          Rest on this day
        </button>
      </p>
    </form>
  );
}
