import { DayLegend } from "#components/calendar/day-legend.tsx";
import { WeekColumns } from "#components/calendar/week-columns.tsx";
import { type Day, formatDay } from "#domain/day.ts";
import type { Sign } from "#domain/record/progress.ts";
import { progressPath } from "../_record/progress-path.ts";
import type { View } from "../_record/progress-view.ts";

type Week = { day: Day; sign: Sign }[];
type Props = { weeks: Week[]; item: string; title: string; view: View };

/** A year of a practice, a column for each week. Each four weeks are a way to their own page, to fill in a day. */
export function YearCalendar({ weeks, item, title, view }: Props) {
  return (
    <div>
      <ul className="flex flex-wrap gap-x-2.5 gap-y-3" aria-label={`${title}, by four weeks`}>
        {monthsOf(weeks, view.today).map((month) => {
          const [first, last] = [month[0]?.[0]?.day, month.at(-1)?.at(-1)?.day];
          if (!first || !last) return null;
          const times = month.flat().filter(({ sign }) => sign === "done" || sign === "tiny").length;
          return (
            <li key={first}>
              <a
                className="block text-small no-underline hover:underline"
                href={`${progressPath(last, view.today, view.weeks)}#${item}`}
              >
                <span aria-hidden="true">{formatDay(first, "short", view.today)}</span>
                <WeekColumns weeks={month} />
                <span className="visually-hidden">
                  {formatDay(first, "dated")} to {formatDay(last, "dated")}: done on {times}{" "}
                  {times === 1 ? "day" : "days"}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
      <DayLegend signs={weeks.flat().map(({ sign }) => sign)} />
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
