/** What a clinician may put into their own notes about a plan, in the shape in which such notes are kept. */

import { practicesIn } from "#app/_practice/plan-link.ts";
import type { Guide } from "#content/index.ts";
import { lowered } from "#content/shown.ts";
import { describeMinutes } from "#domain/amounts.ts";
import { type Day, daySchema, formatDay } from "#domain/day.ts";
import type { LinkedPlan } from "#domain/plan-link/plan-link.ts";
import { describeSchedule } from "#domain/practice/plan.ts";
import type { Schedule } from "#domain/practice/terms.ts";

/**
 * "Suggested: slow breathing, 5 minutes, weekdays; gratitude, 5 minutes, 3 times a week; to begin on 1 Dec 2026; cautions
 * discussed; handouts of 23 Nov 2026 and 28 Nov 2026." The days are those on which the guides were last changed.
 */
export function notesOf(plan: LinkedPlan): string {
  const practices = practicesIn(plan);
  const named = practices.map(
    ({ guide: { front }, terms }) =>
      `${lowered(front.title)}, ${describeMinutes(terms.minutes)}, ${scheduleInNotes(terms.schedule)}`,
  );
  const begin = plan.from === null ? [] : [`to begin on ${shortDay(plan.from)}`];
  return `Suggested: ${[...named, ...begin, "cautions discussed", handoutsOf(practices.map(({ guide }) => guide))].join("; ")}.`;
}

function handoutsOf(guides: readonly Guide[]): string {
  const days = [...new Set(guides.map(({ front }) => front.changed))]
    .sort()
    .map((day) => daySchema.parse(day));
  const list = new Intl.ListFormat("en-GB", { type: "conjunction" }).format(days.map(shortDay));
  return `${guides.length === 1 ? "handout" : "handouts"} of ${list}`;
}

function scheduleInNotes(schedule: Schedule): string {
  const isWeekdays = schedule.kind === "days" && schedule.days.join() === "1,2,3,4,5";
  return isWeekdays ? "weekdays" : describeSchedule(schedule, 1);
}

/** "23 Nov 2026": in notes there is little room, and a month has one short name. */
function shortDay(day: Day): string {
  return formatDay(day, "dated").replace(/ (\p{L}{3})\p{L}* /u, " $1 ");
}
