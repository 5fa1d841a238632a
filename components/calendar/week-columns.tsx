import type { Cell } from "#domain/record/progress.ts";
import { round } from "./chart.ts";
import { SignPaths } from "./sign-paths.tsx";

const cell = 16;

/** Days as signs, a column for each week. Decorative: the words stand beside it. */
export function WeekColumns({ weeks }: { weeks: readonly Cell[][] }) {
  const places = weeks.flatMap((week, column) =>
    week.map(({ sign }, row) => ({ sign, x: cell * (column + 0.5), y: cell * (row + 0.5) })),
  );
  const width = cell * weeks.length;
  return (
    <svg
      viewBox={`0 0 ${width} ${7 * cell}`}
      width={round(1.05 * width)}
      height={round(1.05 * 7 * cell)}
      fill="none"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <SignPaths days={places} size={12} />
    </svg>
  );
}
