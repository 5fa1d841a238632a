"use client";

import type { ReactNode } from "react";
import { Field } from "#components/form/field.tsx";
import { Form } from "#components/form/form.tsx";
import type { FormAction, FormValues } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";
import { longestHope } from "#domain/path/hope.ts";

type Props = {
  action: FormAction;
  /** What its button says. */
  submit: string;
  here: string;
  /** Slug of the path. */
  path: string;
  /** What others might write. */
  hopes: readonly string[];
  starting?: FormValues;
  /** What stands beside its button. */
  children: ReactNode;
};

const label = "I would like to be able to …";

/** The one question before a path begins. */
export function HopeForm({ action, submit, here, path, hopes, starting = {}, children }: Props) {
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
        maxLength={longestHope}
        look="!max-w-none"
        autoComplete="off"
      />
      <div className="buttons">
        <Submit>{submit}</Submit> {children}
      </div>
    </Form>
  );
}
