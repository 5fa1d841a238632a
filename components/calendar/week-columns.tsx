import type { Day } from "#domain/day.ts";
import type { Sign } from "#domain/record/progress.ts";
import { circle, round } from "./chart.ts";

type Week = { day: Day; sign: Sign }[];

const cell = 16;

/**
 * Days as signs, a column for each week. All days with one sign are one path: a year of them in few letters. Decorative:
 * the words stand beside it.
 */
export function WeekColumns({ weeks }: { weeks: Week[] }) {
  const path = (wanted: Sign, draw: (x: number, y: number) => string) =>
    weeks
      .flatMap((week, column) =>
        week.map(({ sign }, row) => (sign === wanted ? draw(cell * (column + 0.5), cell * (row + 0.5)) : "")),
      )
      .join("") || undefined;
  const width = cell * weeks.length;
  return (
    <svg
      viewBox={`0 0 ${width} ${7 * cell}`}
      width={round(1.05 * width)}
      height={round(1.05 * 7 * cell)}
      fill="none"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path className="fill-accent" d={path("done", (x, y) => circle(x, y, 6))} />
      <path className="stroke-accent" d={path("tiny", (x, y) => circle(x, y, 5) + circle(x, y, 1.5))} />
      <path className="stroke-ink" d={path("rest", (x, y) => `M${x - 4} ${y}h8`)} />
      <path className="stroke-ink" d={path("not-applicable", (x, y) => `M${x - 3} ${y + 3}l6-6`)} />
      <path className="stroke-quiet" d={path("paused", (x, y) => `M${x - 2} ${y - 3}v6m4 0v-6`)} />
      <path className="stroke-quiet" d={path("noted", (x, y) => `M${x - 3} ${y - 2}h6m-6 4h4`)} />
      <path className="fill-quiet" d={path("unknown", (x, y) => circle(x, y, 1.3))} />
    </svg>
  );
}
