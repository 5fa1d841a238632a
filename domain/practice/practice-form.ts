/** What the form "Put it in your week" sends, checked, with words that say what to do about each field. */
import { z } from "zod";
import { clockTimeSchema, daySchema, type Weekday, weekdaySchema } from "#domain/day.ts";
import { line } from "#domain/text.ts";

/**
 * A practice as its form sends it: each field as text, and `days` as a list of texts. Only the half that
 * `rhythm` names is looked at; the other is hidden from the reader, who could not mend it.
 * @param doses the minutes which the guide offers
 */
export function practiceFormSchema(doses: readonly number[]) {
  const common = z.object({
    /** Given once the form has been sent, so that sending it again is the same practice. */
    draftId: z.uuid(unknownGuide).optional(),
    guide: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, unknownGuide)
      .max(60, unknownGuide),
    minutes: wholeNumber(doses, "Choose how many minutes from the list."),
    // The page says "After I" itself.
    cue: clause(120, /^after i (?=.)/i),
    /** Empty: the guide's words. */
    tiny: clause(120),
    place: clause(80),
    time: emptyOr(clockTimeSchema),
    obstacle: clause(120, /^if (?=.)/i),
    obstaclePlan: clause(120, /^i will (?=.)/i),
    supporter: clause(80),
    /** The first day; empty: at once. */
    start: emptyOr(daySchema),
    days: z.array(z.string()),
    times: z.string(),
  });
  const byRhythm = z.discriminatedUnion("rhythm", [
    common.extend({ rhythm: z.literal("days"), days: setDays }),
    common.extend({ rhythm: z.literal("times"), times: wholeNumber(everyCount, noTimes) }),
  ]);
  return fields.pipe(byRhythm);
}
export type PracticeForm = z.infer<ReturnType<typeof practiceFormSchema>>;

const unknownGuide = "Open the guide again and choose from there.";
const noRhythm = "Choose set days, or some times a week.";
const noDays = "Choose at least one day, or choose times a week.";
const noTimes = "Choose how many times a week, from 1 to 7.";
const everyCount = [1, 2, 3, 4, 5, 6, 7];

const text = z.string("Write this as text.").default("");

/** All fields, whichever rhythm is chosen, so that whoever gives back what was typed knows their names. */
const fields = z.object({
  draftId: z.string(unknownGuide).optional(),
  guide: z.string(unknownGuide).default(""),
  minutes: z.string("Choose how many minutes.").default(""),
  rhythm: z.enum(["days", "times"], noRhythm),
  days: z.array(z.string(noDays), noDays).default([]),
  times: z.string(noTimes).default(""),
  cue: text,
  tiny: text,
  place: text,
  time: text,
  obstacle: text,
  obstaclePlan: text,
  supporter: text,
  start: text,
});

const setDays = z
  .array(z.string())
  .transform((days) => days.map(Number))
  .pipe(z.array(weekdaySchema, noDays).min(1, noDays))
  .transform((days): Weekday[] => [...new Set(days)].sort());

function emptyOr<Schema extends z.ZodType>(schema: Schema) {
  return z
    .literal("")
    .transform(() => null)
    .or(schema);
}

/** A part of a sentence in the member's words, without the words that the page puts before it, or a stop after it. */
function clause(max: number, before = /^$/) {
  return line(max).transform((words) => words.replace(before, "").replace(/[,.]$/, ""));
}

/** One of `choices`, written plainly: not '1e1', ' 5', '5.0' or 'NaN'. */
function wholeNumber(choices: readonly number[], message: string) {
  return z
    .string()
    .refine((text) => choices.some((choice) => String(choice) === text), message)
    .transform(Number);
}
