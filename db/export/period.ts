/** What a member said of some days, taken out for good. Practices, with what they ask, stay. */
import { and, between, eq } from "drizzle-orm";
import { z } from "zod";
import type { Day } from "#domain/day.ts";
import { asMember, type MemberId } from "../client.ts";
import { checkIns, drafts, entries, evenings, logs, reviews } from "../schema.ts";

const tables = { days: logs, reviews, checkIns, entries, drafts, evenings };

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
      return [kind, await tx.$count(table, and(eq(table.memberId, memberId), between(table.day, from, to)))];
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
        .returning({ day: table.day });
      return [kind, rows.length];
    });
    return saidSchema.parse(Object.fromEntries(await Promise.all(deleted)));
  });
}
