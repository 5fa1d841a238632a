"use client";

import type { ReactNode } from "react";
import { Form } from "./form.tsx";
import type { FormAction } from "./form-state.ts";
import { Submit } from "./submit.tsx";

type Props = {
  action: FormAction;
  /** What the form sends. */
  fields: Record<string, string>;
  look: string;
  label: ReactNode;
};

/** A form of one button. */
export function ActionButton({ action, fields, look, label }: Props) {
  return (
    <Form action={action} fields={fields} prefix="action" className="grid gap-3">
      <p>
        <Submit look={look}>{label}</Submit>
      </p>
    </Form>
  );
}
