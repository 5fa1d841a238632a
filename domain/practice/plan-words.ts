/** A practice in the plan as the sentence that its form fills in. */
import { formatTime, type Weekday } from "#domain/day.ts";
import { describeSchedule } from "./plan.ts";
import { planSentence } from "./plan-sentence.ts";
import type { Terms } from "./terms.ts";

/** How a member reads days and times. */
export type Reader = { firstDay: Weekday; clockHours: 12 | 24 };

/**
 * The whole sentence, as this member reads it.
 * @param does completes "I will …"
 */
export function describePlan(terms: Terms, does: string, { firstDay, clockHours }: Reader): string {
  return planSentence({
    ...terms,
    does,
    time: terms.time ? formatTime(terms.time, clockHours) : "",
    schedule: describeSchedule(terms.schedule, firstDay),
  });
}
