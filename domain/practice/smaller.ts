import type { Schedule, Terms } from "./terms.ts";

/**
 * The same practice made smaller by one step: the next shorter dose of the guide, or at the shortest one about half as
 * often. Null when it is as small as it gets.
 * @param doses the minutes which the guide offers
 */
export function smallerTerms(terms: Terms, doses: readonly number[]): Terms | null {
  const shorter = doses.filter((minutes) => minutes < terms.minutes);
  if (shorter.length > 0) return { ...terms, minutes: Math.max(...shorter) };
  const schedule = halfAsOften(terms.schedule);
  return schedule && { ...terms, schedule };
}

/** Every other of the set days, so that they stay apart; or half the times, rounded up. */
function halfAsOften(schedule: Schedule): Schedule | null {
  if (schedule.kind === "times")
    return schedule.times > 1 ? { kind: "times", times: Math.ceil(schedule.times / 2) } : null;
  return schedule.days.length > 1
    ? { kind: "days", days: schedule.days.filter((_, place) => place % 2 === 0) }
    : null;
}
