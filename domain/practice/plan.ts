/** A practice in a member's plan: what it asks for, and from which day. */
import { z } from "zod";
import { describeTimes } from "#domain/amounts.ts";
import { addDays, type Day, daySchema, type Weekday, weekdayName, weekdays } from "#domain/day.ts";
import { describeDays } from "./plan-sentence.ts";
import { type Schedule, type Terms, termNames, termsSchema } from "./terms.ts";

/** Terms and the first local day on which they hold. They hold until the next version does. */
export const versionSchema = termsSchema.extend({ holdsFrom: daySchema });
export type PlanVersion = z.infer<typeof versionSchema>;

/** Days on which a practice asks for nothing, both included. It goes on by itself the day after. */
const daysOff = z.strictObject({ from: daySchema, until: daySchema });
export type Pause = z.infer<typeof daysOff>;

export const planItemSchema = z.strictObject({
  id: z.guid(),
  /** Slug of the guide it came from. */
  guide: z.string(),
  startedOn: daySchema,
  /** The last day on which it holds; null while it goes on. */
  finishedOn: daySchema.nullable(),
  /** Oldest first. */
  versions: z.array(versionSchema).min(1),
  /** Oldest first; no two share a day. */
  pauses: z.array(daysOff),
});
export type PlanItem = z.infer<typeof planItemSchema>;

/** The pause that holds on a day, if any. */
export function pauseOn(item: PlanItem, day: Day): Pause | undefined {
  return item.pauses.find(({ from, until }) => from <= day && day <= until);
}

/** What the practice asks for on a day; undefined when it is not in the plan then. */
export function versionOn(item: PlanItem, day: Day): PlanVersion | undefined {
  if (day < item.startedOn || (item.finishedOn !== null && day > item.finishedOn)) return undefined;
  const version = item.versions.findLast(({ holdsFrom }) => holdsFrom <= day);
  return version && !isBreak(version.schedule) ? version : undefined;
}

/**
 * The versions after an edit made on `today`; earlier days keep theirs. An edit that changes nothing adds nothing.
 * Someone who has flown west over the date line can stand a day before their own latest edit: that version is then
 * replaced, so that the newest edit counts.
 */
export function amend(versions: PlanVersion[], today: Day, terms: Terms): PlanVersion[] {
  const latest = versions.at(-1);
  if (latest && sameTerms(latest, terms)) return versions;
  const holdsFrom = notBeforeLatest(versions, today);
  return [...versions.filter((version) => version.holdsFrom < holdsFrom), { holdsFrom, ...terms }];
}

/** Whether a practice asks for just these terms by now, and will from here on. */
export function asksFor({ versions }: PlanItem, terms: Terms): boolean {
  const latest = versions.at(-1);
  return latest !== undefined && sameTerms(latest, terms);
}

/** The last day of a practice that is finished on `today`: never before its newest version holds. */
export function lastDay(versions: PlanVersion[], today: Day): Day {
  return notBeforeLatest(versions, today);
}

/**
 * The versions after starting a finished practice again on `today`, as it last was. A version that asks for
 * nothing fills the days between, so that they never count against anyone.
 */
export function resume({ versions, finishedOn }: PlanItem, today: Day): PlanVersion[] {
  const terms = versions.at(-1);
  if (!terms || finishedOn === null) return versions;
  const firstDayOff = addDays(finishedOn, 1);
  if (today <= firstDayOff) return versions;
  return [
    ...versions,
    { ...terms, holdsFrom: firstDayOff, schedule: { kind: "days", days: [] } },
    { ...terms, holdsFrom: today },
  ];
}

/**
 * "every day", "on Mon, Wed and Fri", "once a week", "3 times a week"; days in the order of the member's week.
 */
export function describeSchedule(schedule: Schedule, firstDay: Weekday): string {
  if (schedule.kind === "times") return `${describeTimes(schedule.times)} a week`;
  const days = weekdays(firstDay).filter((weekday) => schedule.days.includes(weekday));
  return describeDays(days.map((weekday) => weekdayName(weekday, "long")));
}

/** Whether two versions ask for the same. */
function sameTerms(one: Terms, other: Terms): boolean {
  return termNames.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]));
}

/** Whether it stands for the break between finishing and starting again. */
export function isBreak(schedule: Schedule): boolean {
  return schedule.kind === "days" && schedule.days.length === 0;
}

function notBeforeLatest(versions: PlanVersion[], today: Day): Day {
  const latest = versions.at(-1)?.holdsFrom ?? today;
  return today > latest ? today : latest;
}
