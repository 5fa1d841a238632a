"use client";

import { DayStrip } from "#components/calendar/day-strip.tsx";
import { SignPaths } from "#components/calendar/sign-paths.tsx";
import { signsIn } from "#domain/record/sign-letters.ts";

type Props = {
  /** What the days of each week show, a letter for each and a space between two weeks. */
  weeks: string;
  /** Whether they are few enough to stand in one line. */
  isString: boolean;
  endsToday: boolean;
};

/** The days of one practice among many, in few bytes: they cannot be pressed here. Decorative: a sentence stands above them. */
export function Glance({ weeks, isString, endsToday }: Props) {
  const each = weeks.split(" ");
  if (!isString) return <Columns weeks={each} />;
  const shown = each.map((week) => week.replace(/[xf]/g, ""));
  const begins = shown.flatMap((week, place) => (week ? [shown.slice(0, place).join("").length] : []));
  return <DayStrip signs={shown.join("")} begins={begins} endsToday={endsToday} />;
}

const cell = 12;

/** A column for each week. */
function Columns({ weeks }: { weeks: string[] }) {
  const days = weeks.flatMap((week, column) =>
    signsIn(week).map((sign, row) => ({ sign, x: cell * (column + 0.5), y: cell * (row + 0.5) })),
  );
  const width = cell * weeks.length;
  return (
    <svg
      viewBox={`0 0 ${width} ${7 * cell}`}
      width={width}
      height={7 * cell}
      className="h-auto max-w-full"
      fill="none"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <SignPaths days={days} size={9} />
    </svg>
  );
}
