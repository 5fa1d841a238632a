/** The journal: what members wrote and kept, encrypted; the day and the kind stay plain, since lists go by them. */
import { and, eq, isNull, lte, sql } from "drizzle-orm";
import { type Entry, type EntryField, entryFieldsSchema, type NewEntry } from "#domain/journal/entry.ts";
import { asMember, deleteOfAnyMember, type MemberId } from "../client.ts";
import { isUuid } from "../ids.ts";
import { checkRoom, takeTurn } from "../room.ts";
import { drafts, entries } from "../schema.ts";
import { type Words, wordsOf } from "../words.ts";

const columns = {
  id: entries.id,
  kind: entries.kind,
  day: entries.day,
  guide: entries.guide,
  content: entries.content,
};

/** "kept" says that it is in the journal as it was sent; otherwise what stands there is something that the form did not show. */
export type Keeping = { kept: true } | { kept: false; current: Entry };

/**
 * Keeps an entry, and drops its draft. Sent twice it is one; sent from a form that is no longer true it writes over nothing.
 * @param wasShown whether the form that is sent showed this entry, where there is one by its id already
 * @throws what `noRoomFor` knows, when the journal is full
 */
export async function keepEntry(
  memberId: MemberId,
  entry: NewEntry,
  wasShown: (current: Entry) => boolean = () => false,
): Promise<Keeping> {
  const words = await wordsOf(memberId);
  const content = words.seal(JSON.stringify(entry.fields), entries.content, entry.id);
  const { id, kind, day, guide, zone } = entry;
  return asMember(memberId, async (tx) => {
    await takeTurn(tx, memberId);
    const [row] = await tx.select(columns).from(entries).where(ofMember(memberId, id));
    const current = row && openEntry(row, words);
    if (current && !saysTheSame(current, entry) && !wasShown(current)) return { kept: false, current };
    const says = { kind, day, content, zone };
    if (current)
      await tx
        .update(entries)
        .set({ ...says, deletedAt: null, ...(!saysTheSame(current, entry) && { changedAt: sql`now()` }) })
        .where(ofMember(memberId, id));
    else {
      await tx.insert(entries).values({ memberId, id, guide, ...says });
      await checkRoom(tx, memberId, "entries");
    }
    await tx.delete(drafts).where(and(eq(drafts.memberId, memberId), eq(drafts.id, id)));
    return { kept: true };
  });
}

/** An entry with what it says opened, and nothing else: however it was read, it has one fingerprint. */
export function openEntry(
  { content, ...row }: Omit<Entry, "fields"> & { content: string },
  words: Words,
): Entry {
  return { ...row, fields: openEntryFields({ id: row.id, content }, words) };
}

function saysTheSame(one: Entry, other: Entry): boolean {
  const said = ({ kind, day, fields }: Entry) => JSON.stringify([kind, day, fields]);
  return said(one) === said(other);
}

/** Takes an entry out of the journal. For a few minutes it can be put back; then it is gone for good. One that is gone already is fine. */
export async function deleteEntry(memberId: MemberId, id: string): Promise<void> {
  if (!isUuid(id)) return;
  await asMember(memberId, async (tx) => {
    await tx
      .update(entries)
      .set({ deletedAt: sql`now()` })
      .where(and(ofMember(memberId, id), isNull(entries.deletedAt)));
    await tx.delete(drafts).where(and(eq(drafts.memberId, memberId), eq(drafts.id, id)));
  });
}

/** Puts a deleted entry back. False when its minutes are over. */
export async function restoreEntry(memberId: MemberId, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const rows = await asMember(memberId, (tx) =>
    tx.update(entries).set({ deletedAt: null }).where(ofMember(memberId, id)).returning({ id: entries.id }),
  );
  return rows.length > 0;
}

/** For how many minutes a deleted entry can be put back. */
const undoMinutes = 10;

/** Deletes for good what was deleted by its member some minutes ago. */
export async function dropDeletedEntries(): Promise<void> {
  await deleteOfAnyMember(entries, lte(entries.deletedAt, sql`now() - ${undoMinutes} * interval '1 minute'`));
}

function ofMember(memberId: MemberId, id: string) {
  return and(eq(entries.memberId, memberId), eq(entries.id, id));
}

/** An entry whose key is gone cannot be opened: to say so is better than to hide or lose it. */
export function openEntryFields(
  { id, content }: { id: string; content: string },
  words: Words,
): EntryField[] {
  const text = words.open(content, entries.content, id);
  if (text !== undefined) return entryFieldsSchema.parse(JSON.parse(text));
  const lost = "(This was written under another key, and cannot be read.)";
  return [{ name: "lost", label: "What stood here", words: lost }];
}
