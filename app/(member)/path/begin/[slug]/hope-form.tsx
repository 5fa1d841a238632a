"use client";

import { Field } from "#components/form/field.tsx";
import { Form } from "#components/form/form.tsx";
import type { FormAction, FormValues } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";

type Props = {
  action: FormAction;
  here: string;
  /** Slug of the path. */
  path: string;
  /** What others might write. */
  hopes: readonly string[];
  starting: FormValues;
};

const label = "I would like to be able to …";

/** The one question before a path begins. */
export function HopeForm({ action, here, path, hopes, starting }: Props) {
  return (
    <Form
      action={action}
      here={here}
      fields={{ path }}
      starting={starting}
      prefix="path"
      labels={{ hope: label }}
      className="mt-8 grid max-w-[40rem] gap-6"
    >
      <Field
        name="hope"
        label={label}
        hint={`For example: ${hopes.join("; ")}.`}
        maxLength={200}
        look="!max-w-none"
        autoComplete="off"
      />
      <p className="buttons">
        <Submit>Begin the first week</Submit>
        <a className="inline-flex min-h-11 items-center" href={`/paths/${path}`}>
          Not now
        </a>
      </p>
    </Form>
  );
}
