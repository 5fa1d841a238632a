import { type Weekday, weekdayName, weekdayOf, weekdays } from "#domain/day.ts";
import { type Cell, isDone } from "#domain/record/progress.ts";
import { lettersOf } from "#domain/record/sign-letters.ts";
import { latestFirstDay } from "#domain/record/week.ts";
import { opened, progressPath } from "../../_record/progress-path.ts";
import type { View } from "../../_record/progress-view.ts";
import { type Month, YearMonths } from "./year-months.tsx";

type Props = { days: Cell[]; item: string; title: string; view: View };

/** A year of a practice by its months, as they hang on a wall. Each month is a way to its weeks, to fill in a day. */
export function YearCalendar({ days, item, title, view: { weeks, today } }: Props) {
  const firstDay = latestFirstDay(weeks);
  const order = weekdays(firstDay).map((weekday) => weekdayName(weekday, "short").slice(0, 1));
  const months = monthsOf(days.filter(({ day }) => day <= today)).flatMap((month): Month[] => {
    const [first, last] = [month[0], month.at(-1)];
    if (!first || !last) return [];
    return [
      {
        from: first.day,
        shift: shiftOf(first, firstDay),
        signs: lettersOf(month.map(({ sign }) => sign)),
        href: opened(progressPath(last.day, today, weeks, 12), item),
        times: month.filter(isDone).length,
      },
    ];
  });
  return <YearMonths title={title} today={today} weekdays={order.join("")} months={months} />;
}

/** By calendar month. */
function monthsOf(days: Cell[]): Cell[][] {
  const months = new Map<string, Cell[]>();
  for (const cell of days) {
    const month = cell.day.slice(0, 7);
    const known = months.get(month);
    if (known) known.push(cell);
    else months.set(month, [cell]);
  }
  return [...months.values()];
}

/** Where the first of its month stands in a row. A month that began before these days has its rows from its first all the same. */
function shiftOf({ day }: Cell, firstDay: Weekday): number {
  const before = weekdays(firstDay).indexOf(weekdayOf(day)) + 1 - Number(day.slice(8));
  return ((before % 7) + 7) % 7;
}
