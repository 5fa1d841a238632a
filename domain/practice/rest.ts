/** Rest days chosen ahead: a log that says "rest" on a day to come. */
import { type Day, formatDay } from "#domain/day.ts";
import { type DayEntry, logProblem } from "#domain/record/log.ts";
import type { PlanItem } from "./plan.ts";

/** Why this day cannot be chosen, in words for the member; null when all is well. */
export function restProblem(item: PlanItem, day: Day, today: Day): string | null {
  if (day < today)
    return `${formatDay(day, "dated")} has passed. Choose today or a later day. Past days can be changed in your record.`;
  return logProblem(item, day, today, "rest");
}

/**
 * What a day is to be when it shall rest, or no longer. Nothing else that was said of it is overwritten: when something
 * was, `taken` says so in words, and nothing is changed.
 */
export function afterRest(current: DayEntry, rests: boolean): { entry: DayEntry | null; taken?: string } {
  if (rests && current.state !== null && current.state !== "rest")
    return { entry: null, taken: "You have already written how this day was. It stays as you wrote it." };
  if (!rests && current.state !== "rest") return { entry: null };
  return { entry: { ...current, state: rests ? "rest" : null } };
}
