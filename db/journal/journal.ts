/** All that a page of the journal is drawn from, in one round trip. */
import { sql } from "drizzle-orm";
import { z } from "zod";
import { type Day, daySchema } from "#domain/day.ts";
import { type Cursor, type Entry, type EntryKind, entryKinds } from "#domain/journal/entry.ts";
import { type MemberId, prepared } from "../client.ts";
import { isUuid } from "../ids.ts";
import { wordsOf } from "../words.ts";
import { type EntryDraft, openDraftValues } from "./drafts.ts";
import { openEntry } from "./entries.ts";

/** What is wanted of a journal; all of it, unless something is named. */
export type JournalWanted = {
  kind?: EntryKind | undefined;
  /** The first and the last day of entries, both included. */
  from?: Day | undefined;
  to?: Day | undefined;
  /** Only entries that come after this one in the list. */
  after?: Cursor | undefined;
  /** The one with this id, and its draft. */
  only?: string | undefined;
  /** Of drafts those that were begun beside this practice. */
  beside?: string | undefined;
};

/** Where the list goes on stands in `next`; undefined when these are all. */
export type EntryPage = { entries: Entry[]; next: Cursor | undefined };

/**
 * Entries, the latest day first and in each day what was begun last, and the drafts, the one written last first.
 * @param most how many entries at the most
 */
export async function readJournal(
  memberId: MemberId,
  wanted: JournalWanted = {},
  most = 20,
): Promise<EntryPage & { drafts: EntryDraft[] }> {
  const words = await wordsOf(memberId);
  const { entries, drafts } = await readSealed(memberId, wanted, most + 1);
  const shown = entries.slice(0, most).map((row) => openEntry(row, words));
  return {
    entries: shown,
    next: entries.length > most ? shown.at(-1) : undefined,
    drafts: drafts.map(({ content, ...row }) => ({
      ...row,
      values: openDraftValues({ id: row.id, content }, words),
    })),
  };
}

/** One entry as it stands in the journal; undefined when there is none by that id, it was deleted, or it is another member’s. */
export async function getEntry(memberId: MemberId, id: string): Promise<Entry | undefined> {
  return (await readJournal(memberId, { only: id }, 1)).entries[0];
}

/** The same with what they say still sealed. */
export async function readSealed(
  memberId: MemberId,
  { kind, from, to, after, only, beside }: JournalWanted,
  most: number,
): Promise<z.infer<typeof journalSchema>> {
  if ([only, beside].some((id) => id !== undefined && !isUuid(id))) return { entries: [], drafts: [] };
  const [row] = await memberJournal().execute({
    ...{ memberId, most, kind: kind ?? null, from: from ?? null, to: to ?? null },
    ...{ day: after?.day ?? null, id: after?.id ?? null, only: only ?? null, beside: beside ?? null },
  });
  return journalSchema.parse(row?.journal);
}

// The function stands in db/migrations.
const memberJournal = prepared((db) =>
  db
    .select({ journal: sql<unknown>`journal` })
    .from(
      sql`member_journal(${sql.placeholder("memberId")}, ${sql.placeholder("most")}, ${sql.placeholder("kind")},
        ${sql.placeholder("from")}, ${sql.placeholder("to")}, ${sql.placeholder("day")}, ${sql.placeholder("id")},
        ${sql.placeholder("only")}, ${sql.placeholder("beside")}) as journal`,
    )
    .prepare("member_journal"),
);

const row = { id: z.string(), kind: z.enum(entryKinds), day: daySchema, content: z.string() };
const journalSchema = z.object({
  entries: z.array(z.object({ ...row, guide: z.string().nullable() })),
  drafts: z.array(z.object({ ...row, itemId: z.string().nullable() })),
});
