"use client";

import { type ComponentProps, useActionState } from "react";
import { ErrorSummary, FieldError } from "#components/error-summary.tsx";
import { type FormAction, freshForm, textOf } from "#components/form-state.ts";
import type { WeekDay } from "#components/practice-form.tsx";
import { ZoneField } from "#components/zone-field.tsx";

type Props = {
  action: FormAction;
  regions: ComponentProps<typeof ZoneField>["regions"];
  week: WeekDay[];
  zone: string;
  firstDay: string;
};

/** The member's clock and calendar. */
export function SettingsForm({ action, regions, week, zone, firstDay }: Props) {
  const [state, send, pending] = useActionState(action, freshForm, "/settings");
  const chosen = textOf(state.values, "zone", zone);
  const first = textOf(state.values, "firstDay", firstDay);
  return (
    <form action={send} className="grid gap-8">
      <ErrorSummary state={state} prefix="field" />
      {state.status === "saved" && (
        <p className="notice" role="status">
          Saved. It holds from today; days already written stay as they are.
        </p>
      )}
      <ZoneField key={chosen} regions={regions} chosen={chosen} error={state.errors.zone} />
      <div className="field">
        <label htmlFor="field-firstDay">Your week begins on</label>
        <FieldError state={state} prefix="field" name="firstDay" />
        <select
          className="input"
          id="field-firstDay"
          name="firstDay"
          defaultValue={first}
          key={first}
          aria-describedby="field-firstDay-error"
          aria-invalid={Boolean(state.errors.firstDay)}
        >
          {week.map((day) => (
            <option key={day.value} value={day.value}>
              {day.long}
            </option>
          ))}
        </select>
      </div>
      <p>
        <button className="button" type="submit" disabled={pending}>
          Save settings
        </button>
      </p>
    </form>
  );
}
