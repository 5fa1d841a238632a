/** A path as a member walks it: which week they are in, and what may come next. A week lasts as long as they need. */
import { z } from "zod";
import { addDays, type Day, daySchema } from "#domain/day.ts";
import { type PlanItem, pauseOn, versionOn } from "#domain/practice/plan.ts";
import { stayingWellParts } from "./staying-well.ts";

/** Every path has so many weeks (content/paths/path-schema.ts). */
export const weeksOfPath = 4;
/** Days without a pause, after which it is time to look back. */
const daysOfWeek = 7;

/** What they write along the way, all of it encrypted; empty where nothing is written. */
export const walkWordsSchema = z.strictObject({
  /** What they would like to be able to do again, completing “I would like to …”. */
  hope: z.string(),
  ...(Object.fromEntries(stayingWellParts.map((part) => [part, z.string()])) as Record<
    (typeof stayingWellParts)[number],
    z.ZodString
  >),
});
export type WalkWords = z.infer<typeof walkWordsSchema>;

export const noWalkWords: WalkWords = { hope: "", signs: "", helped: "", badWeek: "", ask: "" };

export const walkSchema = z.strictObject({
  id: z.guid(),
  /** Slug of the path. */
  path: z.string(),
  beganOn: daySchema,
  /** 1 for the first. */
  week: z.int().min(1).max(weeksOfPath),
  /** The day on which this week began, or began again. */
  weekFrom: daySchema,
  /** The day on which it was walked to its end, or left; null while it goes on. */
  endedOn: daySchema.nullable(),
});
export type Walk = z.infer<typeof walkSchema>;

/** A walk with its words. */
export type OwnWalk = Walk & { words: WalkWords };

/**
 * How many days of the week have gone by before `day`. Days on which all that it asks for is paused do not count: they
 * make a week longer, and nobody late.
 * @param guides what the week asks for
 */
export function daysWalked(
  { weekFrom }: Pick<Walk, "weekFrom">,
  guides: readonly string[],
  plan: readonly PlanItem[],
  day: Day,
): number {
  let count = 0;
  for (let each = weekFrom; each < day && count < daysOfWeek; each = addDays(each, 1))
    if (!isPausedOn(each, guides, plan)) count += 1;
  return count;
}

/** Whether it is time to look back at the week. It goes on until its member says what comes next. */
export function isWeekOver(...asked: Parameters<typeof daysWalked>): boolean {
  return daysWalked(...asked) >= daysOfWeek;
}

function isPausedOn(day: Day, guides: readonly string[], plan: readonly PlanItem[]): boolean {
  const asked = plan.filter((item) => guides.includes(item.guide) && versionOn(item, day));
  return asked.length > 0 && asked.every((item) => pauseOn(item, day));
}

/** What a week asks for and the one after it does not, and is finished between them unless its member keeps it. */
export function guidesLeft(before: readonly string[], after: readonly string[]): string[] {
  return before.filter((guide) => !after.includes(guide));
}

/** “on”: to the next week, also before this one is over; after the last one the path ends. “again”: the week once more. */
export const nextSteps = ["on", "again", "stop"] as const;
export type NextStep = (typeof nextSteps)[number];

/** The walk after a step on `today`. */
export function afterStep(walk: Walk, step: NextStep, today: Day): Walk {
  // Whoever has flown over the date line may stand a day before it began.
  const day = today < walk.weekFrom ? walk.weekFrom : today;
  if (step === "again") return { ...walk, weekFrom: day };
  if (step === "stop" || walk.week >= weeksOfPath) return { ...walk, endedOn: day };
  return { ...walk, week: walk.week + 1, weekFrom: day };
}
