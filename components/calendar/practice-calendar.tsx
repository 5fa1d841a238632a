import { type Day, formatDay, type Weekday, weekdayName, weekdays } from "#domain/day.ts";
import type { Cell } from "#domain/record/progress.ts";
import { weekBlocks } from "#domain/record/week.ts";
import { DayLegend } from "./day-legend.tsx";
import { DaySign, dayWords } from "./day-sign.tsx";

type Props = {
  /** Whole weeks, oldest first. */
  weeks: Cell[][];
  /** The day on which it is read, which is marked where days can be changed; of a copy, the day on which it was made. */
  today: Day;
  /** Names the calendar for those who hear it, e.g. "Slow breathing, last 4 weeks". */
  label: string;
  /** Address at which a day can be seen and changed; none where it can only be read. */
  hrefOf?: ((day: Day) => string) | undefined;
  /** Whose days they are: named by each link, since a page may have the same day of several practices. */
  title: string;
};

/** Weeks of a practice as signs, each a way to that day where there is one. */
export function PracticeCalendar({ weeks, today, label, hrefOf, title }: Props) {
  return (
    <div>
      {weekBlocks(weeks).map((block, place) => (
        <Block
          key={block.rows[0]?.[0]?.day}
          block={block}
          label={place === 0 ? label : `${label}, weeks from ${weekdayName(block.firstDay, "long")} on`}
          today={today}
          hrefOf={hrefOf}
          title={title}
        />
      ))}
      <DayLegend signs={weeks.flat().map(({ sign }) => sign)} />
    </div>
  );
}

type BlockProps = Pick<Props, "label" | "today" | "hrefOf" | "title"> & {
  block: { firstDay: Weekday; rows: Cell[][] };
};

/** Weeks that begin on the same weekday, under its names. */
function Block({ block: { firstDay, rows }, label, today, hrefOf, title }: BlockProps) {
  // What the days have in common is said once: there may be hundreds of them.
  const place = "[&_td]:p-0 [&_td>*]:flex [&_td>*]:items-center [&_td>*]:justify-center";
  const size = hrefOf ? "[&_td>*]:size-[min(2.75rem,13.75vw)]" : "sm:[&_td>*]:px-1";
  return (
    <table className={`-ml-2 sm:ml-0 ${place} ${size}`}>
      <caption className="visually-hidden">{label}</caption>
      <thead>
        <tr>
          <th scope="col" className="p-0">
            <span className="visually-hidden">Week from</span>
          </th>
          {weekdays(firstDay).map((weekday) => (
            <th
              key={weekday}
              scope="col"
              className="text-[min(var(--text-small),4.7vw)] font-normal text-quiet"
            >
              <abbr title={weekdayName(weekday, "long")} className="no-underline">
                {weekdayName(weekday, "short").slice(0, 2)}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((week) => (
          <tr key={week[0]?.day}>
            <WeekLabel day={week[0]?.day} today={today} isSeen={!hrefOf} />
            {week.map((cell) => (
              <td key={cell.day}>
                <CalendarDay cell={cell} today={today} href={hrefOf?.(cell.day)} title={title} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type LabelProps = { day: Day | undefined; today: Day; isSeen: boolean };

/** The first day of a week. Where the days are as wide as a finger, a narrow page has room for it only in the ear. */
function WeekLabel({ day, today, isSeen }: LabelProps) {
  const look = isSeen ? "mr-2" : "sr-only sm:not-sr-only sm:mr-2 sm:inline-block";
  return (
    <th scope="row" className="p-0 text-left text-small font-normal whitespace-nowrap text-quiet">
      {day && <span className={look}>{formatDay(day, "short", today)}</span>}
    </th>
  );
}

type DayProps = { cell: Cell; today: Day; href: string | undefined; title: string };

function CalendarDay({ cell: { day, sign }, today, href, title }: DayProps) {
  const drawn = <DaySign sign={sign} today={href !== undefined && day === today} />;
  if (sign === "outside" || sign === "future") return <span>{drawn}</span>;
  const said = `${formatDay(day, "long", today)}: ${dayWords[sign]}`;
  const words = <span className="visually-hidden">{href ? `${title}, ${said}` : said}</span>;
  if (!href)
    return (
      <span>
        {drawn}
        {words}
      </span>
    );
  return (
    <a href={href}>
      {drawn}
      {words}
    </a>
  );
}
