"use client";

import { DaySign, dayWords } from "#components/calendar/day-sign.tsx";
import { FieldError } from "#components/form/field.tsx";
import { Submit } from "#components/form/submit.tsx";
import type { Sending } from "#components/form/use-form.ts";
import { Said } from "#components/frame/said.tsx";
import type { DayEntry, LogState } from "#domain/record/log.ts";

type Props = {
  sending: Sending;
  item: string;
  /** What was said of this day before, if anything. */
  said: DayEntry["state"];
  /** The button that stands out, if any: a page has one. */
  main: LogState | undefined;
  /** What is said when the page is led to because of what was just written down: without a script it is drawn anew. */
  arrived: { words: string } | undefined;
  /** The practice, for those who hear the buttons one by one. */
  label: string;
  /** Whether what else was changed in the form has to be saved by a button here. */
  savesAll?: boolean;
};

/** What the day was, as a sign and a word; or the two buttons that say so. Each press sets; none toggles or adds. */
export function DayAnswer({ sending, said, arrived, ...buttons }: Props) {
  const { state } = sending;
  const isArrived = state.status === "fresh" && arrived !== undefined;
  const message = isArrived ? arrived.words : state.status === "saved" && state.message;
  return (
    <>
      <FieldError name="state" />
      <Said sending={sending} isArrived={isArrived} look="flex flex-wrap items-center gap-2 font-semibold">
        {said && <DaySign sign={said} />}
        {said && dayWords[said]}
        {message && <span className={said ? "font-normal" : ""}>{message}</span>}
      </Said>
      {said === null ? <Presses key="unsaid" {...buttons} /> : <Undo key="said" {...buttons} />}
    </>
  );
}

function Presses({ item, main, label }: Pick<Props, "item" | "main" | "label">) {
  const ring = (value: LogState) => (value === main ? "button" : "button-quiet");
  return (
    <div className="buttons">
      <Submit look={ring("done")} id={`log-${item}-state`} name="state" value="done">
        Done <span className="visually-hidden">({label})</span>
      </Submit>{" "}
      <Submit look={ring("tiny")} name="state" value="tiny">
        Tiny<span className="visually-hidden"> version ({label})</span>
      </Submit>
    </div>
  );
}

function Undo({ item, label, savesAll }: Pick<Props, "item" | "label" | "savesAll">) {
  return (
    <div className="buttons gap-x-5">
      {savesAll && <Submit look="button-quiet">Save what you changed</Submit>}{" "}
      <Submit look="button-plain" id={`log-${item}-state`} name="state" value="unknown">
        Undo <span className="visually-hidden">({label})</span>
      </Submit>
    </div>
  );
}
