"use client";

import { ActionButton } from "#components/form/action-button.tsx";
import { Form } from "#components/form/form.tsx";
import type { FormAction, FormValues } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";
import { DateField } from "#components/practice/date-field.tsx";

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

const labels = { from: "First day", until: "Last day" };

/** A pause by one press, or by its first and its last day. */
export function PauseForm({ action, returnTo, fields, starting, presets, today }: Props) {
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
      <Form
        action={action}
        here={returnTo}
        fields={fields}
        starting={starting}
        prefix="pause"
        labels={labels}
        className="grid gap-5"
        aria-label="Choose the days"
      >
        <p>Or choose the days:</p>
        <div className="flex flex-wrap gap-x-8 gap-y-5">
          <DateField name="from" label={labels.from} />
          <DateField name="until" label={labels.until} min={today} />
        </div>
        <p>
          <Submit look="button-quiet">Pause on these days</Submit>
        </p>
      </Form>
    </div>
  );
}
