import { DayStrip, type Strip } from "#components/calendar/day-strip.tsx";
import { LineDrawing } from "#components/drawing/line-drawing.tsx";
import { LinesOf } from "#components/frame/lines-of.tsx";
import { joined } from "#domain/joined.mjs";

/**
 * What stands in the row of a practice besides its form: words and figures, drawn in the browser too. Drawn by the server, each
 * would be sent once more as what it is made of.
 */
export type Row = {
  /** Its lines, as path data. */
  drawing: string | undefined;
  cue: string | undefined;
  /** The practice and how long. */
  heading: string;
  /** What the plan says, on a day that it leaves free. */
  free: string | undefined;
  tiny: string | undefined;
  strip: Strip;
  times: string;
  ratings: string;
  note: string;
  /** Where it is done with its tool. */
  now: string;
  /** The day before, and where it can be filled in. */
  before: { href: string; words: string } | undefined;
  /** What is there to read behind “More”. */
  more: string[];
};

export function RowHead({ drawing, cue, heading, free, tiny }: Row) {
  return (
    <>
      {drawing && <LineDrawing lines={drawing} className="size-14 md:size-18" />}
      <div className="practice-words">
        {cue && <p className="font-serif text-h3 text-quiet">{joined(cue)}</p>}
        <h2>{joined(heading)}</h2>
        {free && <p className="mt-1 text-small">{joined(free)}</p>}
        {tiny && <p className="mt-1 text-small">{joined(`Tiny: ${tiny}.`)}</p>}
      </div>
    </>
  );
}

/** The days up to this one as signs and in a sentence, and what was written down. */
export function Beneath({ strip, times, ratings, note }: Row) {
  return (
    <div className="practice-beneath">
      <DayStrip {...strip} />
      <p className="mt-1 text-small">{joined(times)}</p>
      {ratings && <p className="text-small">{ratings}</p>}
      {note && (
        <p className="text-small" dir="auto">
          <LinesOf words={note} />
        </p>
      )}
    </div>
  );
}

/** The way to do it now, and what the day before was, which can be filled in there. */
export function Ways({ now, before, of }: Pick<Row, "now" | "before"> & { of: string }) {
  return (
    <>
      <a className="inline-flex min-h-11 items-center" href={now}>
        Do it now <span className="visually-hidden">{`with the tool (${of})`}</span>
      </a>{" "}
      {before && (
        <a className="inline-flex min-h-11 items-center" href={before.href}>
          {before.words}
          <span className="visually-hidden">{` (${of})`}</span>
        </a>
      )}
    </>
  );
}

/** Why the day asks for it, and what was planned for when something gets in the way. */
export function More({ more }: Pick<Row, "more">) {
  return (
    <div className="grid gap-1 text-small">
      {more.map((words) => (
        <p key={words}>{joined(words)}</p>
      ))}
    </div>
  );
}
