import { SignPaths } from "#components/calendar/sign-paths.tsx";
import { monthInWords } from "#domain/date-words.ts";
import { type Day, type Weekday, weekdayName, weekdayOf, weekdays } from "#domain/day.ts";
import { type Cell, isDone } from "#domain/record/progress.ts";
import { latestFirstDay } from "#domain/record/week.ts";
import { progressPath } from "../_record/progress-path.ts";
import type { View } from "../_record/progress-view.ts";

type Props = { days: Cell[]; item: string; title: string; view: View };

/** A year of a practice by its months, as they hang on a wall. Each month is a way to its weeks, to fill in a day. */
export function YearCalendar({ days, item, title, view }: Props) {
  const firstDay = latestFirstDay(view.weeks);
  return (
    <ul
      className="grid grid-cols-[repeat(auto-fill,minmax(6.5rem,1fr))] gap-x-2 gap-y-4 sm:gap-x-6 lg:grid-cols-7"
      aria-label={`${title}, month by month`}
    >
      {monthsOf(days, view.today).map((month) => {
        const last = month.at(-1)?.day;
        if (!last) return null;
        const times = month.filter(isDone).length;
        return (
          <li key={last}>
            <a
              className="block text-small no-underline hover:underline"
              href={`${progressPath(last, view.today, view.weeks, 12)}#${item}`}
            >
              {nameOf(last, view.today)}
              <Month days={month} firstDay={firstDay} />
              <span className="visually-hidden">
                : done on {times} {times === 1 ? "day" : "days"}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** The days that have been, by calendar month. */
function monthsOf(days: Cell[], today: Day): Cell[][] {
  const months = new Map<string, Cell[]>();
  for (const cell of days) {
    if (cell.day > today) continue;
    const month = cell.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), cell]);
  }
  return [...months.values()];
}

/** "November", "Nov 2025". */
function nameOf(day: Day, today: Day): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return isThisYear ? monthInWords(day) : `${monthInWords(day, "short")} ${day.slice(0, 4)}`;
}

const cell = 15;

/** One month under the letters of the weekdays. Decorative: the words stand beside it. */
function Month({ days, firstDay }: { days: Cell[]; firstDay: Weekday }) {
  const order = weekdays(firstDay);
  const before = days[0] ? order.indexOf(weekdayOf(days[0].day)) + 1 - Number(days[0].day.slice(8)) : 0;
  // Where the month began before the first of these days, its rows begin with its first all the same.
  const shift = ((before % 7) + 7) % 7;
  const places = days.map(({ day, sign }) => {
    const place = shift + Number(day.slice(8)) - 1;
    return { sign, x: cell * ((place % 7) + 0.5), y: cell * (Math.floor(place / 7) + 1.5) };
  });
  const rows = Math.ceil((shift + Number(days.at(-1)?.day.slice(8))) / 7);
  return (
    <svg
      viewBox={`0 0 ${7 * cell} ${(rows + 1) * cell}`}
      className="mt-0.5 w-full max-w-34"
      fill="none"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <text
        x={order.map((_, place) => cell * (place + 0.5)).join(" ")}
        y="10"
        className="fill-quiet text-[0.625rem]"
        textAnchor="middle"
      >
        {order.map((weekday) => weekdayName(weekday, "short").slice(0, 1)).join("")}
      </text>
      <SignPaths days={places} size={11} />
    </svg>
  );
}
