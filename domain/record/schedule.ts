/**
 * What a practice asks for, day by day and week by week. A plan of "3 times a week" asks for three sevenths on
 * each of the seven days, so that a first week, a week with rest days and a week in which the plan changed all
 * count in proportion.
 */
import { describeTimes } from "#domain/amounts.ts";
import { type Day, daysFrom, formatDay, type Weekday, weekdayOf } from "#domain/day.ts";
import {
  describeSchedule,
  type PlanItem,
  type PlanVersion,
  pauseOn,
  versionOn,
} from "#domain/practice/plan.ts";
import type { Schedule } from "#domain/practice/terms.ts";
import { counts, excuses, type Log } from "./log.ts";
import { latestFirstDay, type Weeks, weekOf, weeksBetween } from "./week.ts";

/**
 * Whether the plan asks for the practice on `day`, and why, in words for the member. On set days: when it is
 * one of them. With times a week: while the week has not reached its number. Never on a day marked as rest or
 * not applicable, nor on the day on which the practice is finished.
 * @param logs any logs; those of this item in the week of `day` matter
 */
export function dueOn(
  item: PlanItem,
  logs: readonly Log[],
  day: Day,
  weeks: Weeks,
): { due: boolean; because: string } {
  const version = askedOn(item, day);
  const said = logs.find((log) => log.itemId === item.id && log.day === day);
  if (!version) return { due: false, because: whyNotInPlan(item, day) };
  if (said?.state === "rest") return { due: false, because: "You marked this as a rest day." };
  if (said?.state === "not-applicable")
    return { due: false, because: "You said it does not apply to this day." };
  return version.schedule.kind === "days"
    ? dueOnSetDays(version.schedule, day, latestFirstDay(weeks))
    : dueThisWeek(item, logs, day, weeks);
}

/**
 * How often the plan asks for the practice from `from` to `to`, both included: for each calendar week the sum
 * of its days, rounded to the nearest whole number (sevenths are never half way). Days marked as rest or not
 * applicable are left out.
 */
export function plannedBetween(
  item: PlanItem,
  logs: readonly Log[],
  from: Day,
  to: Day,
  weeks: Weeks,
): number {
  const free = new Set(logs.filter((log) => log.itemId === item.id && excuses(log)).map(({ day }) => day));
  let planned = 0;
  for (const week of weeksBetween(from, to, weeks)) {
    const days = daysFrom(week.from < from ? from : week.from, week.to > to ? to : week.to);
    const sevenths = days.reduce((sum, day) => (free.has(day) ? sum : sum + seventhsOn(item, day)), 0);
    planned += Math.round(sevenths / 7);
  }
  return planned;
}

/**
 * How many of the times planned in a week may be left blank while the week still counts as "on plan": two, and never
 * more than half. Nobody has to ask for them or give a reason. A week of nothing at all is thus never on plan, and a
 * pass adds nothing: only what was done is counted as done.
 */
export function freePasses(planned: number): number {
  return Math.min(2, Math.floor(planned / 2));
}

/**
 * The terms that ask something of `day`: those in force, though none in a pause, nor on the day on which the practice
 * is finished.
 */
function askedOn(item: PlanItem, day: Day): PlanVersion | undefined {
  return day === item.finishedOn || pauseOn(item, day) ? undefined : versionOn(item, day);
}

function whyNotInPlan(item: PlanItem, day: Day): string {
  if (day < item.startedOn) return `This practice begins on ${formatDay(item.startedOn, "long", day)}.`;
  if (item.finishedOn !== null && day >= item.finishedOn)
    return `You finished this practice on ${formatDay(item.finishedOn, "long", day)}.`;
  const pause = pauseOn(item, day);
  if (pause) return `You paused this until ${formatDay(pause.until, "long", day)}. Doing it is welcome too.`;
  return "You had finished this practice for a while then.";
}

function dueOnSetDays(
  schedule: Extract<Schedule, { kind: "days" }>,
  day: Day,
  firstDay: Weekday,
): { due: boolean; because: string } {
  const planned = describeSchedule(schedule, firstDay);
  return schedule.days.includes(weekdayOf(day))
    ? { due: true, because: `Your plan: ${planned}.` }
    : { due: false, because: `Your plan: ${planned}. Doing it today is welcome too.` };
}

function dueThisWeek(item: PlanItem, logs: readonly Log[], day: Day, weeks: Weeks) {
  const { from, to } = weekOf(day, weeks);
  const planned = plannedBetween(item, logs, from, to, weeks);
  const times = logs.filter(
    (log) => log.itemId === item.id && counts(log) && from <= log.day && log.day <= to,
  ).length;
  return { due: times < planned, because: whyThisWeek(times, planned) };
}

function whyThisWeek(times: number, planned: number): string {
  if (planned === 0) return "Nothing is planned for what is left of this week. Doing it is welcome.";
  if (times === 0) return `Your plan: ${describeTimes(planned)} this week, on any day.`;
  if (times < planned)
    return `You have done this ${describeTimes(times)} this week, and planned it ${describeTimes(planned)}.`;
  return `You have done what you planned for this week: ${describeTimes(planned)}. More is welcome.`;
}

/** What one day adds to its week, in sevenths: 7 on a set day, as many as the times a week on any day. */
function seventhsOn(item: PlanItem, day: Day): number {
  const schedule = askedOn(item, day)?.schedule;
  if (!schedule) return 0;
  if (schedule.kind === "times") return schedule.times;
  return schedule.days.includes(weekdayOf(day)) ? 7 : 0;
}
