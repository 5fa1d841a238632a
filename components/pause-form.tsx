"use client";

import { useActionState } from "react";
import { ActionButton } from "./action-button.tsx";
import { DateField } from "./date-field.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { type FormAction, type FormValues, freshForm, textOf } from "./form-state.ts";

type Props = {
  action: FormAction;
  /** Where the browser goes when there is no script: the page and the form on it. */
  returnTo: string;
  /** Hidden fields, which say what is paused. */
  fields: Record<string, string>;
  /** The days that stand in the form before any is chosen. */
  starting: FormValues;
  /** Pauses that one press sets. */
  presets: { words: string; from: string; until: string }[];
  /** The first day on which a pause can end. */
  today: string;
};

/** A pause by one press, or by its first and its last day. */
export function PauseForm({ action, returnTo, fields, starting, presets, today }: Props) {
  const [state, send, pending] = useActionState(action, freshForm, returnTo);
  const values = { ...fields, ...starting, ...state.values };
  return (
    <div className="grid gap-6">
      <div className="buttons">
        {presets.map(({ words, from, until }) => (
          <ActionButton
            key={until}
            action={action}
            fields={{ ...fields, from, until }}
            look="button-quiet"
            label={words}
          />
        ))}
      </div>
      <form
        action={send}
        className="grid gap-5"
        aria-label="Choose the days"
        noValidate
        key={JSON.stringify(values)}
      >
        <ErrorSummary state={state} prefix="pause" />
        <p>Or choose the days:</p>
        {Object.keys(fields).map((name) => (
          <input key={name} type="hidden" name={name} value={textOf(values, name)} />
        ))}
        <div className="flex flex-wrap gap-x-8 gap-y-5">
          <DateField prefix="pause" name="from" label="First day" state={state} values={values} />
          <DateField prefix="pause" name="until" label="Last day" state={state} values={values} min={today} />
        </div>
        <p>
          <button className="button-quiet" type="submit" disabled={pending}>
            Pause on these days
          </button>
        </p>
      </form>
    </div>
  );
}
