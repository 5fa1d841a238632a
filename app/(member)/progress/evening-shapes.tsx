"use client";

import { circle } from "#components/calendar/chart.ts";
import type { EveningAnswer } from "#domain/evening/evening.ts";
import { eveningPaths, eveningWords } from "../_evening/evening-shape.tsx";

type Block = {
  /** The day with which it begins, in words. */
  from: string;
  /** Of one day after another; null where nothing was said, "outside" where nothing could be said yet. */
  answers: (EveningAnswer | null | "outside")[];
};

/** `seen`: the answers that were given, which alone are explained. */
type Props = { blocks: Block[]; seen: EveningAnswer[]; isByColumn: boolean };

/** A row for each week, or of a year a column; each shape is drawn once, and every evening names one. Decorative: figures say it. */
export function EveningShapes({ blocks, seen, isByColumn }: Props) {
  return (
    <>
      <svg width="0" height="0" className="absolute" aria-hidden="true">
        {seen.map((answer) => (
          <path key={answer} id={`evening-${answer}`} d={eveningPaths[answer]} />
        ))}
      </svg>
      <div className={isByColumn ? "grid gap-x-12 gap-y-5" : ""}>
        {blocks.map(({ from, answers }) => (
          <div key={from}>
            {isByColumn && <p className="hint">From {from}</p>}
            <Grid answers={answers} isByColumn={isByColumn} />
          </div>
        ))}
      </div>
      <ul className="mt-2 flex flex-wrap gap-x-5 text-small text-quiet" aria-label="What the shapes mean">
        {seen.map((answer) => (
          <li key={answer} className="inline-flex items-center gap-1.5">
            <svg
              viewBox={`0 0 ${cell} ${cell}`}
              {...pen}
              aria-hidden="true"
              className="size-8 shrink-0 stroke-ink"
            >
              <use href={`#evening-${answer}`} />
            </svg>
            {eveningWords[answer]}
          </li>
        ))}
      </ul>
    </>
  );
}

const cell = 28;

const pen = {
  fill: "none",
  strokeWidth: 2,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;

function Grid({ answers, isByColumn }: { answers: Block["answers"]; isByColumn: boolean }) {
  const weeks = Math.ceil(answers.length / 7);
  const [columns, rows] = isByColumn ? [weeks, 7] : [7, weeks];
  const places = answers.map((answer, day) => {
    const [week, weekday] = [Math.floor(day / 7) * cell, (day % 7) * cell];
    const [x, y] = isByColumn ? [week, weekday] : [weekday, week];
    return { answer, day, x, y };
  });
  return (
    <svg
      viewBox={`0 0 ${columns * cell} ${rows * cell}`}
      width={columns * cell}
      height={rows * cell}
      {...pen}
      aria-hidden="true"
      className="h-auto max-w-full stroke-ink"
    >
      {places.map(
        ({ answer, day, x, y }) =>
          answer && answer !== "outside" && <use key={day} href={`#evening-${answer}`} x={x} y={y} />,
      )}
      <path
        className="fill-quiet"
        stroke="none"
        d={places
          .filter(({ answer }) => !answer)
          .map(({ x, y }) => circle(x + cell / 2, y + cell / 2, 1.5))
          .join("")}
      />
    </svg>
  );
}
