"use client";

import { type ReactNode, useActionState, useEffect, useRef } from "react";
import type { DayEntry, LogState } from "#domain/log.ts";
import { DayFields } from "./day-fields.tsx";
import { DaySign, dayWords } from "./day-sign.tsx";
import { ErrorSummary, FieldError } from "./error-summary.tsx";
import { type FormAction, type FormValues, freshForm, textOf } from "./form-state.ts";

type Props = {
  action: FormAction;
  item: string;
  day: string;
  /** What is kept of the day, as a form sends it. */
  starting: FormValues;
  /** What was typed before and could not be saved, if anything. */
  typed: FormValues | undefined;
  /** What was said of this day before, if anything. */
  said: DayEntry["state"];
  /** Marks of what is shown, to tell whether it has changed meanwhile. */
  seen: string;
  /** The page on which this stands, and the place on it to which saving leads back. */
  here: string;
  back: string;
  /** The practice, for those who hear the buttons one by one. */
  label: string;
  trouble: string;
  /** "press": one press, and the words folded away. "write": the words first. */
  shape: "press" | "write";
  /** The button that stands out, if any: a page has one. */
  main: LogState | undefined;
  /** What else was said of the day, below what it was. */
  children: ReactNode;
};

/**
 * Says how it was, with a number or a note where wanted. One form for all of it: whichever button is pressed, what was
 * typed is kept. Each press sets; none toggles or adds.
 */
export function LogForm(props: Props) {
  const { action, item, day, starting, typed, seen, here, back, label, trouble, shape } = props;
  const [state, send, pending] = useActionState(action, freshForm, here);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // The button that was pressed has gone away: another one takes the focus over.
    const isLost = document.activeElement === document.body;
    if (state.status === "saved" && isLost) form.current?.querySelector("button")?.focus();
  }, [state]);
  const values = { ...starting, ...typed, ...state.values };
  const prefix = `log-${item}`;
  const words = {
    before: textOf(values, "before"),
    after: textOf(values, "after"),
    note: textOf(values, "note"),
  };
  const isUnsaved = Object.entries(words).some(([name, typed]) => typed !== textOf(starting, name));
  const fields = (
    <DayFields key={JSON.stringify(words)} state={state} values={values} prefix={prefix} trouble={trouble} />
  );
  return (
    <form ref={form} action={send} className={shape === "write" ? "grid gap-5" : "grid gap-1"}>
      <ErrorSummary state={state} prefix={prefix} />
      <input type="hidden" name="item" value={item} />
      <input type="hidden" name="day" value={day} />
      <input type="hidden" name="seen" value={textOf(state.values, "seen", seen)} />
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="stays" value="yes" />
      <FieldError state={state} prefix={prefix} name="state" />
      {shape === "write" && fields}
      {props.said && (
        <p className="flex items-center gap-2 font-semibold" role="status">
          <DaySign mark={props.said} />
          {dayWords[props.said]}
        </p>
      )}
      {props.children}
      <Presses {...props} prefix={prefix} pending={pending} />
      {shape === "press" && (
        <details key={seen} open={isUnsaved}>
          <summary className="inline-flex min-h-11 items-center text-small text-accent underline">
            A note, or how strong it was <span className="visually-hidden">({label})</span>
          </summary>
          <div className="mt-2 grid gap-4">
            {fields}
            <p>
              <button className="button-quiet" type="submit" disabled={pending}>
                Save the note <span className="visually-hidden">({label})</span>
              </button>
            </p>
          </div>
        </details>
      )}
    </form>
  );
}

function Presses({
  said,
  shape,
  main,
  label,
  prefix,
  pending,
}: Props & { prefix: string; pending: boolean }) {
  const press = (value: LogState | "unknown", look: string, words = dayWords[value]) => (
    <button
      className={look}
      type="submit"
      id={value === "done" || value === "unknown" ? `${prefix}-state` : undefined}
      name="state"
      value={value}
      disabled={pending}
    >
      {words} <span className="visually-hidden">({label})</span>
    </button>
  );
  const ring = (value: LogState) => press(value, value === main ? "button" : "button-quiet");
  if (said !== null)
    return (
      <div className="buttons gap-x-5">
        {shape === "write" && (
          <button className="button-quiet" type="submit" disabled={pending}>
            Save what you changed
          </button>
        )}
        {press("unknown", "button-plain", "Undo")}
      </div>
    );
  return (
    <div className="grid gap-1">
      <div className="buttons">
        {ring("done")}
        {ring("tiny")}
      </div>
      {shape === "press" && (
        <div className="buttons gap-x-5 text-small">
          {press("rest", "button-plain")}
          {press("not-applicable", "button-plain")}
        </div>
      )}
    </div>
  );
}
