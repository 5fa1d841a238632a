"use client";

import { dateInWords } from "#domain/date-words.ts";
import type { Day } from "#domain/day.ts";
import type { Sign } from "#domain/record/progress.ts";
import { DaySign, dayWords } from "./day-sign.tsx";
import { type WeekKept, WeekMark, weekMarkInWords } from "./week-mark.tsx";

type WeekRow = {
  days: Day[];
  /** What each of them shows. */
  signs: Sign[];
  /** What came of it, where that is shown. */
  kept?: WeekKept | undefined;
};

type Props = {
  /** Names the table for those who hear it. */
  label: string;
  /** Whose days they are. */
  title: string;
  weekdays: { short: string; long: string }[];
  rows: WeekRow[];
  today: Day;
  /** What stands before a day in the address at which it can be changed; none where the days can only be read. */
  base?: string | undefined;
};

/**
 * Weeks that begin on the same weekday, under its name. Drawn in the browser too: the days would otherwise be sent a second
 * time, as what a page of the server is made of, at four times their length.
 */
export function WeekRows({ label, title, weekdays, rows, today, base }: Props) {
  const hasKept = rows.some(({ kept }) => kept);
  return (
    <table className={`-ml-2 sm:ml-0 ${looks.all} ${base ? looks.pressed : looks.read}`}>
      <caption className="visually-hidden">{label}</caption>
      <Weekdays weekdays={weekdays} hasKept={hasKept} />
      <tbody>
        {rows.map(({ days, signs, kept }) => (
          <tr key={days[0]}>
            <th scope="row">
              <span>{days[0] && dateInWords(days[0], today, "short")}</span>
            </th>
            {days.map((day, place) => (
              <td key={day}>
                <CalendarDay
                  sign={signs[place] ?? "unknown"}
                  name={`${weekdays[place]?.long} ${dateInWords(day, today)}`}
                  title={title}
                  href={base && base + day}
                  isToday={day === today}
                />
              </td>
            ))}
            {hasKept && <td>{kept && <KeptWeek {...kept} />}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/**
 * What the days have in common is said once: there may be hundreds of them. Where they are as wide as a finger, a narrow
 * page has no room beside them: there the date of a week stands beneath its first day.
 */
const looks = {
  all: "[&_td]:p-0 [&_td>*]:flex [&_td>*]:items-center [&_td>*]:justify-center [&_td>*>span]:sr-only [&_th]:relative [&_th]:p-0 [&_th]:text-left [&_th]:text-small [&_th]:font-normal [&_th]:whitespace-nowrap [&_th]:text-quiet [&_thead_th]:text-center",
  pressed:
    "[&_td>*]:h-11 [&_td>*]:w-[min(2.75rem,11.25vw)] [&_td>a]:pb-3 sm:[&_td>a]:pb-0 [&_td_svg]:size-7 [&_tbody_th>span]:absolute [&_tbody_th>span]:bottom-0 [&_tbody_th>span]:left-2 [&_tbody_th>span]:text-[min(0.8125rem,4vw)] sm:[&_tbody_th>span]:static sm:[&_tbody_th>span]:mr-2 sm:[&_tbody_th>span]:text-small",
  read: "max-sm:[&_th]:text-[min(var(--text-small),4.7vw)] sm:[&_td>*]:px-1 [&_tbody_th>span]:mr-2",
};

function Weekdays({ weekdays, hasKept }: Pick<Props, "weekdays"> & { hasKept: boolean }) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="visually-hidden">Week from</span>
        </th>
        {weekdays.map(({ short, long }) => (
          <th key={long} scope="col">
            <abbr title={long} className="no-underline">
              {short}
            </abbr>
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
