/** A practice in a member's plan: what it asks for, and from which day. */
import { addDays, type Day, type Weekday, weekdayName, weekdays } from "./day.ts";
import type { PracticeForm } from "./practice-form.ts";

/** On which days of the week, or how many times in one. */
export type Schedule =
  /**
   * In order, without repeats. Empty only in the version that stands for the break between finishing and
   * starting again.
   */
  | { kind: "days"; days: Weekday[] }
  /** 1 to 7. */
  | { kind: "times"; times: number };

/** What a practice asks for. */
export type Terms = {
  /** One of the doses in the guide. */
  minutes: number;
  /** The version for a bad day, in the guide's words. */
  tiny: string;
  schedule: Schedule;
  /** What comes before it, as in "After I make coffee"; empty when nothing was named. */
  cue: string;
};

/** Terms and the first local day on which they hold. They hold until the next version does. */
export type PlanVersion = { holdsFrom: Day } & Terms;

export type PlanItem = {
  id: string;
  /** Slug of the guide it came from. */
  guide: string;
  startedOn: Day;
  /** The last day on which it holds; null while it goes on. */
  finishedOn: Day | null;
  /** Oldest first, at least one. */
  versions: PlanVersion[];
};

/** The terms in a form, together with the guide's words for a bad day. */
export function toTerms(form: PracticeForm, tiny: string): Terms {
  const { minutes, cue } = form;
  const schedule: Schedule =
    form.rhythm === "days" ? { kind: "days", days: form.days } : { kind: "times", times: form.times };
  return { minutes, tiny, schedule, cue };
}

/** What the practice asks for on a day; undefined when it is not in the plan then. */
export function versionOn(item: PlanItem, day: Day): PlanVersion | undefined {
  if (day < item.startedOn || (item.finishedOn !== null && day > item.finishedOn)) return undefined;
  const version = item.versions.findLast(({ holdsFrom }) => holdsFrom <= day);
  return version && !isBreak(version.schedule) ? version : undefined;
}

/**
 * The versions after an edit made on `today`; earlier days keep theirs. Someone who has flown west over the
 * date line can stand a day before their own latest edit: that version is then replaced, so that the newest
 * edit counts.
 */
export function amend(versions: PlanVersion[], today: Day, terms: Terms): PlanVersion[] {
  const holdsFrom = notBeforeLatest(versions, today);
  return [...versions.filter((version) => version.holdsFrom < holdsFrom), { holdsFrom, ...terms }];
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
  if (schedule.days.length === 7) return "every day";
  const length = schedule.days.length === 1 ? "long" : "short";
  const names = weekdays(firstDay)
    .filter((weekday) => schedule.days.includes(weekday))
    .map((weekday) => weekdayName(weekday, length));
  return `on ${new Intl.ListFormat("en-GB").format(names)}`;
}

/** "once", "twice", "3 times". */
export function describeTimes(times: number): string {
  return times === 1 ? "once" : times === 2 ? "twice" : `${times} times`;
}

function isBreak(schedule: Schedule): boolean {
  return schedule.kind === "days" && schedule.days.length === 0;
}

function notBeforeLatest(versions: PlanVersion[], today: Day): Day {
  const latest = versions.at(-1)?.holdsFrom ?? today;
  return today > latest ? today : latest;
}
