"use client";

import { type ReactNode, useEffect } from "react";
import { DaySign, dayWords } from "#components/calendar/day-sign.tsx";
import { FieldError } from "#components/form/field.tsx";
import { FormOf } from "#components/form/form.tsx";
import { type FormAction, type FormValues, textOf } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";
import { useForm } from "#components/form/use-form.ts";
import { Said } from "#components/frame/said.tsx";
import type { DayEntry, LogState } from "#domain/record/log.ts";
import { DayFields, dayLabels } from "../_record/day-fields.tsx";

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
  /** Fingerprints of what is shown, to tell whether it has changed meanwhile. */
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
  /** What is said when the page is led to because of what was just written down: without a script it is drawn anew. */
  arrived: { words: string } | undefined;
  /** What else was said of the day, below what it was. */
  children: ReactNode;
  /** The tool that it is done with, whose words go along, and what the form says about them. */
  tool?: ReactNode;
  about?: Record<string, string> | undefined;
};

/**
 * Says how it was, with a number or a note where wanted. One form for all of it: whichever button is pressed, what was
 * typed is kept. Each press sets; none toggles or adds.
 */
export function LogForm(props: Props) {
  const { action, item, day, starting, typed, said, seen, here, back, label, trouble, shape, arrived } =
    props;
  const { tool, about } = props;
  const sending = useForm(action, { ...starting, ...typed }, here);
  const { state, values, form } = sending;
  const isUnsaved = ["before", "after", "note"].some(
    (name) => textOf(values, name) !== textOf(starting, name),
  );
  useEffect(() => {
    const fold = form.current?.querySelector("details");
    if (fold && state.status === "saved") fold.open = false;
  }, [state, form]);
  const isArrived = state.status === "fresh" && arrived !== undefined;
  const message = isArrived ? arrived.words : state.status === "saved" && state.message;
  const fields = <DayFields note={textOf(values, "noteNow")} trouble={trouble} of={label} />;
  return (
    <FormOf
      sending={sending}
      prefix={`log-${item}`}
      labels={{ ...dayLabels, state: label }}
      fields={{ item, day, seen, back, stays: "yes", ...about }}
      className={shape === "write" ? "grid gap-5" : "grid gap-1"}
    >
      {tool}
      <FieldError name="state" />
      {shape === "write" && fields}
      <Said sending={sending} isArrived={isArrived} look="flex flex-wrap items-center gap-2 font-semibold">
        {said && <DaySign sign={said} />}
        {said && dayWords[said]}
        {message && <span className={said ? "font-normal" : ""}>{message}</span>}
      </Said>
      {props.children}
      <Presses {...props} />
      {shape === "press" && (
        <details open={isUnsaved}>
          <summary className="inline-flex min-h-11 items-center text-small text-accent underline">
            A note, or how strong it was <span className="visually-hidden">({label})</span>
          </summary>
          <div className="mt-2 grid gap-4">
            {fields}
            <p>
              <Submit look="button-quiet">
                Save the note <span className="visually-hidden">({label})</span>
              </Submit>
            </p>
          </div>
        </details>
      )}
    </FormOf>
  );
}

function Presses({ item, said, shape, main, label }: Props) {
  const press = (value: LogState | "unknown", look: string, words = dayWords[value]) => (
    <Submit
      key={value}
      look={look}
      id={value === "done" || value === "unknown" ? `log-${item}-state` : undefined}
      name="state"
      value={value}
    >
      {words} <span className="visually-hidden">({label})</span>
    </Submit>
  );
  const ring = (value: LogState) => press(value, value === main ? "button" : "button-quiet");
  if (said !== null)
    return (
      <div className="buttons gap-x-5" key="said">
        {shape === "write" && <Submit look="button-quiet">Save what you changed</Submit>}
        {press("unknown", "button-plain", "Undo")}
      </div>
    );
  return (
    <div className="grid gap-1" key="unsaid">
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
