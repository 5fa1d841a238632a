"use client";

import { DaySign } from "#components/calendar/day-sign.tsx";
import { LineDrawing } from "#components/drawing/line-drawing.tsx";
import { ActionButton } from "#components/form/action-button.tsx";
import type { FormAction } from "#components/form/form-state.ts";
import { Notice, type Saying } from "#components/frame/notice.tsx";
import { joined } from "#domain/joined.mjs";

type Props = {
  item: string;
  title: string;
  /** Its lines, as path data. */
  drawing: string | undefined;
  /** What it asks, and what was planned for when something gets in the way, each as a sentence. */
  sentences: string[];
  /** Smaller lines: the tiny version, and who could support it. */
  notes: string[];
  /** What to be careful of: it goes on paper with the plan. */
  cautions: readonly string[];
  begins: string | undefined;
  pauses: string[];
  move: FormAction;
  /** Whether there is a practice before it, and one after it. */
  canRise: boolean;
  canSink: boolean;
  /** What is said when it was just moved. */
  moved: Saying | undefined;
};

/** A practice in the plan. Drawn in the browser too: its words would otherwise be sent twice, the second time as what draws them. */
export function PlanRow({
  item,
  title,
  drawing,
  sentences,
  notes,
  cautions,
  begins,
  pauses,
  ...ways
}: Props) {
  return (
    <li className="grid grid-cols-[min(3.5rem,17.5vw)_1fr] gap-x-5 border-b border-line py-6 md:grid-cols-[5rem_1fr_auto] md:gap-x-8 print:grid-cols-[3rem_1fr_1fr] print:gap-x-4 print:py-1.5">
      {drawing && <LineDrawing lines={drawing} className="size-14 md:size-18 print:size-12" />}
      <div className="min-w-0">
        <h2 id={`practice-${item}`} tabIndex={-1} className="print:text-[12pt]">
          {title}
        </h2>
        {sentences.map((sentence) => (
          <p key={sentence} className="mt-1 font-serif text-h3 print:mt-0">
            {joined(sentence)}
          </p>
        ))}
        {notes.map((note, place) => (
          <p key={note} className={`text-small text-quiet ${place === 0 ? "mt-2 print:mt-0.5" : ""}`}>
            {joined(note)}
          </p>
        ))}
        {begins && <p className="mt-2 font-semibold">{joined(begins)}</p>}
        {pauses.map((pause) => (
          <p key={pause} className="mt-2 flex items-center gap-2 font-semibold">
            <DaySign sign="paused" />
            {joined(pause)}
          </p>
        ))}
      </div>
      {cautions.length > 0 && (
        <p className="print-only">
          <strong>Be careful.</strong> {cautions.join(" ")}
        </p>
      )}
      <Ways item={item} title={title} {...ways} />
    </li>
  );
}

function Ways({
  item,
  title,
  move,
  canRise,
  canSink,
  moved,
}: Pick<Props, "item" | "title" | "move" | "canRise" | "canSink" | "moved">) {
  const named = <span className="visually-hidden">{`(${title})`}</span>;
  const moving = (direction: "up" | "down") => (
    <ActionButton
      action={move}
      fields={{ item, direction }}
      look="button-plain"
      label={
        <>
          {`Move ${direction} `}
          {named}
        </>
      }
    />
  );
  return (
    <div className="no-print col-start-2 mt-2 flex flex-wrap gap-x-6 text-small md:col-start-3 md:mt-0 md:flex-col md:items-end">
      {moved && <Notice said={moved} look="basis-full md:max-w-56" />}
      <a className="inline-flex min-h-11 items-center" href={`/plan/${item}`}>
        Change, pause or finish {named}
      </a>
      {canRise && moving("up")}
      {canSink && moving("down")}
    </div>
  );
}
