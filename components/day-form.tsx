"use client";

import { useActionState } from "react";
import type { LogState } from "#domain/log.ts";
import { DayFields } from "./day-fields.tsx";
import { DaySign, dayWords } from "./day-sign.tsx";
import { ErrorSummary, FieldError } from "./error-summary.tsx";
import { type FormAction, type FormValues, freshForm, textOf } from "./form-state.ts";

type Props = {
  action: FormAction;
  item: string;
  day: string;
  /** What the day can be. */
  states: readonly LogState[];
  /** What is kept of the day, as a form sends it, or what was typed before and could not be saved. */
  starting: FormValues;
  /** Marks of what is shown, to tell whether it has changed meanwhile. */
  seen: string;
  /** Where the day was chosen, and where saving it leads. */
  back: string;
  /** What the numbers are about; undefined where there is nothing to say but what the day will be. */
  trouble: string | undefined;
};

/** All that can be said of one day, with what was said before already filled in. */
export function DayForm({ action, item, day, states, starting, seen, back, trouble }: Props) {
  const here = `/plan/${item}/${day}`;
  const [state, send, pending] = useActionState(action, freshForm, here);
  const values = { ...starting, ...state.values };
  const chosen = textOf(values, "state");
  return (
    <form action={send} className="mt-8 grid gap-8" key={JSON.stringify(values)}>
      <ErrorSummary state={state} prefix="day" />
      <input type="hidden" name="item" value={item} />
      <input type="hidden" name="day" value={day} />
      <input type="hidden" name="seen" value={textOf(values, "seen", seen)} />
      <input type="hidden" name="back" value={back} />
      <fieldset className="grid gap-3" aria-describedby="day-state-error">
        <legend className="label mb-3">{trouble ? "What was this day?" : "What will this day be?"}</legend>
        <FieldError state={state} prefix="day" name="state" />
        {[...states, "unknown" as const].map((value, place) => (
          <label key={value} className="choice !justify-start gap-3 justify-self-start pr-6">
            <input
              type="radio"
              id={place === 0 ? "day-state" : undefined}
              name="state"
              value={value}
              defaultChecked={value === chosen}
            />
            <span className="rounded-full bg-paper">
              <DaySign mark={value} />
            </span>
            {trouble || value !== "unknown" ? dayWords[value] : "As planned"}
          </label>
        ))}
      </fieldset>
      {trouble && <DayFields state={state} values={values} prefix="day" trouble={trouble} />}
      <p className="buttons">
        <button className="button" type="submit" disabled={pending}>
          Save this day
        </button>
        <a href={back}>Leave it as it is</a>
      </p>
    </form>
  );
}
