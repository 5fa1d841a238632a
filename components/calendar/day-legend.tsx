"use client";

import type { Sign as DayMark } from "#domain/record/progress.ts";
import { DaySign, dayWords } from "./day-sign.tsx";

/** `isOnSheet`: the page holds a sheet of all signs, so that each is drawn by reference to it. */
type Props = { signs: readonly DayMark[]; isOnSheet?: boolean };

/** What the signs in a calendar mean; only those that can be seen in it, each given once or more often. */
export function DayLegend({ signs, isOnSheet = false }: Props) {
  const seen = (Object.keys(dayWords) as DayMark[]).filter(
    (sign) => sign !== "outside" && sign !== "future" && signs.includes(sign),
  );
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4 text-small text-quiet" aria-label="What the signs mean">
      {seen.map((sign) => (
        <li key={sign} className="inline-flex items-center gap-1">
          {isOnSheet ? (
            <svg className="size-7" aria-hidden="true">
              <use href={`#sign-${sign}`} />
            </svg>
          ) : (
            <DaySign sign={sign} />
          )}
          {dayWords[sign]}
        </li>
      ))}
    </ul>
  );
}
