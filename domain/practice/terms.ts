/**
 * What a practice asks for, said once. The form that asks for it (practice-form.ts), the plan, the answer of the database,
 * the export with its tables and plan links are all made from this schema: a new field is added here, to the table
 * `planVersions` and, as a question, to components/practice. The compiler and the tests name whatever else is missing.
 */
import { z } from "zod";
import { clockTimeSchema, weekdaySchema } from "#domain/day.ts";
import { line } from "#domain/text.ts";

/** On which days of the week, or how many times in one. */
const scheduleSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("days"),
    /**
     * In order, without repeats. Empty only in the version that stands for the break between finishing and starting
     * again.
     */
    days: z.array(weekdaySchema),
  }),
  z.strictObject({ kind: z.literal("times"), times: z.int().min(1).max(7) }),
]);
export type Schedule = z.infer<typeof scheduleSchema>;

/** What there is to lean on: each as it is kept, as a form may send it, and as it is when nothing was named. */
const supports = {
  /** What comes before it, as in "After I make coffee". The page says "After I" itself. */
  cue: clause(120, /^after i (?=.)/i),
  /** Where, as in "at the kitchen table". */
  place: clause(80),
  /** Wall-clock time in the member's zone, 'HH:MM' of 24 hours; null when none was named. */
  time: { kept: clockTimeSchema.nullable(), typed: emptyOr(clockTimeSchema), none: null },
  /** What may come between, as in "If the bus is late". */
  obstacle: clause(120, /^if (?=.)/i),
  /** What to do then, as in "I will do it at lunch". */
  obstaclePlan: clause(120, /^i will (?=.)/i),
  /** Who could support it. */
  supporter: clause(80),
};
export type Support = keyof typeof supports;

const tiny = clause(120);

/** Words are empty when nothing was named. The order is that of the columns of an export. */
export const termsSchema = z.strictObject({
  /** One of the doses in the guide. */
  minutes: z.int(),
  schedule: scheduleSchema,
  /** The version for a bad day: the guide's words, or the member's own. */
  tiny: tiny.kept,
  ...each(supports, "kept"),
});
export type Terms = z.infer<typeof termsSchema>;

/** The names of all terms, in order. */
export const termNames = termsSchema.keyof().options;

/** The terms that say no more than what, how long and how often. */
export const unaided = each(supports, "none");

/** The words in a form, checked and tidied, which any guide may be given. */
export const typedWords = { tiny: tiny.typed, ...each(supports, "typed") };

/** A part of a sentence in the member's words, without the words that the page puts before it, or a stop after it. */
function clause(max: number, before = /^$/) {
  const typed = line(max).transform((words) => words.replace(before, "").replace(/[,.]$/, ""));
  return { kept: z.string(), typed, none: "" };
}

/** Null in place of an empty field. */
export function emptyOr<Schema extends z.ZodType>(schema: Schema) {
  return z
    .literal("")
    .transform(() => null)
    .or(schema);
}

/** One side of every part, under the part's name. */
function each<Parts extends Record<string, Record<Side, unknown>>, Side extends string>(
  parts: Parts,
  side: Side,
): { [Name in keyof Parts]: Parts[Name][Side] } {
  const sides = Object.entries(parts).map(([name, part]) => [name, part[side]]);
  return Object.fromEntries(sides);
}
