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
import type { EntryField, EntryKind } from "#domain/journal/entry.ts";

/** Days for which one page is gone on with, by kind. */
export const seriesDays: Partial<Record<EntryKind, number>> = {
  "sleep-diary": 14,
  light: 14,
  activity: 7,
  movement: 7,
};

/** What the days of a series come to so far, in sentences; often nothing. */
export function sumOfSeries(kind: EntryKind, fields: readonly EntryField[]): string[] {
  const written = Object.fromEntries(fields.map(({ name, words }) => [name, words]));
  if (kind === "sleep-diary") return sumOfNights(written);
  return kind === "activity" ? sumOfWeek(written) : [];
}

function sumOfNights(written: Written): string[] {
  const sum = summaryOf(diaryNights.map((number) => readNight(typedNight(written, number))));
  if (!sum) return [];
  return [
    `${inSum(sum)} That is a sleep efficiency of ${sum.efficiency}%.`,
    "There is no mark to pass. Do not cut your time in bed to raise it, unless a clinician is with you.",
  ];
}

function sumOfWeek(written: Written): string[] {
  const week = weekDays.map((day) => activityOn(day, written));
  return week.some(isCompared) ? [difference(week), ...noticed(week)] : [];
}
