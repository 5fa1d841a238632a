"use client";

import { Fragment, useEffect } from "react";
import { dayWords } from "#components/calendar/day-sign.tsx";
import { FormOf } from "#components/form/form.tsx";
import { textOf } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";
import { useForm } from "#components/form/use-form.ts";
import { DayFields, dayLabels } from "../_record/day-fields.tsx";
import { DayAnswer } from "./day-answer.tsx";
import type { LogFormProps } from "./log-form.tsx";
import { Beneath, More, type Row, RowHead, Ways } from "./practice-row.tsx";

type Props = LogFormProps & { row: Row };

/**
 * A practice as one row of Today: one press to say how it was, and all else behind “More”. The row is one form, so that
 * whichever button is pressed, what was typed is kept.
 */
export function RowForm({ row, ...log }: Props) {
  const { action, item, day, starting, typed, said, seen, here, back, label, trouble } = log;
  const sending = useForm(action, { ...starting, ...typed }, here);
  const { state, values, form } = sending;
  const isUnsaved = ["before", "after", "note"].some(
    (name) => textOf(values, name) !== textOf(starting, name),
  );
  useEffect(() => {
    const fold = form.current?.querySelector("details");
    if (fold && state.status === "saved") fold.open = false;
  }, [state, form]);
  const named = <span className="visually-hidden">({label})</span>;
  return (
    <FormOf
      sending={sending}
      prefix={`log-${item}`}
      labels={{ ...dayLabels, state: label }}
      fields={{ item, day, seen, back, stays: "yes" }}
      className="practice-row"
    >
      <RowHead {...row} />
      <div className="practice-answer">
        <DayAnswer {...log} sending={sending} />
      </div>
      <Beneath {...row} />
      <div className="practice-more">
        <p>
          <Ways now={row.now} before={row.before} of={label} />
        </p>
        <details open={isUnsaved}>
          <summary className="inline-flex min-h-11 items-center text-accent underline">More {named}</summary>
          <div className="grid gap-5 pt-3 pb-4">
            {said === null && (
              <p className="buttons">
                {(["rest", "not-applicable"] as const).map((value) => (
                  <Fragment key={value}>
                    <Submit look="button-quiet" name="state" value={value}>
                      {dayWords[value]} {named}
                    </Submit>{" "}
                  </Fragment>
                ))}
              </p>
            )}
            <More more={row.more} />
            <DayFields note={textOf(values, "noteNow")} trouble={trouble} of={label} />
            <p>
              <Submit look="button-quiet">Save the note {named}</Submit>
            </p>
          </div>
        </details>
      </div>
    </FormOf>
  );
}
