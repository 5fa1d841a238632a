/** What a member said of some days, taken out for good. Practices, with what they ask, stay. */
import { and, between, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Day } from "#domain/day.ts";
import { asMember, type MemberId } from "../client.ts";
import { checkIns, drafts, entries, evenings, logs, reviews } from "../schema.ts";

const tables = { days: logs, reviews, checkIns, entries, drafts, evenings };

/** Whether a row can be seen: an entry that was deleted a moment ago can be put back for a while, and is not counted. */
const isSeen = (table: (typeof tables)[keyof typeof tables]) =>
  table === entries ? isNull(entries.deletedAt) : sql<boolean>`true`;

const saidSchema = z.object({
  days: z.int(),
  reviews: z.int(),
  checkIns: z.int(),
  entries: z.int(),
  drafts: z.int(),
  evenings: z.int(),
});

/** How much there is of each kind. */
export type SaidOfDays = z.infer<typeof saidSchema>;

/** How much a member said of the days from `from` to `to`, both included. */
export async function countPeriod(memberId: MemberId, from: Day, to: Day): Promise<SaidOfDays> {
  return asMember(memberId, async (tx) => {
    const counted = Object.entries(tables).map(async ([kind, table]) => {
      const inPeriod = and(eq(table.memberId, memberId), between(table.day, from, to));
      return [kind, await tx.$count(table, and(inPeriod, isSeen(table)))];
    });
    return saidSchema.parse(Object.fromEntries(await Promise.all(counted)));
  });
}

/** Deletes what a member said of the days from `from` to `to`, both included. Gives how much it was. */
export async function deletePeriod(memberId: MemberId, from: Day, to: Day): Promise<SaidOfDays> {
  return asMember(memberId, async (tx) => {
    const deleted = Object.entries(tables).map(async ([kind, table]) => {
      const rows = await tx
        .delete(table)
        .where(and(eq(table.memberId, memberId), between(table.day, from, to)))
        .returning({ wasSeen: isSeen(table) });
      return [kind, rows.filter(({ wasSeen }) => wasSeen).length];
    });
    return saidSchema.parse(Object.fromEntries(await Promise.all(deleted)));
  });
}
