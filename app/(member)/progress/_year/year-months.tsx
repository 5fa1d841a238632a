"use client";

import { SignPaths } from "#components/calendar/sign-paths.tsx";
import { monthInWords } from "#domain/date-words.ts";
import type { Day } from "#domain/day.ts";
import { signsIn } from "#domain/record/sign-letters.ts";

export type Month = {
  /** The first of its days. */
  from: Day;
  /** How many places of the first row stay empty before the first of the month. */
  shift: number;
  /** What its days show, a letter for each. */
  signs: string;
  /** Its weeks, on a page of their own. */
  href: string;
  /** On how many days it was done. */
  times: number;
};

type Props = {
  title: string;
  today: Day;
  /** The first letters of the weekdays, in their order. */
  weekdays: string;
  months: Month[];
};

/** Drawn in the browser too: a year of three practices would otherwise be sent a second time, in ten times its letters. */
export function YearMonths({ title, today, weekdays, months }: Props) {
  return (
    <ul
      className="grid grid-cols-[repeat(auto-fill,minmax(6.5rem,1fr))] gap-x-2 gap-y-4 sm:gap-x-6 lg:grid-cols-7"
      aria-label={`${title}, month by month`}
    >
      {months.map((month) => (
        <li key={month.from}>
          <a className="block text-small no-underline hover:underline" href={month.href}>
            {nameOf(month.from, today)}
            <MonthDays month={month} weekdays={weekdays} />
            <span className="visually-hidden">
              {`: done on ${month.times} ${month.times === 1 ? "day" : "days"}`}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** "November", "Nov 2025". */
function nameOf(day: Day, today: Day): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return isThisYear ? monthInWords(day) : `${monthInWords(day, "short")} ${day.slice(0, 4)}`;
}

const cell = 15;

/** One month under the letters of the weekdays. Decorative: the words stand beside it. */
function MonthDays({ month: { from, shift, signs }, weekdays }: { month: Month; weekdays: string }) {
  const first = shift + Number(from.slice(8)) - 1;
  const places = signsIn(signs).map((sign, day) => ({
    sign,
    x: cell * (((first + day) % 7) + 0.5),
    y: cell * (Math.floor((first + day) / 7) + 1.5),
  }));
  const rows = Math.ceil((first + signs.length) / 7);
  return (
    <svg
      viewBox={`0 0 ${7 * cell} ${(rows + 1) * cell}`}
      className="mt-0.5 w-full max-w-34"
      fill="none"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <text
        x={[...weekdays].map((_, place) => cell * (place + 0.5)).join(" ")}
        y="10"
        className="fill-quiet text-[0.625rem]"
        textAnchor="middle"
      >
        {weekdays}
      </text>
      <SignPaths days={places} size={11} />
    </svg>
  );
}
