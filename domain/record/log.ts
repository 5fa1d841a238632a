import { z } from "zod";
import { addDays, type Day, formatDay } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";

/** What can be said of a practice on a day. Nothing said (no log) means unknown, never failed. */
export const logStates = ["done", "tiny", "rest", "not-applicable"] as const;
export type LogState = (typeof logStates)[number];

/**
 * What a member said of one practice on one local day. There is at most one for each day. The state is null where
 * there are only ratings or a note.
 */
export type Log = { itemId: string; day: Day; state: LogState | null };

/** How strong something was, from 0 (not at all) to 10 (as strong as can be). */
export const ratingSchema = z.int().min(0).max(10);
export type Rating = z.infer<typeof ratingSchema>;

/** A log with how strong the trouble was before and after, where the member said. */
export type RatedLog = Log & { before: Rating | null; after: Rating | null };

/** All that is kept of one day. */
export type DayEntry = Omit<RatedLog, "itemId" | "day"> & {
  /** The member's own words; empty when there are none. */
  note: string;
};

export const blankDay: DayEntry = { state: null, before: null, after: null, note: "" };

export type DayField = keyof DayEntry;
export const dayFields = ["state", "before", "after", "note"] as const satisfies DayField[];

/** What a form says of a day. A field that it does not name is left alone. */
export type DayChange = { [Field in DayField]?: DayEntry[Field] | undefined };

/** What comes of a change to a day. */
export type DayRevision = {
  /** The day with the change in it; what the change leaves alone is as it is now. */
  entry: DayEntry;
  /** What somebody else has changed as well since it was shown. While there is any, nothing may be written. */
  clashes: DayField[];
};

/** How far ahead a rest day can be marked, in days. */
export const restAhead = 92;

/**
 * Why this cannot be said of that day, in words for the member; null when all is well. Any past day can be filled in;
 * of a day to come only that it will be a rest day.
 * @param state what is to be said; null to take something back
 */
export function logProblem(
  item: PlanItem,
  day: Day,
  today: Day,
  state: LogState | null = "done",
): string | null {
  const canRest = state === "rest" || state === null;
  if (day > today && !canRest)
    return `${formatDay(day, "long", today)} has not come yet. You can mark it as a rest day, or choose an earlier day.`;
  if (day > addDays(today, restAhead))
    return `Rest days can be marked up to three months ahead. Choose a day before ${formatDay(addDays(today, restAhead + 1), "dated")}.`;
  if (day < item.startedOn)
    return `This practice began on ${formatDay(item.startedOn, "long", today)}. Choose that day or a later one.`;
  if (item.finishedOn !== null && day > item.finishedOn)
    return `You finished this practice on ${formatDay(item.finishedOn, "long", today)}. Choose that day or an earlier one.`;
  return null;
}

/**
 * A change to a day, field by field. What the form sends back as it was shown is left alone, even if it has become
 * something else meanwhile. What is wanted and is so already, as after a double press or a lost answer, is fine.
 * @param wasShown whether the form, when it was opened, showed this in that field
 */
export function reviseDay(
  current: DayEntry,
  change: DayChange,
  wasShown: (field: DayField, value: DayEntry[DayField]) => boolean,
): DayRevision {
  const isMeant = (field: DayField) => {
    const wanted = change[field];
    return wanted !== undefined && wanted !== current[field] && !wasShown(field, wanted);
  };
  const meant = dayFields.filter(isMeant);
  return {
    entry: { ...current, ...Object.fromEntries(meant.map((field) => [field, change[field]])) },
    clashes: meant.filter((field) => !wasShown(field, current[field])),
  };
}

/** Whether it was done that day, in full or in its tiny version: both count the same. */
export function counts(log: Log): boolean {
  return log.state === "done" || log.state === "tiny";
}

/** Whether the day asks for nothing, because the member said so. Such a day leaves the count; it never adds. */
export function excuses(log: Log): boolean {
  return log.state === "rest" || log.state === "not-applicable";
}
