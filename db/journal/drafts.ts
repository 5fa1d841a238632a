/** Entries that are being written and are not kept yet: the fields as they were typed last, encrypted, on any device. */
import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { type Day, now } from "#domain/day.ts";
import { type EntryKind, entryIdAt } from "#domain/journal/entry.ts";
import { asMember, type MemberId } from "../client.ts";
import { isUuid } from "../ids.ts";
import { checkRoom, takeTurn } from "../room.ts";
import { drafts } from "../schema.ts";
import { type Words, wordsOf } from "../words.ts";

export type EntryDraft = {
  /** That of the entry which it becomes, or of which it is a change. */
  id: string;
  kind: EntryKind;
  /** The day that it was begun for. */
  day: Day;
  /** The practice beside which it was written; null where it was written in the journal. */
  itemId: string | null;
  /** By the names of the fields, as they were typed. */
  values: Record<string, string>;
};

const valuesSchema = z.record(z.string(), z.string());

/** Under a name that no field has: by which open page the words were put down last. */
const byName = "";

/**
 * Puts down what stands in a form just now, in place of what stood in it before.
 * @param by the open page that says so, as in `setAside`
 * @throws what `noRoomFor` knows, when too many drafts wait already
 */
export async function saveDraft(
  memberId: MemberId,
  { values, ...draft }: EntryDraft,
  by = "",
): Promise<void> {
  const words = await wordsOf(memberId);
  const content = words.seal(JSON.stringify({ ...values, [byName]: by }), drafts.content, draft.id);
  const says = { kind: draft.kind, day: draft.day, content };
  await asMember(memberId, async (tx) => {
    // The first words may come twice at once, by the timer and on leaving the page.
    await takeTurn(tx, memberId);
    const [written] = await tx
      .update(drafts)
      .set({ ...says, savedAt: sql`now()` })
      .where(ofMember(memberId, draft.id))
      .returning({ id: drafts.id });
    if (written) return;
    await tx.insert(drafts).values({ memberId, id: draft.id, itemId: draft.itemId, ...says });
    await checkRoom(tx, memberId, "drafts");
  });
}

/** An open page in which a draft is written. */
export type DraftWriter = {
  /** Tells it from every other page; empty where no script made a name. */
  by: string;
  /** Whether it showed these words when it was opened. */
  hasSeen: (values: EntryDraft["values"]) => boolean;
};

/**
 * Before a page puts something in a draft’s place: what another page, as on another device, has written in it meanwhile becomes a
 * draft of its own. Gives whether there was any.
 * @throws what `noRoomFor` knows, when too many drafts wait already
 */
export async function setAside(
  memberId: MemberId,
  id: string,
  { by, hasSeen }: DraftWriter,
): Promise<boolean> {
  if (!isUuid(id)) return false;
  const words = await wordsOf(memberId);
  return asMember(memberId, async (tx) => {
    await takeTurn(tx, memberId);
    const [row] = await tx.select().from(drafts).where(ofMember(memberId, id));
    if (!row) return false;
    const values = openDraftValues(row, words);
    const isOwn = by !== "" && by === writerOf(row, words);
    if (isOwn || Object.keys(values).length === 0 || hasSeen(values)) return false;
    const own = entryIdAt(now(), randomUUID());
    const content = words.seal(JSON.stringify(values), drafts.content, own);
    await tx.insert(drafts).values({ ...row, id: own, content });
    await checkRoom(tx, memberId, "drafts");
    return true;
  });
}

function writerOf({ id, content }: { id: string; content: string }, words: Words): string {
  const text = words.open(content, drafts.content, id);
  return (text !== undefined && valuesSchema.parse(JSON.parse(text))[byName]) || "";
}

/** Throws a draft away. One that is gone already is fine. */
export async function dropDraft(memberId: MemberId, id: string): Promise<void> {
  if (!isUuid(id)) return;
  await asMember(memberId, (tx) => tx.delete(drafts).where(ofMember(memberId, id)));
}

function ofMember(memberId: MemberId, id: string) {
  return and(eq(drafts.memberId, memberId), eq(drafts.id, id));
}

/** Empty when its key is gone. */
export function openDraftValues(
  { id, content }: { id: string; content: string },
  words: Words,
): EntryDraft["values"] {
  const text = words.open(content, drafts.content, id);
  if (text === undefined) return {};
  const { [byName]: _, ...values } = valuesSchema.parse(JSON.parse(text));
  return values;
}
