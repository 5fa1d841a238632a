"use client";

import { Field } from "#components/form/field.tsx";
import { Form } from "#components/form/form.tsx";
import type { FormAction } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";

type Props = {
  action: FormAction;
  /** What was previewed. */
  fields: [string, string][];
  days: string;
};

/** Makes a link that ends by itself. */
export function ShareForm({ action, fields, days }: Props) {
  return (
    <Form
      id="share"
      action={action}
      here="/summary"
      starting={{ days }}
      prefix="share"
      labels={{ days: "For how many days?" }}
      className="mt-6 grid gap-4"
    >
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
      <Field
        name="days"
        label="For how many days? (1 to 30)"
        className="!w-24"
        type="number"
        min={1}
        max={30}
        inputMode="numeric"
      />
      <p>
        <Submit look="button-quiet">Make a link</Submit>
      </p>
    </Form>
  );
}
