import type { Metadata } from "next";
import { memberIfKnown } from "#app/_member/auth.ts";
import { journalKinds } from "#content/journal/kinds.ts";
import { unlessAway } from "#db/client.ts";
import { readJournal } from "#db/journal/journal.ts";
import { formatDay } from "#domain/day.ts";

/**
 * The title of a page about one entry: its kind and its day. No word of it, for browsers keep titles in their history. Whoever
 * may not see it, or while the database is away, gets a title that tells nothing.
 */
export async function entryTitle(id: string, before = ""): Promise<Metadata> {
  const about = await unlessAway(
    () => kindAndDayOf(id),
    () => undefined,
  );
  return {
    title: about ? `${before}${journalKinds[about.kind].label}, ${formatDay(about.day, "dated")}` : "Journal",
  };
}

async function kindAndDayOf(id: string) {
  const member = await memberIfKnown();
  if (!member) return undefined;
  const { entries, drafts } = await readJournal(member.id, { only: id }, 1);
  return drafts[0] ?? entries[0];
}
