/** A plan as the entries of a calendar, which say to nobody what it is about. */
import { describeMinutes, describeTimes } from "#domain/amounts.ts";
import {
  addDays,
  type ClockTime,
  type Day,
  daysBetween,
  daysFrom,
  type Weekday,
  weekdayOf,
} from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import type { Schedule, Terms } from "#domain/practice/terms.ts";
import { excuses, type Log } from "#domain/record/log.ts";
import { plannedBetween } from "#domain/record/schedule.ts";
import { type Weeks, weekOf } from "#domain/record/week.ts";
import { type PlannedDays, stretchesOf } from "./stretches.ts";

export type CalendarEntry = {
  /** Unlike that of any other entry, and the same as long as the plan is. */
  id: string;
  /** Discreet: somebody else may look at the calendar. */
  title: string;
  /** Null for a whole day. */
  time: ClockTime | null;
  minutes: number;
  /** The first day; it is one of `weekdays`. */
  first: Day;
  /** Each week on these, up to the last day, if there is one; null for the first day alone. */
  repeats: { weekdays: Weekday[]; last: Day | null } | null;
  /** Days that are left out, oldest first. */
  except: Day[];
};

/**
 * The day from which a calendar is written: the first of the month before. What is older stays wherever it was read, and
 * tells nothing of what was done.
 */
export function calendarSince(today: Day): Day {
  return firstOfMonth(addDays(firstOfMonth(today), -1));
}

function firstOfMonth(day: Day): Day {
  return addDays(day, 1 - Number(day.slice(8)));
}

/** "10 minutes for me": no guide's name, and none of the member's words. */
function discreetTitle(minutes: number, times?: number): string {
  const title = `${describeMinutes(minutes)} for me`;
  return times === undefined ? title : `${title}, ${describeTimes(times)} this week`;
}

/**
 * A practice's days from `since` on. On set days: each of them, at its time or as a whole day. With times a week, which
 * may be any days: one note on the first day of each week that can be used, which says how often. Days that are paused,
 * marked as rest or as not applicable have no entry.
 */
export function calendarEntries(
  item: PlanItem,
  logs: readonly Log[],
  since: Day,
  weeks: Weeks,
): CalendarEntry[] {
  const free = logs
    .filter((log) => log.itemId === item.id && excuses(log))
    .map(({ day }) => day)
    .sort();
  const stretches = stretchesOf(item, since);
  return stretches.flatMap((stretch, index) => {
    const { schedule } = stretch.terms;
    if (schedule.kind === "days") return onSetDays(item, stretch, schedule.days, free);
    return inEachWeek(item, stretch, schedule, free, stretches.slice(0, index), logs, weeks);
  });
}

function onSetDays(item: PlanItem, stretch: PlannedDays, weekdays: Weekday[], free: Day[]): CalendarEntry[] {
  return series(item, stretch.terms, { ...stretch, weekdays, free });
}

/** One note a week, over and over while weeks have seven days; by itself in a week that is cut short at either end. */
function inEachWeek(
  item: PlanItem,
  { from, until, terms }: PlannedDays,
  { times }: Extract<Schedule, { kind: "times" }>,
  free: Day[],
  before: PlannedDays[],
  logs: readonly Log[],
  weeks: Weeks,
): CalendarEntry[] {
  const entries: CalendarEntry[] = [];
  let day: Day | null = from;
  while (day !== null && (until === null || day <= until)) {
    const week = weekOf(day, weeks);
    const isWhole: boolean = day === week.from && daysBetween(week.from, week.to) === 6;
    const last: Day | null = isWhole ? earlier(until, lastOfSuchWeeks(day, weeks)) : earlier(until, week.to);
    if (isWhole) {
      const span = { from: day, until: last, weekdays: [weekdayOf(day)], free };
      entries.push(
        ...series(item, { ...terms, time: null }, span, times),
        ...moved(item, span, terms, times),
      );
    } else if (last !== null && !before.some((other) => asksIn(other, week.from, free))) {
      const planned = plannedBetween(item, logs, week.from, week.to, weeks);
      if (planned > 0) entries.push(...single(item, terms, day, last, free, planned));
    }
    day = last && addDays(last, 1);
  }
  return entries;
}

/** The last day of the weeks of seven days that begin with that of `day`; null where they never end. */
function lastOfSuchWeeks(day: Day, weeks: Weeks): Day | null {
  const changes = typeof weeks === "number" ? [] : weeks.changes;
  const next = changes.find(({ holdsFrom }) => holdsFrom > day);
  return next ? addDays(next.holdsFrom, -1) : null;
}

/** Whether an earlier stretch with times a week has a note in the week from `day` on, which is then said already. */
function asksIn({ from, until, terms }: PlannedDays, day: Day, free: Day[]): boolean {
  if (terms.schedule.kind !== "times" || until === null || until < day) return false;
  return daysFrom(from < day ? day : from, until).some((each) => !free.includes(each));
}

type Span = { from: Day; until: Day | null; weekdays: Weekday[]; free: Day[] };

/** An entry that comes back on its weekdays; none where each of its days is left out. */
function series(item: PlanItem, terms: Terms, span: Span, times?: number): CalendarEntry[] {
  const { from, until, weekdays, free } = span;
  const isOn = (day: Day) => weekdays.includes(weekdayOf(day)) && (until === null || day <= until);
  const first = daysFrom(from, addDays(from, 6)).find(isOn);
  if (first === undefined) return [];
  const last = until && daysFrom(addDays(until, -6), until).findLast((day) => day >= first && isOn(day));
  const except = free.filter((day) => day >= first && isOn(day));
  if (last && daysFrom(first, last).filter(isOn).length === except.length) return [];
  const repeats = first === last ? null : { weekdays, last: last ?? null };
  return [entry(item, terms, first, { repeats, except, times })];
}

/** The notes of weeks whose first day is left out, each on the next day that is not. */
function moved(item: PlanItem, { from, until, free }: Span, terms: Terms, times: number): CalendarEntry[] {
  const starts = free.filter((day) => day >= from && (until === null || day <= until));
  return starts
    .filter((day) => weekdayOf(day) === weekdayOf(from))
    .flatMap((start) => single(item, terms, start, earlier(until, addDays(start, 6)) ?? start, free, times));
}

/** A note on the first day from `from` to `to` that is not left out, if there is one. */
function single(item: PlanItem, terms: Terms, from: Day, to: Day, free: Day[], times: number) {
  const first = daysFrom(from, to).find((day) => !free.includes(day));
  if (first === undefined) return [];
  return [entry(item, { ...terms, time: null }, first, { repeats: null, except: [], times })];
}

function entry(
  item: PlanItem,
  { minutes, time }: Terms,
  first: Day,
  { repeats, except, times }: Pick<CalendarEntry, "repeats" | "except"> & { times: number | undefined },
): CalendarEntry {
  return {
    id: `${item.id}-${first}`,
    title: discreetTitle(minutes, times),
    time,
    minutes,
    first,
    repeats,
    except,
  };
}

function earlier(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
