"use client";

import { type ComponentProps, useActionState } from "react";
import { ErrorSummary } from "./error-summary.tsx";
import { type FormAction, freshForm, textOf } from "./form-state.ts";
import { ZoneField } from "./zone-field.tsx";

type Props = {
  action: FormAction;
  fields: Record<string, string>;
  /** The zones to choose from; none when the member has already named theirs. */
  regions: ComponentProps<typeof ZoneField>["regions"];
  submit: string;
};

/** The last step: one button, and the time zone when we do not know it yet. */
export function FinishForm({ action, fields, regions, submit }: Props) {
  const [state, send, pending] = useActionState(action, freshForm);
  const zone = textOf(state.values, "zone");
  return (
    <form action={send} className="grid gap-6">
      <ErrorSummary state={state} prefix="field" />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {regions.length > 0 && (
        <ZoneField key={zone} regions={regions} chosen={zone} error={state.errors.zone} />
      )}
      <p>
        <button className="button" type="submit" disabled={pending}>
          {submit}
        </button>
      </p>
    </form>
  );
}
