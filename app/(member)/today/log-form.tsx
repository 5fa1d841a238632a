"use client";

import type { ReactNode } from "react";
import { FormOf } from "#components/form/form.tsx";
import { type FormAction, type FormValues, textOf } from "#components/form/form-state.ts";
import { useForm } from "#components/form/use-form.ts";
import type { DayEntry, LogState } from "#domain/record/log.ts";
import { DayFields, dayLabels } from "../_record/day-fields.tsx";
import { DayAnswer } from "./day-answer.tsx";

/** What a form about one practice on one day is drawn from. */
export type LogFormProps = {
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
  /** The button that stands out, if any: a page has one. */
  main: LogState | undefined;
  /** What is said when the page is led to because of what was just written down: without a script it is drawn anew. */
  arrived: { words: string } | undefined;
};

type Props = LogFormProps & {
  /** The tool that it is done with, whose words go along, and what the form says about them. */
  tool: ReactNode;
  about: Record<string, string>;
};

/**
 * Says how a practice was, below its tool. One form for all of it: whichever button is pressed, what was typed is kept.
 */
export function LogForm({ tool, about, ...log }: Props) {
  const { action, item, day, starting, typed, seen, here, back, label, trouble } = log;
  const sending = useForm(action, { ...starting, ...typed }, here);
  return (
    <FormOf
      sending={sending}
      prefix={`log-${item}`}
      labels={{ ...dayLabels, state: label }}
      fields={{ item, day, seen, back, stays: "yes", ...about }}
      className="grid gap-5"
    >
      {tool}
      <DayFields note={textOf(sending.values, "noteNow")} trouble={trouble} of={label} />
      <DayAnswer {...log} sending={sending} savesAll />
    </FormOf>
  );
}
