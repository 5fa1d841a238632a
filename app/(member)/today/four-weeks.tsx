import type { ComponentProps } from "react";
import { type Day, daysFrom } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import type { Log } from "#domain/record/log.ts";
import { type Cell, type Sign, signOf } from "#domain/record/progress.ts";
import { type Weeks, weekOf } from "#domain/record/week.ts";

const pitch = 12;
const betweenWeeks = 6;

/**
 * The days of a practice from `from` to `to`, both included, as long as it was in the plan.
 * @param today what comes after it is still to come
 */
export function daysSeen(
  item: PlanItem,
  logs: readonly Log[],
  { from, to, today }: { from: Day; to: Day; today: Day },
): Cell[] {
  const first = item.startedOn > from ? item.startedOn : from;
  return daysFrom(first, to).map((day) => ({
    day,
    sign: signOf(
      item,
      logs.find((log) => log.itemId === item.id && log.day === day),
      day,
      today,
    ),
  }));
}

/**
 * Days as a string of signs, a wider gap between two weeks, and a ring about the last. Round ends of lines without length
 * are dots in few letters; a ring is three of them, one on the other. Decorative: the words stand beside it.
 */
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
  const path = (wanted: Sign, draw: (x: number) => string) =>
    cells.map(({ sign }, index) => (sign === wanted ? draw(places[index] ?? 0) : "")).join("");
  const dots = (sign: Sign) => path(sign, (x) => `M${x} 8h0`);
  const [done, tiny] = [dots("done"), dots("tiny")];
  return (
    <svg
      viewBox={`0 0 ${width} 16`}
      width={width}
      height="16"
      className="h-auto max-w-full"
      fill="none"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <Lines className="stroke-accent" strokeWidth="9" d={done} />
      {tiny && (
        <>
          <path className="stroke-accent" strokeWidth="9" d={tiny} />
          <path className="stroke-paper" strokeWidth="6" d={tiny} />
          <path className="stroke-accent" strokeWidth="3.2" d={tiny} />
        </>
      )}
      <Lines className="stroke-ink" d={path("rest", (x) => `M${x - 3} 8h6`)} />
      <Lines className="stroke-ink" d={path("not-applicable", (x) => `M${x - 2.5} 10.5l5-5`)} />
      <Lines className="stroke-quiet" d={path("paused", (x) => `M${x - 1.5} 5.5v5m3 0v-5`)} />
      <Lines className="stroke-quiet" d={path("noted", (x) => `M${x - 2.5} 6.5h5m-5 3h3`)} />
      <Lines className="stroke-quiet" strokeWidth="2.6" d={dots("unknown")} />
      <circle className="stroke-warm" cx={last} cy="8" r="6.7" strokeWidth="1.3" />
    </svg>
  );
}

function Lines(props: ComponentProps<"path">) {
  return props.d ? <path {...props} /> : null;
}
