/** What the form "Put it in your week" sends, checked, with words that say what to do about each field. */
import { z } from "zod";
import { type Weekday, weekdaySchema } from "#domain/day.ts";
import { line } from "#domain/text.ts";

/**
 * A practice as its form sends it: text, and a list for `days`. What comes out can be put in again unchanged.
 * Only the half that `rhythm` names is looked at; the other is hidden from the reader, who could not mend it.
 * @param doses the minutes which the guide offers
 */
export function practiceFormSchema(doses: readonly number[]) {
  const common = z.object({
    /** Given once the form has been sent, so that sending it again is the same practice. */
    draftId: z.uuid("Open the guide again and choose from there.").optional(),
    guide: z
      .string(unknownGuide)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, unknownGuide)
      .max(60, unknownGuide),
    minutes: wholeNumber(doses, "Choose how many minutes from the list."),
    cue: line(120).default(""),
  });
  return z.discriminatedUnion(
    "rhythm",
    [
      common.extend({ rhythm: z.literal("days"), days: daysField }),
      common.extend({
        rhythm: z.literal("times"),
        times: wholeNumber([1, 2, 3, 4, 5, 6, 7], "Choose how many times a week, from 1 to 7."),
      }),
    ],
    "Choose set days, or some times a week.",
  );
}
export type PracticeForm = z.infer<ReturnType<typeof practiceFormSchema>>;

const unknownGuide = "Open the guide again and choose from there.";

/** One of `choices`, written plainly: not '1e1', ' 5', '5.0' or 'NaN'. */
function wholeNumber(choices: readonly number[], message: string) {
  return z.preprocess(
    (value) => (typeof value === "number" ? String(value) : value),
    z
      .string(message)
      .regex(/^[1-9]\d{0,3}$/, message)
      .transform(Number)
      .refine((value) => choices.includes(value), message),
  );
}

const noDays = "Choose at least one day, or choose times a week.";
const daysField = z.preprocess(
  (value) => (Array.isArray(value) ? value.map(Number) : value === undefined ? [] : [Number(value)]),
  z
    .array(weekdaySchema, noDays)
    .min(1, noDays)
    .transform((days): Weekday[] => [...new Set(days)].sort()),
);
