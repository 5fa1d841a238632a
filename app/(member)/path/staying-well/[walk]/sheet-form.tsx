"use client";

import { Field } from "#components/form/field.tsx";
import { Form } from "#components/form/form.tsx";
import type { FormAction, FormValues } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";
import { stayingWellAsked } from "#content/paths/staying-well.ts";

type Props = { action: FormAction; here: string; fields: Record<string, string>; starting: FormValues };

const labels = Object.fromEntries(stayingWellAsked.map(({ part, title }) => [part, title]));

/** The parts of the sheet as fields, which print as what stands in them. */
export function SheetForm({ action, here, fields, starting }: Props) {
  return (
    <Form
      action={action}
      here={here}
      fields={fields}
      starting={starting}
      prefix="well"
      labels={labels}
      className="grid gap-8"
    >
      {stayingWellAsked.map(({ part, title, asks }) => (
        <Field
          key={part}
          as="textarea"
          name={part}
          label={title}
          hint={asks}
          rows={5}
          maxLength={1500}
          look="!max-w-none"
          placeholder=" "
        />
      ))}
      <p className="no-print">
        <Submit>Keep this sheet</Submit>
      </p>
    </Form>
  );
}
