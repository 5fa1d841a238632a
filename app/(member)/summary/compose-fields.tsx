import { useState } from "react";
import { DateField } from "#components/date-field.tsx";
import { FieldError } from "#components/error-summary.tsx";
import { type FormState, type FormValues, listOf, textOf } from "#components/form-state.ts";
import { Boxes } from "./boxes.tsx";
import type { Offer } from "./offers.ts";

export type PartProps = { state: FormState; values: FormValues };

const ranges = [
  ["2-weeks", "Last 2 weeks"],
  ["4-weeks", "Last 4 weeks"],
  ["3-months", "Last 3 months"],
  ["own", "Other days"],
] as const;

/** The two days fold away by CSS alone while they are not asked for. */
export function Days({ state, values, today }: PartProps & { today: string }) {
  return (
    <fieldset className="group grid gap-4">
      <legend className="label mb-3">Which days?</legend>
      <FieldError state={state} prefix="summary" name="range" />
      <div className="choices">
        {ranges.map(([value, label], place) => (
          <label key={value} className="choice">
            <input
              type="radio"
              id={place === 0 ? "summary-range" : undefined}
              name="range"
              value={value}
              defaultChecked={textOf(values, "range") === value}
            />
            {label}
          </label>
        ))}
      </div>
      <div className="hidden flex-wrap gap-x-8 gap-y-5 group-has-[[value=own]:checked]:flex">
        <DateField prefix="summary" name="from" label="First day" state={state} values={values} max={today} />
        <DateField prefix="summary" name="to" label="Last day" state={state} values={values} max={today} />
      </div>
    </fieldset>
  );
}

/** The numbers before and after. */
export function Ratings({ values }: Pick<PartProps, "values">) {
  return (
    <div className="option max-w-[40rem] border-y border-line">
      <input
        type="checkbox"
        id="summary-ratings"
        name="ratings"
        value="yes"
        defaultChecked={textOf(values, "ratings") === "yes"}
        aria-describedby="summary-ratings-hint"
      />
      <label htmlFor="summary-ratings">Show the numbers</label>
      <p className="hint" id="summary-ratings-hint">
        How strong it was before and after, where you wrote that down.
      </p>
    </div>
  );
}

export function Name({ state, values }: PartProps) {
  return (
    <div className="field">
      <label htmlFor="summary-name">Your name on it</label>
      <p className="hint" id="summary-name-hint">
        May stay empty. Your e-mail address is never on it.
      </p>
      <FieldError state={state} prefix="summary" name="name" />
      <input
        className="input"
        id="summary-name"
        name="name"
        autoComplete="name"
        defaultValue={textOf(values, "name")}
        aria-describedby="summary-name-hint summary-name-error"
        aria-invalid={Boolean(state.errors.name)}
      />
    </div>
  );
}

export type NotesProps = {
  notes: Offer[];
  /** How many more notes there are than can be listed. */
  unlisted: number;
};

/** None is shown that was not ticked, and there is no box for all of them. */
export function Notes({ notes, unlisted, state, values }: NotesProps & PartProps) {
  // From then on its reader opens and shuts it, whatever is ticked meanwhile.
  const [isOpenAtFirst] = useState(listOf(values, "notes").length > 0);
  if (notes.length === 0)
    return <p className="hint">There are no notes on these practices in the days of the preview.</p>;
  return (
    <details open={isOpenAtFirst || Boolean(state.errors.notes)} className="max-w-[40rem]">
      <summary className="inline-flex min-h-11 items-center text-accent underline">
        Add a note ({notes.length + unlisted} in these days, none shown unless you tick it)
      </summary>
      <div className="mt-2 lg:max-h-[36rem] lg:overflow-y-auto lg:px-1">
        <Boxes name="notes" legend="Notes to show" offers={notes} state={state} values={values} />
      </div>
      {unlisted > 0 && (
        <p className="hint mt-2">
          These are the newest. To see {unlisted} more, choose fewer or other days and preview.
        </p>
      )}
    </details>
  );
}
