"use client";

import { dateInWords, daysLater, weekdayNames } from "#domain/date-words.ts";
import type { Day, Weekday } from "#domain/day.ts";
import type { Sign } from "#domain/record/progress.ts";
import { signsIn } from "#domain/record/sign-letters.ts";
import { DaySign, dayWords } from "./day-sign.tsx";
import { type WeekKept, WeekMark, weekMarkInWords } from "./week-mark.tsx";

type WeekRow = {
  /** Its first day. */
  from: Day;
  /** What each of its days shows, a letter for each (domain/record/sign-letters.ts). */
  signs: string;
  /** What came of it, where that is shown. */
  kept?: WeekKept | undefined;
};

type Props = {
  /** Names the table for those who hear it. */
  label: string;
  /** Whose days they are. */
  title: string;
  /** The weekday under which they begin. */
  firstDay: Weekday;
  rows: WeekRow[];
  today: Day;
  /** What stands before a day in the address at which it can be changed; none where the days can only be read. */
  base?: string | undefined;
};

/**
 * Weeks that begin on the same weekday, under its name. Drawn in the browser too: the days would otherwise be sent a second
 * time, as what a page of the server is made of, at four times their length.
 */
export function WeekRows({ label, title, firstDay, rows, today, base }: Props) {
  const weekdays = Array.from({ length: 7 }, (_, place) => weekdayNames[weekdayAt(firstDay, place)]);
  const hasKept = rows.some(({ kept }) => kept);
  return (
    <table className={`days-table ${base ? "days-pressed" : "days-read"}`}>
      <caption className="visually-hidden">{label}</caption>
      <Weekdays weekdays={weekdays} hasKept={hasKept} />
      <tbody>
        {rows.map(({ from, signs, kept }) => (
          <tr key={from}>
            <th scope="row">
              <span>{dateInWords(from, today, "short")}</span>
            </th>
            {signsIn(signs).map((sign, place) => {
              const day = daysLater(from, place);
              return (
                <td key={day}>
                  <CalendarDay
                    sign={sign}
                    name={`${weekdays[place]} ${dateInWords(day, today)}`}
                    title={title}
                    href={base && base + day}
                    isToday={day === today}
                  />
                </td>
              );
            })}
            {hasKept && <td>{kept && <KeptWeek {...kept} />}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function weekdayAt(firstDay: Weekday, place: number): Weekday {
  return (((firstDay - 1 + place) % 7) + 1) as Weekday;
}

function Weekdays({ weekdays, hasKept }: { weekdays: string[]; hasKept: boolean }) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="visually-hidden">Week from</span>
        </th>
        {weekdays.map((name) => (
          <th key={name} scope="col">
            <abbr title={name}>{name.slice(0, 2)}</abbr>
          </th>
        ))}
        {hasKept && (
          <th scope="col">
            <span className="visually-hidden">How the week went</span>
          </th>
        )}
      </tr>
    </thead>
  );
}

type DayProps = { sign: Sign; name: string; title: string; href: string | undefined; isToday: boolean };

function CalendarDay({ sign, name, title, href, isToday }: DayProps) {
  if (sign === "outside" || sign === "future") return <i />;
  const said = `${name}: ${dayWords[sign]}`;
  if (href === undefined)
    return (
      <div>
        <DaySign sign={sign} />
        <span>{said}</span>
      </div>
    );
  return (
    <a href={href}>
      <svg aria-hidden="true">
        <use href={`#sign-${sign}`} />
        {isToday && <use href="#sign-today" />}
      </svg>
      <span>{`${title}, ${said}`}</span>
    </a>
  );
}

function KeptWeek(kept: WeekKept) {
  const words = weekMarkInWords(kept);
  if (!words) return null;
  return (
    <div className="pb-3 sm:pb-0">
      <WeekMark {...kept} />
      <span>{words}</span>
    </div>
  );
}
