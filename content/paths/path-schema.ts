/** The front matter of a path, field by field: four weeks that lead through guides for one need. */
import { z } from "zod";
import {
  areas,
  dated,
  keyOf,
  minutes,
  scheduleSchema,
  searchWords,
  sentence,
  slug,
  words,
} from "#content/schema.ts";

/** What a week asks for, one guide at a time. */
const pathPracticeSchema = z.strictObject({
  /** Slug of the guide. */
  guide: slug,
  /** One of the guide’s doses, the same in every week that names it. */
  minutes,
  schedule: scheduleSchema,
  /** Why this one, now. */
  why: sentence,
});

const pathWeekSchema = z.strictObject({
  /** What the week is about, as a heading. Example: Come back from tomorrow */
  title: words,
  /** The one idea, in a few sentences. */
  idea: sentence,
  practices: z.array(pathPracticeSchema).min(1, "needs one practice").max(2, "takes two practices at most"),
  /** What to notice, completing “Notice”. */
  notice: sentence,
  /** Two or three questions for the end of the week. */
  lookBack: z.array(sentence).min(2, "needs two or three").max(3, "needs two or three"),
  /** When to get more help than this, and where. */
  help: sentence,
});
export type PathWeek = z.infer<typeof pathWeekSchema>;

export const pathFrontSchema = z
  .strictObject({
    title: words,
    /** One or two sentences under the title; also the description that search engines show. */
    summary: sentence,
    /** The need that it is for. */
    area: keyOf(areas),
    /** What somebody might like to be able to do again, in their words. Each completes “I would like to …”. */
    hopes: z.array(words).min(2, "needs two or three").max(3, "needs two or three"),
    weeks: z.array(pathWeekSchema).length(4, "needs four weeks"),
    searchWords,
    ...dated,
  })
  .refine((front) => front.reviewDue > front.changed, {
    path: ["reviewDue"],
    message: "must be later than “changed”",
  });
export type PathFront = z.infer<typeof pathFrontSchema>;
