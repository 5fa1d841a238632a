"use client";

import { DayLegend } from "#components/calendar/day-legend.tsx";
import { WeekMark } from "#components/calendar/week-mark.tsx";
import type { Sign } from "#domain/record/progress.ts";

/** `marks`: free passes of the weeks on plan whose mark can be seen, none and some. */
type Props = { signs: Sign[]; marks: (0 | 1)[] };

/** What the signs of all practices mean, once for the page; only those that can be seen in it. */
export function Legend({ signs, marks }: Props) {
  return (
    <div className="mt-3 gap-x-4 md:flex md:flex-wrap">
      <DayLegend signs={signs} isOnSheet />
      {marks.length > 0 && (
        <ul
          className="mt-1 flex flex-wrap gap-x-4 text-small text-quiet"
          aria-label="What stands beside a week"
        >
          {marks.map((passes) => (
            <li key={passes} className="inline-flex items-center gap-1">
              <WeekMark standing="on" passes={passes} />
              {passes === 0 ? "Week on plan" : "On plan with a free pass"}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What a blank day is, and what a week is measured by. */
export function HowItIsCounted({ firstDay }: { firstDay: string }) {
  return (
    <section className="mt-10 border-t border-line pt-4">
      <p className="hint measure">
        A blank day means nothing was written, and no more than that. {firstDay} Each week has free passes: up
        to two of the planned times, though never more than half, can stay blank, and it is on plan all the
        same. A first week asks for its share, as does one with a pause, and a week that asks for nothing is
        not counted.
      </p>
    </section>
  );
}
