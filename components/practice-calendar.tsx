import { type Day, formatDay, type Weekday, weekdayName, weekdays } from "#domain/day.ts";
import type { Mark as DayMark } from "#domain/progress.ts";
import { DayLegend } from "./day-legend.tsx";
import { DaySign, dayWords } from "./day-sign.tsx";

type Cell = { day: Day; mark: DayMark };
type Props = {
  /** Whole weeks, oldest first. */
  weeks: Cell[][];
  today: Day;
  firstDay: Weekday;
  /** Names the calendar for those who hear it, e.g. "Slow breathing, last 4 weeks". */
  label: string;
  /** Address at which a day can be seen and changed. */
  hrefOf: (day: Day) => string;
};

/** Weeks of a practice as signs, each a way to that day. */
export function PracticeCalendar({ weeks, today, firstDay, label, hrefOf }: Props) {
  return (
    <div>
      <table className="-ml-2 sm:ml-0">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col" className="p-0">
              <span className="visually-hidden">Week from</span>
            </th>
            {weekdays(firstDay).map((weekday) => (
              <th key={weekday} scope="col" className="text-small font-normal text-quiet">
                <abbr title={weekdayName(weekday, "long")} className="no-underline">
                  {weekdayName(weekday, "short").slice(0, 2)}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.day}>
              <WeekLabel day={week[0]?.day} />
              {week.map((cell) => (
                <td key={cell.day} className="p-0">
                  <CalendarDay cell={cell} today={today} href={hrefOf(cell.day)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <DayLegend marks={weeks.flat().map(({ mark }) => mark)} />
    </div>
  );
}

/** The first day of a week. On a narrow page it is only heard: the seven days need the room. */
function WeekLabel({ day }: { day: Day | undefined }) {
  return (
    <th scope="row" className="p-0 text-left text-small font-normal whitespace-nowrap text-quiet">
      {day && (
        <span className="sr-only sm:not-sr-only sm:mr-2 sm:inline-block">{formatDay(day, "short")}</span>
      )}
    </th>
  );
}

function CalendarDay({ cell, today, href }: { cell: Cell; today: Day; href: string }) {
  const sign = <DaySign mark={cell.mark} today={cell.day === today} />;
  const place = "flex size-11 items-center justify-center";
  if (cell.mark === "outside" || cell.mark === "future") return <span className={place}>{sign}</span>;
  return (
    <a className={place} href={href}>
      {sign}
      <span className="visually-hidden">
        {formatDay(cell.day, "long")}: {dayWords[cell.mark]}
      </span>
    </a>
  );
}
