"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary, FieldError } from "#components/error-summary.tsx";
import { type FormAction, type FormValues, freshForm, listOf, textOf } from "#components/form-state.ts";
import { helpedWords, obstacleWords } from "#components/review-words.ts";

type Props = {
  action: FormAction;
  item: string;
  /** What was answered earlier today, or typed when it could not be saved. */
  starting: FormValues;
  /** What was done, above the questions. */
  children: ReactNode;
};

/** The two things to say about a practice; what was done is known already. */
export function ReviewForm({ action, item, starting, children }: Props) {
  const [state, send, pending] = useActionState(action, freshForm, `/review/${item}`);
  const values = { ...starting, ...state.values };
  const helped = textOf(values, "helped");
  const inTheWay = listOf(values, "inTheWay");
  return (
    <form action={send} className="mt-8 grid gap-10" key={JSON.stringify(values)}>
      <ErrorSummary state={state} prefix="review" />
      <input type="hidden" name="item" value={item} />
      {children}
      <fieldset className="grid gap-3" aria-describedby="review-helped-error">
        <legend className="question mb-3 text-h2">Did it help?</legend>
        <FieldError state={state} prefix="review" name="helped" />
        {Object.entries(helpedWords).map(([value, words], place) => (
          <label key={value} className="choice !justify-start justify-self-start">
            <input
              type="radio"
              id={place === 0 ? "review-helped" : undefined}
              name="helped"
              value={value}
              defaultChecked={value === helped}
            />
            {words}
          </label>
        ))}
      </fieldset>
      <fieldset aria-describedby="review-inTheWay-hint review-inTheWay-error">
        <legend className="question text-h2">What got in the way?</legend>
        <p className="hint mb-4" id="review-inTheWay-hint">
          Choose all that fit, or none.
        </p>
        <FieldError state={state} prefix="review" name="inTheWay" />
        <div className="choices max-w-[40rem]">
          {Object.entries(obstacleWords).map(([value, words], place) => (
            <label key={value} className="choice">
              <input
                type="checkbox"
                id={place === 0 ? "review-inTheWay" : undefined}
                name="inTheWay"
                value={value}
                defaultChecked={inTheWay.includes(value)}
              />
              {words}
            </label>
          ))}
        </div>
      </fieldset>
      <p>
        <button className="button" type="submit" disabled={pending}>
          See what could come next
        </button>
      </p>
    </form>
  );
}
