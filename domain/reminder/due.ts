/** When a mail is due that brings practices to mind: by the clock on the member's wall, and by what their plan asks for. */
import {
  addDays,
  type ClockTime,
  type Day,
  dayAt,
  daysFrom,
  type Instant,
  instantOf,
  type Weekday,
  weekdayOf,
  type Zone,
} from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import type { Log } from "#domain/record/log.ts";
import { dueOn } from "#domain/record/schedule.ts";
import type { Weeks } from "#domain/record/week.ts";

/** A practice’s mail as it was chosen. */
export type MailChoice = { itemId: string; time: ClockTime; days: readonly Weekday[]; savedAt: Instant };

/** One mail: a member's day and time, and the practices that chose it. */
export type MailTime = { day: Day; time: ClockTime; itemIds: string[] };

const minute = 60_000;

/** How long after its time a mail is still of use, in milliseconds. A server that was away for longer sends none. */
export const useful = 3 * 60 * minute;

/**
 * The mails whose time has come at `instant` and is not long past, earliest first. Practices that share a time share a mail. A
 * time that the clocks skip comes as much later, and one that comes twice counts once.
 */
export function mailTimesAt(choices: readonly MailChoice[], zone: Zone, instant: Instant): MailTime[] {
  const today = dayAt(zone, instant);
  const times = new Map<string, MailTime & { at: Instant }>();
  for (const day of daysFrom(addDays(today, -1), today)) {
    for (const { itemId, time, days, savedAt } of choices) {
      const at = instantOf(zone, day, time);
      const isNow = at <= instant && at > instant - useful && at >= savedAt;
      if (!isNow || !days.includes(weekdayOf(day))) continue;
      const key = `${day} ${time}`;
      const known = times.get(key);
      if (known) known.itemIds.push(itemId);
      else times.set(key, { at, day, time, itemIds: [itemId] });
    }
  }
  return [...times.values()].sort((one, other) => one.at - other.at).map(({ at: _, ...mail }) => mail);
}

/** The first moment after `instant` at which a mail may be due; null when none was chosen. */
export function nextMailTime(choices: readonly MailChoice[], zone: Zone, instant: Instant): Instant | null {
  const today = dayAt(zone, instant);
  const moments = choices.flatMap(({ time, days }) =>
    daysFrom(today, addDays(today, 8))
      .filter((day) => days.includes(weekdayOf(day)))
      .map((day) => instantOf(zone, day, time)),
  );
  const coming = moments.filter((at) => at > instant);
  return coming.length > 0 ? Math.min(...coming) : null;
}

/** Those of the practices that their plan asks for on `day`, and of which nothing was said yet: no mail is about others. */
export function toMind(
  itemIds: readonly string[],
  plan: readonly PlanItem[],
  logs: readonly Log[],
  day: Day,
  weeks: Weeks,
): PlanItem[] {
  return plan.filter(
    (item) =>
      itemIds.includes(item.id) &&
      !logs.some((log) => log.itemId === item.id && log.day === day) &&
      dueOn(item, logs, day, weeks).due,
  );
}

/** On how many days a member is reminded who does not come. */
const patience = 3;

/**
 * Whether a mail is sent on `day`: not after so many days of mail without a visit. The last one says that it is the last.
 * @param sentOn the days of the mails since the last visit
 * @param visitedOn the member's day on which they were last here
 */
export function goesOut(sentOn: readonly Day[], visitedOn: Day, day: Day): "yes" | "last" | "no" {
  const ignored = new Set(sentOn.filter((each) => each > visitedOn));
  if (ignored.size >= patience) return "no";
  return day > visitedOn && ignored.add(day).size === patience ? "last" : "yes";
}
