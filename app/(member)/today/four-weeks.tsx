import { SignPaths } from "#components/calendar/sign-paths.tsx";
import type { Cell } from "#domain/record/progress.ts";
import { type Weeks, weekOf } from "#domain/record/week.ts";

const pitch = 12;
const betweenWeeks = 6;

/** Days as a string of signs, a wider gap between two weeks, and a ring about the last. Decorative: the words stand beside it. */
export function FourWeeks({ cells, weeks }: { cells: Cell[]; weeks: Weeks }) {
  let begun = 0;
  const places = cells.map(({ day }, index) => {
    if (index > 0 && weekOf(day, weeks).from === day) begun += 1;
    return 2 + pitch * (index + 0.5) + betweenWeeks * begun;
  });
  const last = places.at(-1);
  if (last === undefined) return null;
  // The ring about the last day is wider than a day.
  const width = last + 8;
  return (
    <svg
      viewBox={`0 0 ${width} 16`}
      width={width}
      height="16"
      className="h-auto max-w-full"
      fill="none"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <SignPaths days={cells.map(({ sign }, index) => ({ sign, x: places[index] ?? 0, y: 8 }))} size={9} />
      <circle className="stroke-warm" cx={last} cy="8" r="6.7" strokeWidth="1.3" />
    </svg>
  );
}
