"use client";

import { useActionState } from "react";
import { type LogState, logStates } from "#domain/log.ts";
import { DaySign, dayWords } from "./day-sign.tsx";
import { ErrorSummary, FieldError } from "./error-summary.tsx";
import { type FormAction, freshForm, textOf } from "./form-state.ts";

type Props = {
  action: FormAction;
  item: string;
  day: string;
  said: LogState | undefined;
  /** Where the day was chosen, and where saving it leads. */
  back: string;
};

/** All that can be said of one day, with what was said before already chosen. */
export function DayForm({ action, item, day, said, back }: Props) {
  const here = `/plan/${item}/${day}`;
  const [state, send, pending] = useActionState(action, freshForm, here);
  const chosen = textOf(state.values, "state", said ?? "unknown");
  return (
    <form action={send} className="mt-8 grid gap-6" key={chosen}>
      <ErrorSummary state={state} prefix="day" />
      <input type="hidden" name="item" value={item} />
      <input type="hidden" name="day" value={day} />
      <input type="hidden" name="back" value={back} />
      <fieldset className="grid gap-3" aria-describedby="day-state-error">
        <legend className="label mb-3">What was this day?</legend>
        <FieldError state={state} prefix="day" name="state" />
        {[...logStates, "unknown" as const].map((value, place) => (
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
            {dayWords[value]}
          </label>
        ))}
      </fieldset>
      <p className="buttons">
        <button className="button" type="submit" disabled={pending}>
          Save this day
        </button>
        <a href={back}>Leave it as it is</a>
      </p>
    </form>
  );
}
