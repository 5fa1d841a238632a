"use client";

import { useActionState } from "react";
import { DateField } from "#components/date-field.tsx";
import { ErrorSummary, FieldError } from "#components/error-summary.tsx";
import { type FormValues, freshForm, listOf } from "#components/form-state.ts";
import { adoptSuggestion } from "./actions.ts";

type Props = {
  practices: { slug: string; label: string; hint: string }[];
  /** The plan as its link writes it. */
  suggested: string;
  /** The start that is suggested; empty when there is none. */
  from: string;
};

/** Chooses what to take from a suggested plan, and when to begin. How it fits into the day is asked next. */
export function AdoptForm({ practices, suggested, from }: Props) {
  const [state, send, pending] = useActionState(adoptSuggestion, freshForm);
  const values: FormValues = { from, ...state.values };
  const chosen = listOf(
    state.values,
    "practice",
    practices.map(({ slug }) => slug),
  );
  return (
    <form
      action={send}
      className="mt-3 grid gap-6"
      aria-labelledby="adopt-title"
      key={JSON.stringify(values)}
    >
      <ErrorSummary state={state} prefix="adopt" />
      <input type="hidden" name="suggested" value={suggested} />
      <fieldset className="field !max-w-[40rem]" aria-describedby="adopt-practice-error">
        <legend className="label">Which of them would you like to begin with?</legend>
        {practices.length > 2 && (
          <p className="hint">One or two are enough to begin. Untick what can wait. It stays in the link.</p>
        )}
        <FieldError state={state} prefix="adopt" name="practice" />
        <ul className="border-t border-line">
          {practices.map(({ slug, label, hint }, place) => (
            <li key={slug} className="border-b border-line">
              <div className="option">
                <input
                  type="checkbox"
                  id={place === 0 ? "adopt-practice" : `adopt-practice-${slug}`}
                  name="practice"
                  value={slug}
                  defaultChecked={chosen.includes(slug)}
                  aria-describedby={`adopt-${slug}-hint`}
                />
                <label htmlFor={place === 0 ? "adopt-practice" : `adopt-practice-${slug}`}>{label}</label>
                <p className="hint" id={`adopt-${slug}-hint`}>
                  {hint}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </fieldset>
      <DateField
        prefix="adopt"
        name="from"
        label="Begin on (leave it empty to begin at once)"
        state={state}
        values={values}
      />
      <div>
        <button className="button" type="submit" disabled={pending}>
          Fit it to my days
        </button>
        <p className="hint mt-3">
          Next you can change how long and how often, and name a moment for each. Nothing is saved until you
          have seen it all.
        </p>
      </div>
    </form>
  );
}
