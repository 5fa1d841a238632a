/** What the form "Put it in your week" sends, checked, with words that say what to do about each field. */
import { z } from "zod";
import { type Day, daySchema, type Weekday, weekdaySchema } from "#domain/day.ts";
import { emptyOr, type Schedule, type Terms, typedWords } from "./terms.ts";

/** A practice as its form asks for it. */
export type PracticeAsked = {
  /** Given once the form has been sent, so that sending it again is the same practice. */
  draftId?: string | undefined;
  /** Slug of the guide. */
  guide: string;
  /** The first day; null: at once. */
  start: Day | null;
  terms: Terms;
};

/**
 * A practice as its form sends it: each field as text, and `days` as a list of texts. Only the half that
 * `rhythm` names is looked at; the other is hidden from the reader, who could not mend it.
 * @param guide the minutes which it offers, and its tiny version, which stands where the form leaves that empty
 */
export function practiceFormSchema(guide: { doses: readonly number[]; tiny: string }) {
  const common = z.object({
    draftId: z.uuid(unknownGuide).optional(),
    guide: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, unknownGuide)
      .max(60, unknownGuide),
    minutes: wholeNumber(guide.doses, "Choose how many minutes from the list."),
    ...typedWords,
    start: emptyOr(daySchema),
    days: z.array(z.string()),
    times: z.string(),
  });
  const byRhythm = z.discriminatedUnion("rhythm", [
    common.extend({ rhythm: z.literal("days"), days: setDays }),
    common.extend({ rhythm: z.literal("times"), times: wholeNumber(everyCount, noTimes) }),
  ]);
  return fields.pipe(byRhythm).transform((form): PracticeAsked => {
    const schedule: Schedule =
      form.rhythm === "days" ? { kind: "days", days: form.days } : { kind: "times", times: form.times };
    const { draftId, guide: slug, start, rhythm: _, days: __, times: ___, ...terms } = form;
    return { draftId, guide: slug, start, terms: { ...terms, tiny: terms.tiny || guide.tiny, schedule } };
  });
}

const unknownGuide = "Open the guide again and choose from there.";
const noRhythm = "Choose set days, or some times a week.";
const noDays = "Choose at least one day, or choose times a week.";
const noTimes = "Choose how many times a week, from 1 to 7.";
const everyCount = [1, 2, 3, 4, 5, 6, 7];

/** All fields, whichever rhythm is chosen, so that whoever gives back what was typed knows their names. */
const fields = z.object({
  draftId: z.string(unknownGuide).optional(),
  guide: z.string(unknownGuide).default(""),
  minutes: z.string("Choose how many minutes.").default(""),
  rhythm: z.enum(["days", "times"], noRhythm),
  days: z.array(z.string(noDays), noDays).default([]),
  times: z.string(noTimes).default(""),
  ...allOf(typedWords, z.string("Write this as text.").default("")),
  start: z.string("Write this as text.").default(""),
});

const unchecked = z.string().optional();

/** The fields as they are posted, unchecked: what they may be depends on the guide they name. */
export const practiceFields = z.object({
  draftId: unchecked,
  guide: unchecked,
  minutes: unchecked,
  rhythm: unchecked,
  days: z.array(z.string()),
  times: unchecked,
  ...allOf(typedWords, unchecked),
});

const setDays = z
  .array(z.string())
  .transform((days) => days.map(Number))
  .pipe(z.array(weekdaySchema, noDays).min(1, noDays))
  .transform((days): Weekday[] => [...new Set(days)].sort());

/** The same for every name. */
function allOf<Name extends string, Value>(names: Record<Name, unknown>, value: Value): Record<Name, Value> {
  const pairs = Object.keys(names).map((name) => [name, value]);
  return Object.fromEntries(pairs);
}

/** One of `choices`, written plainly: not '1e1', ' 5', '5.0' or 'NaN'. */
function wholeNumber(choices: readonly number[], message: string) {
  return z
    .string()
    .refine((text) => choices.some((choice) => String(choice) === text), message)
    .transform(Number);
}
