/** What a line from some time ago can be taken of, as the function `member_earlier` in db/migrations answers it. */
import { z } from "zod";
import { openEntry } from "#db/journal/entries.ts";
import { type CheckIn, checkInKinds } from "#domain/check-in/check-in.ts";
import { daySchema } from "#domain/day.ts";
import { type Entry, entryKinds } from "#domain/journal/entry.ts";
import { openAnswers } from "../check-ins.ts";
import type { Words } from "../words.ts";

export type Earlier = {
  /** One entry, the same all day. */
  entry: Entry;
  /** The latest check-in of each kind, of the last four weeks: after a low one nothing is shown. */
  checkIns: Pick<CheckIn, "kind" | "answers">[];
};

/** Undefined where the member wants none, where there is none, and after a hard evening. */
export function earlierFrom(answer: unknown, words: Words): Earlier | undefined {
  const found = earlierSchema.parse(answer ?? null);
  if (!found?.entry) return undefined;
  return {
    entry: openEntry(found.entry, words),
    checkIns: found.checkIns.map((row) => ({ kind: row.kind, answers: openAnswers(row, words) })),
  };
}

const earlierSchema = z
  .object({
    entry: z
      .object({
        id: z.string(),
        kind: z.enum(entryKinds),
        day: daySchema,
        guide: z.string().nullable(),
        content: z.string(),
      })
      .nullable(),
    checkIns: z.array(z.object({ kind: z.enum(checkInKinds), day: daySchema, answers: z.string() })),
  })
  .nullable();
