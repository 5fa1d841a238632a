/** Entries that are being written and are not kept yet: the fields as they were typed last, encrypted, on any device. */
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Day } from "#domain/day.ts";
import type { EntryKind } from "#domain/journal/entry.ts";
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

/**
 * Puts down what stands in a form just now, in place of what stood in it before.
 * @throws what `noRoomFor` knows, when too many drafts wait already
 */
export async function saveDraft(memberId: MemberId, { values, ...draft }: EntryDraft): Promise<void> {
  const words = await wordsOf(memberId);
  const content = words.seal(JSON.stringify(values), drafts.content, draft.id);
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
  return text === undefined ? {} : valuesSchema.parse(JSON.parse(text));
}
