/** The members' own words about their days. */
import { and, asc, between, eq, isNotNull } from "drizzle-orm";
import { openNote } from "#db/record/logs.ts";
import type { Day } from "#domain/day.ts";
import type { Note } from "#domain/summary/summary.ts";
import { asMember, type MemberId } from "../client.ts";
import { logs } from "../schema.ts";
import { wordsOf } from "../words.ts";

/** The notes from `from` to `to`, both included, of all practices, oldest first. */
export async function listNotes(memberId: MemberId, from: Day, to: Day): Promise<Note[]> {
  const words = await wordsOf(memberId);
  return asMember(memberId, async (tx) => {
    const rows = await tx
      .select({ itemId: logs.itemId, day: logs.day, note: logs.note })
      .from(logs)
      .where(and(eq(logs.memberId, memberId), between(logs.day, from, to), isNotNull(logs.note)))
      .orderBy(asc(logs.day), asc(logs.itemId));
    return rows.map(({ itemId, day, note }) => ({
      itemId,
      day,
      words: openNote({ itemId, day, note }, words),
    }));
  });
}
