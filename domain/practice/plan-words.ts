/** A practice in the plan as the sentence that its form fills in. */
import { describeMinutes } from "#domain/amounts.ts";
import { formatTime, type Weekday } from "#domain/day.ts";
import { isolated } from "#domain/isolated.ts";
import { describePlace } from "./cue.ts";
import { describeSchedule } from "./plan.ts";
import type { Terms } from "./terms.ts";

/** How a member reads days and times. */
export type Reader = { firstDay: Weekday; clockHours: 12 | 24 };

/**
 * "After I put the kettle on, I will breathe slowly for 5 minutes, at the table, at 07:30, every day."
 * @param does completes "I will …"
 */
export function describePlan(terms: Terms, does: string, { firstDay, clockHours }: Reader): string {
  const parts = [
    `I will ${does} for ${describeMinutes(terms.minutes)}`,
    terms.place && describePlace(terms.place),
    terms.time && `at ${formatTime(terms.time, clockHours)}`,
    describeSchedule(terms.schedule, firstDay),
  ];
  const said = parts.filter(Boolean).join(", ");
  return terms.cue ? `After I ${isolated(terms.cue)}, ${said}.` : `${said}.`;
}
