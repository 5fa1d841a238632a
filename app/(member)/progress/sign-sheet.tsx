"use client";

import { dayWords, SignShape, TodayRing } from "#components/calendar/day-sign.tsx";
import type { Sign } from "#domain/record/progress.ts";

const signs = (Object.keys(dayWords) as Sign[]).filter((sign) => sign !== "outside" && sign !== "future");

/**
 * All signs, unseen, once for a page with hundreds of days: `<use href="#sign-done" />` draws one of them at the cost of a
 * few letters.
 */
export function SignSheet() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      {signs.map((sign) => (
        <symbol key={sign} id={`sign-${sign}`} viewBox="0 0 28 28" fill="none" strokeWidth="2">
          <SignShape sign={sign} />
        </symbol>
      ))}
      <symbol id="sign-today" viewBox="0 0 28 28" fill="none" strokeWidth="2">
        <TodayRing />
      </symbol>
    </svg>
  );
}
