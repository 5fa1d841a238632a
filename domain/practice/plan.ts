/** A practice in a member's plan: what it asks for, and from which day. */
import { describeTimes } from "#domain/amounts.ts";
import { addDays, type ClockTime, type Day, type Weekday, weekdayName, weekdays } from "#domain/day.ts";
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

/** What a practice asks for, and what is there to lean on. Words are empty when nothing was named. */
export type Terms = {
  /** One of the doses in the guide. */
  minutes: number;
  /** The version for a bad day: the guide's words, or the member's own. */
  tiny: string;
  schedule: Schedule;
  /** What comes before it, as in "After I make coffee". */
  cue: string;
  /** Where, as in "at the kitchen table". */
  place: string;
  /** Wall-clock time in the member's zone, 'HH:MM' of 24 hours; null when none was named. */
  time: ClockTime | null;
  /** What may come between, as in "If the bus is late". */
  obstacle: string;
  /** What to do then, as in "I will do it at lunch". */
  obstaclePlan: string;
  /** Who could support it. */
  supporter: string;
};

/** The terms that say no more than what, how long and how often. */
export const unaided = {
  cue: "",
  place: "",
  time: null,
  obstacle: "",
  obstaclePlan: "",
  supporter: "",
} as const;

/** Terms and the first local day on which they hold. They hold until the next version does. */
export type PlanVersion = { holdsFrom: Day } & Terms;

/** Days on which a practice asks for nothing, both included. It goes on by itself the day after. */
export type Pause = { from: Day; until: Day };

export type PlanItem = {
  id: string;
  /** Slug of the guide it came from. */
  guide: string;
  startedOn: Day;
  /** The last day on which it holds; null while it goes on. */
  finishedOn: Day | null;
  /** Oldest first, at least one. */
  versions: PlanVersion[];
  /** Oldest first; no two share a day. */
  pauses: Pause[];
};

/** The terms in a form. Where it leaves the tiny version empty, the guide's words stand. */
export function toTerms(form: PracticeForm, guideTiny: string): Terms {
  const { minutes, cue, place, time, obstacle, obstaclePlan, supporter } = form;
  const schedule: Schedule =
    form.rhythm === "days" ? { kind: "days", days: form.days } : { kind: "times", times: form.times };
  return {
    minutes,
    tiny: form.tiny || guideTiny,
    schedule,
    cue,
    place,
    time,
    obstacle,
    obstaclePlan,
    supporter,
  };
}

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
  if (schedule.days.length === 7) return "every day";
  const length = schedule.days.length === 1 ? "long" : "short";
  const names = weekdays(firstDay)
    .filter((weekday) => schedule.days.includes(weekday))
    .map((weekday) => weekdayName(weekday, length));
  return `on ${new Intl.ListFormat("en-GB").format(names)}`;
}

/** Whether two versions ask for the same. */
function sameTerms(one: Terms, other: Terms): boolean {
  return (Object.keys(other) as (keyof Terms)[]).every(
    (part) => JSON.stringify(one[part]) === JSON.stringify(other[part]),
  );
}

/** Whether it stands for the break between finishing and starting again. */
export function isBreak(schedule: Schedule): boolean {
  return schedule.kind === "days" && schedule.days.length === 0;
}

function notBeforeLatest(versions: PlanVersion[], today: Day): Day {
  const latest = versions.at(-1)?.holdsFrom ?? today;
  return today > latest ? today : latest;
}
