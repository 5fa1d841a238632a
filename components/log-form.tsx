"use client";

import { useActionState } from "react";
import type { LogState } from "#domain/log.ts";
import { dayWords } from "./day-sign.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { type FormAction, freshForm } from "./form-state.ts";

type Props = {
  action: FormAction;
  item: string;
  day: string;
  /** What was said of this day before, if anything. */
  said: LogState | undefined;
  /** The page on which this stands; the browser comes back to it. */
  back: string;
  /** The practice, for those who hear the buttons one by one. */
  label: string;
};

/** One press says what a practice was on a day. Each press sets; none toggles or adds. */
export function LogForm({ action, item, day, said, back, label }: Props) {
  const [state, send, pending] = useActionState(action, freshForm, back);
  const press = (value: LogState, look: string) => (
    <button className={look} type="submit" name="state" value={value} disabled={pending}>
      {dayWords[value]} <span className="visually-hidden">({label})</span>
    </button>
  );
  return (
    <form action={send} className="grid gap-1">
      <ErrorSummary state={state} prefix="log" />
      <input type="hidden" name="item" value={item} />
      <input type="hidden" name="day" value={day} />
      <input type="hidden" name="back" value={back} />
      {said ? (
        <div className="buttons">
          <button className="button-plain" type="submit" name="state" value="unknown" disabled={pending}>
            Undo <span className="visually-hidden">({label})</span>
          </button>
        </div>
      ) : (
        <>
          <div className="buttons">
            {press("done", "button")}
            {press("tiny", "button-quiet")}
          </div>
          <div className="buttons gap-x-5 text-small">
            {press("rest", "button-plain")}
            {press("not-applicable", "button-plain")}
          </div>
        </>
      )}
    </form>
  );
}
