"use client";

import { Field } from "#components/form/field.tsx";
import { Form } from "#components/form/form.tsx";
import type { FormAction } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";

type Props = {
  action: FormAction;
  /** What was typed before and could not be used. */
  word: string;
};

const label = "Type the word “delete”";

/** One word stands between a press and the end of a record. */
export function DeleteForm({ action, word }: Props) {
  return (
    <Form
      action={action}
      here="/settings/delete"
      starting={{ word }}
      prefix="delete"
      labels={{ word: label }}
      className="grid gap-6"
    >
      <Field name="word" label={label} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      <p className="buttons">
        <Submit>Delete my account</Submit>{" "}
        <a className="inline-flex min-h-11 items-center" href="/settings">
          Keep my account
        </a>
      </p>
    </Form>
  );
}
