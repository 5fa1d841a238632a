/** Looking through a journal for words. */
import { type Cursor, type Entry, isFoundBy, mayBeFoundBy } from "#domain/journal/entry.ts";
import type { MemberId } from "../client.ts";
import { entries as sealedEntries } from "../schema.ts";
import { wordsOf } from "../words.ts";
import { openEntry } from "./entries.ts";
import { type EntryPage, readSealed } from "./journal.ts";

/** How much is looked through in one search: rows are read and opened so many at a time, until enough is found. */
const atATime = 250;
const mostRows = 10_000;
const mostCharacters = 40_000_000;

/**
 * The entries in which these words stand, the latest first. They are opened one after the other in memory, since nothing
 * that is made of them stands in the database. Of a journal too large to be looked through at once, `next` says where to go on.
 */
export async function searchEntries(
  memberId: MemberId,
  wanted: string,
  after?: Cursor,
  most = 20,
): Promise<EntryPage> {
  const words = await wordsOf(memberId);
  const mayBe = mayBeFoundBy(wanted);
  const found: Entry[] = [];
  let [last, rows, characters] = [after, 0, 0];
  while (rows < mostRows && characters < mostCharacters) {
    const { entries } = await readSealed(memberId, { after: last }, atATime);
    for (const row of entries) {
      last = row;
      characters += row.content.length;
      const json = words.open(row.content, sealedEntries.content, row.id);
      if (json !== undefined && !mayBe(json)) continue;
      const entry = openEntry(row, words);
      if (isFoundBy(wanted, entry.fields)) found.push(entry);
      if (found.length === most) return { entries: found, next: last };
    }
    if (entries.length < atATime) return { entries: found, next: undefined };
    rows += entries.length;
  }
  return { entries: found, next: last };
}
