/** Entries that are filled in day by day: how long one goes on, and what it adds up to. */
import {
  activityOn,
  difference,
  isCompared,
  noticed,
} from "#content/guides/activity-scheduling/enjoyment.ts";
import { diaryNights, inSum, readNight, summaryOf, typedNight } from "#content/guides/sleep-habits/diary.ts";
import { weekDays } from "#content/kit/week-days.ts";
import type { Written } from "#content/kit/written.ts";
import {
  addDays,
  type ClockTime,
  clockChanges,
  type Day,
  instantOf,
  offsetAt,
  type Zone,
} from "#domain/day.ts";
import type { EntryField, EntryKind } from "#domain/journal/entry.ts";

/** Days for which one page is gone on with, by kind. */
export const seriesDays: Partial<Record<EntryKind, number>> = {
  "sleep-diary": 14,
  light: 14,
  activity: 7,
  movement: 7,
};

type SeriesSoFar = { kind: EntryKind; fields: readonly EntryField[]; day: Day };

/** What the days of a series come to so far, in sentences; often nothing. */
export function sumOfSeries({ kind, fields, day }: SeriesSoFar, zone: Zone): string[] {
  const written = Object.fromEntries(fields.map(({ name, words }) => [name, words]));
  if (kind === "sleep-diary") return sumOfNights(written, clocksIn(zone, day));
  return kind === "activity" ? sumOfWeek(written) : [];
}

function sumOfNights(written: Written, clocks: string[]): string[] {
  const sum = summaryOf(diaryNights.map((number) => readNight(typedNight(written, number))));
  if (!sum) return [];
  return [
    `${inSum(sum)} That is a sleep efficiency of ${sum.efficiency}%.`,
    ...clocks,
    "There is no mark to pass. Do not cut your time in bed to raise it, unless a clinician is with you.",
  ];
}

/** A night is counted from two times on the wall. In these weeks one of them may be longer or shorter than that. */
function clocksIn(zone: Zone, day: Day): string[] {
  const noon = (some: Day) => instantOf(zone, some, "12:00" as ClockTime);
  const [change] = clockChanges(zone, noon(addDays(day, -1)), noon(addDays(day, diaryNights.length)));
  if (change === undefined) return [];
  const isBack = offsetAt(zone, change) < offsetAt(zone, change - 1);
  const [way, length] = isBack ? ["back", "longer"] : ["forward", "shorter"];
  return [`The clocks go ${way} in these two weeks, and that night is ${length} than its two times say.`];
}

function sumOfWeek(written: Written): string[] {
  const week = weekDays.map((day) => activityOn(day, written));
  return week.some(isCompared) ? [difference(week), ...noticed(week)] : [];
}
