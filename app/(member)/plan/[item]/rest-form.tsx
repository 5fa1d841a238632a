"use client";

import { Form } from "#components/form/form.tsx";
import type { FormAction, FormValues } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";
import { DateField } from "#components/practice/date-field.tsx";

type Props = {
  action: FormAction;
  item: string;
  /** What was typed before and could not be saved, if anything. */
  starting: FormValues;
  /** The days that the browser's calendar offers. */
  from: string;
  to: string;
};

/** One more rest day ahead. */
export function RestForm({ action, item, starting, from, to }: Props) {
  return (
    <Form
      action={action}
      starting={starting}
      here={`/plan/${item}`}
      fields={{ item }}
      prefix="rest"
      labels={{ day: "Day" }}
      className="grid gap-5"
      aria-label="Choose a rest day"
    >
      <DateField name="day" label="Day" min={from} max={to} />
      <p>
        <Submit look="button-quiet">Rest on this day</Submit>
      </p>
    </Form>
  );
}
