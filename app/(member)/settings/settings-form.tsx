"use client";

import { type ComponentProps, useActionState } from "react";
import { ErrorSummary, FieldError } from "#components/error-summary.tsx";
import {
  type FormAction,
  type FormState,
  type FormValues,
  freshForm,
  textOf,
} from "#components/form-state.ts";
import type { WeekDay } from "#components/practice-form.tsx";
import { ZoneField } from "#components/zone-field.tsx";

type Props = {
  action: FormAction;
  regions: ComponentProps<typeof ZoneField>["regions"];
  week: WeekDay[];
  /** What is kept, or was typed and could not be saved. */
  starting: FormValues;
};

/** What Tend calls the member, and their clock and calendar. */
export function SettingsForm({ action, regions, week, starting }: Props) {
  const [state, send, pending] = useActionState(action, freshForm, "/settings");
  const values = { ...starting, ...state.values };
  const part = { state, values };
  return (
    <form action={send} className="grid gap-8" key={JSON.stringify(values)}>
      <ErrorSummary state={state} prefix="field" />
      {state.status === "saved" && (
        <p className="notice" role="status">
          Saved. It holds from today; days already written stay as they are. {textOf(state.values, "weeks")}
        </p>
      )}
      <input type="hidden" name="seen" value={textOf(values, "seen")} />
      <NameField {...part} />
      <ZoneField regions={regions} chosen={textOf(values, "zone")} error={state.errors.zone} />
      <FirstDayField {...part} week={week} />
      <Choices
        {...part}
        name="reviewEvery"
        legend="How often to look back"
        hint="A quiet line then asks whether a practice helps and still fits."
        options={[
          ["7", "Every week"],
          ["14", "Every two weeks"],
        ]}
      />
      <Choices
        {...part}
        name="clockHours"
        legend="How times are shown"
        options={[
          ["24", "24 hours, as in 17:30"],
          ["12", "12 hours, as in 5:30 pm"],
        ]}
      />
      <p>
        <button className="button" type="submit" disabled={pending}>
          Save settings
        </button>
      </p>
    </form>
  );
}

type PartProps = { state: FormState; values: FormValues };

function NameField({ state, values }: PartProps) {
  return (
    <div className="field">
      <label htmlFor="field-name">What we may call you (optional)</label>
      <FieldError state={state} prefix="field" name="name" />
      <input
        className="input"
        id="field-name"
        name="name"
        autoComplete="given-name"
        defaultValue={textOf(values, "name")}
        aria-describedby="field-name-error"
        aria-invalid={Boolean(state.errors.name)}
      />
    </div>
  );
}

function FirstDayField({ state, values, week }: PartProps & { week: WeekDay[] }) {
  return (
    <div className="field">
      <label htmlFor="field-firstDay">Your week begins on</label>
      <p className="hint" id="field-firstDay-hint">
        Another day holds from next week on. Weeks that are over, and the one under way, stay as they are; a
        shorter week comes between.
      </p>
      <FieldError state={state} prefix="field" name="firstDay" />
      <select
        className="input"
        id="field-firstDay"
        name="firstDay"
        defaultValue={textOf(values, "firstDay")}
        aria-describedby="field-firstDay-hint field-firstDay-error"
        aria-invalid={Boolean(state.errors.firstDay)}
      >
        {week.map((day) => (
          <option key={day.value} value={day.value}>
            {day.long}
          </option>
        ))}
      </select>
    </div>
  );
}

type ChoicesProps = PartProps & {
  name: string;
  legend: string;
  hint?: string;
  /** Each with its value. */
  options: [value: string, words: string][];
};

function Choices({ state, values, name, legend, hint, options }: ChoicesProps) {
  const id = `field-${name}`;
  return (
    <fieldset aria-describedby={`${id}-hint ${id}-error`}>
      <legend className="label mb-2">{legend}</legend>
      {hint && (
        <p className="hint mb-3" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError state={state} prefix="field" name={name} />
      <div className="choices">
        {options.map(([value, words], place) => (
          <label key={value} className="choice">
            <input
              type="radio"
              id={place === 0 ? id : undefined}
              name={name}
              value={value}
              defaultChecked={textOf(values, name) === value}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
