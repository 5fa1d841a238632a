"use client";

import type { ComponentProps } from "react";
import { Form } from "#components/form/form.tsx";
import type { FormAction } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";
import { ZoneField, zoneLabel } from "#components/practice/zone-field.tsx";

type Props = {
  action: FormAction;
  fields: Record<string, string>;
  /** The zones to choose from; none when the member has already named theirs. */
  regions: ComponentProps<typeof ZoneField>["regions"];
  submit: string;
};

/** The last step: one button, and the time zone when we do not know it yet. */
export function FinishForm({ action, fields, regions, submit }: Props) {
  return (
    <Form action={action} fields={fields} prefix="field" labels={{ zone: zoneLabel }} className="grid gap-6">
      {regions.length > 0 && <ZoneField regions={regions} />}
      <p>
        <Submit>{submit}</Submit>
      </p>
    </Form>
  );
}
