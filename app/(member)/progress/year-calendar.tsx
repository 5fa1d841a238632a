import { progressPath } from "#app/progress-path.ts";
import type { View } from "#app/progress-view.ts";
import { DayLegend } from "#components/day-legend.tsx";
import { type Day, formatDay } from "#domain/day.ts";
import type { Mark } from "#domain/progress.ts";
import { round } from "./drawing.ts";

type Week = { day: Day; mark: Mark }[];
type Props = { weeks: Week[]; item: string; title: string; view: View };

/** A year of a practice, a column for each week. Each four weeks are a way to their own page, to fill in a day. */
export function YearCalendar({ weeks, item, title, view: { today, firstDay } }: Props) {
  return (
    <div>
      <ul className="flex flex-wrap gap-x-2.5 gap-y-3" aria-label={`${title}, by four weeks`}>
        {monthsOf(weeks, today).map((month) => {
          const [first, last] = [month[0]?.[0]?.day, month.at(-1)?.[6]?.day];
          if (!first || !last) return null;
          const times = month.flat().filter(({ mark }) => mark === "done" || mark === "tiny").length;
          return (
            <li key={first}>
              <a
                className="block text-small no-underline hover:underline"
                href={`${progressPath(last, today, firstDay)}#${item}`}
              >
                <span aria-hidden="true">{formatDay(first, "short")}</span>
                <Signs weeks={month} />
                <span className="visually-hidden">
                  {formatDay(first, "dated")} to {formatDay(last, "dated")}: done on {times}{" "}
                  {times === 1 ? "day" : "days"}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
      <DayLegend marks={weeks.flat().map(({ mark }) => mark)} />
      <p className="hint mt-1">Choose four weeks to see their days and fill them in.</p>
    </div>
  );
}

/** By four weeks from the end; the week under way goes with those before it, as on its own page. */
function monthsOf(weeks: Week[], today: Day): Week[][] {
  const isPresent = weeks.at(-1)?.some(({ day }) => day === today);
  const months: Week[][] = [];
  for (let end = weeks.length; end > 0; ) {
    const start = Math.max(0, end - (isPresent && months.length === 0 ? 5 : 4));
    months.unshift(weeks.slice(start, end));
    end = start;
  }
  return months;
}

const cell = 16;

/** All days with one sign are one path: a year of them in few letters. */
function Signs({ weeks }: { weeks: Week[] }) {
  const path = (wanted: Mark, draw: (x: number, y: number) => string) =>
    weeks
      .flatMap((week, column) =>
        week.map(({ mark }, row) => (mark === wanted ? draw(cell * (column + 0.5), cell * (row + 0.5)) : "")),
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
      <path className="fill-accent" d={path("done", (x, y) => dot(x, y, 6))} />
      <path className="stroke-accent" d={path("tiny", (x, y) => dot(x, y, 5) + dot(x, y, 1.5))} />
      <path className="stroke-ink" d={path("rest", (x, y) => `M${x - 4} ${y}h8`)} />
      <path className="stroke-ink" d={path("not-applicable", (x, y) => `M${x - 3} ${y + 3}l6-6`)} />
      <path className="stroke-quiet" d={path("paused", (x, y) => `M${x - 2} ${y - 3}v6m4 0v-6`)} />
      <path className="stroke-quiet" d={path("noted", (x, y) => `M${x - 3} ${y - 2}h6m-6 4h4`)} />
      <path className="fill-quiet" d={path("unknown", (x, y) => dot(x, y, 1.3))} />
    </svg>
  );
}

function dot(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`;
}
