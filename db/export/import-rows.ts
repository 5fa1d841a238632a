/** The rows that are made of an export (db/export/import.ts). What is there already stays as it is. */
import { and, eq, isNotNull, or, sql } from "drizzle-orm";
import type { PgInsertValue, PgTable } from "drizzle-orm/pg-core";
import { savePauses, saveVersions } from "#db/plan/plan-rows.ts";
import { writeReminder } from "#db/reminder/reminders.ts";
import { linkHash, mostLinks } from "#db/summary/summaries.ts";
import type { Zone } from "#domain/day.ts";
import type {
  ExportedCareWords,
  ExportedCheckIn,
  ExportedEvening,
  ExportedJournal,
  ExportedPractice,
  ExportedSummary,
  ExportedWalk,
  TendExport,
} from "#domain/export/export.ts";
import type { MemberId, Transaction } from "../client.ts";
import { checkCount } from "../room.ts";
import {
  carePlans,
  checkIns,
  drafts,
  entries,
  evenings,
  logs,
  members,
  pathWalks,
  planItems,
  reviews,
  summaries,
} from "../schema.ts";
import type { Words } from "../words.ts";

/** How many there are in the file, and how many of them were not there yet. */
export type Count = { all: number; new: number };

type Own = { tx: Transaction; memberId: MemberId; words: Words };

/** A practice that is there already keeps its terms and pauses; days and looks back that it does not have are added. */
export async function takePractices({ tx, memberId, words }: Own, practices: ExportedPractice[]) {
  const counts = { practices: none(), days: none(), reviews: none() };
  for (const { days, reviews: looks, versions, pauses, reminder, createdAt, ...practice } of practices) {
    const position = sql`(select coalesce(max(position), -1) + 1 from ${planItems} where member_id = ${memberId})`;
    const row = { memberId, ...practice, position, createdAt: new Date(createdAt) };
    const added = await insertNew(tx, planItems, [row]);
    const itemId = added ? practice.id : await sameAs(tx, memberId, practice);
    if (added) {
      checkCount("pauses", pauses.length);
      await saveVersions(tx, memberId, words, itemId, versions);
      await savePauses(tx, memberId, itemId, pauses);
      if (reminder) await writeReminder(tx, memberId, itemId, reminder.chosen);
    }
    const ofIt = { memberId, itemId };
    const said = days.map(({ note, zone, savedAt, ...rest }) => ({
      ...ofIt,
      ...rest,
      zone: zoneAsKept(zone),
      note: note === null ? null : words.seal(note, logs.note, itemId, rest.day),
      savedAt: new Date(savedAt),
    }));
    const lookedBack = looks.map(({ savedAt, ...rest }) => ({
      ...ofIt,
      ...rest,
      savedAt: new Date(savedAt),
    }));
    add(counts.practices, 1, added);
    add(counts.days, said.length, await insertNew(tx, logs, said));
    add(counts.reviews, lookedBack.length, await insertNew(tx, reviews, lookedBack));
  }
  return counts;
}

/** The practice of the member that came from the same one, or from the same form. */
async function sameAs(
  tx: Transaction,
  memberId: MemberId,
  { id, draftId }: { id: string; draftId: string },
): Promise<string> {
  const [row] = await tx
    .select({ id: planItems.id })
    .from(planItems)
    .where(and(eq(planItems.memberId, memberId), or(eq(planItems.id, id), eq(planItems.draftId, draftId))));
  return row?.id ?? id;
}

/** A check-in of a kind and day that is there already stays. */
export async function takeCheckIns({ tx, memberId, words }: Own, taken: ExportedCheckIn[]): Promise<Count> {
  const rows = taken.map(({ answers, zone, savedAt, ...rest }) => ({
    memberId,
    ...rest,
    zone: zoneAsKept(zone),
    answers: words.seal(JSON.stringify(answers), checkIns.answers, rest.kind, rest.day),
    savedAt: new Date(savedAt),
  }));
  return { all: rows.length, new: await insertNew(tx, checkIns, rows) };
}

/** An entry that is there already stays, also one that was changed since; a draft too. */
export async function takeJournal(
  { tx, memberId, words }: Own,
  { entries: kept, drafts: begun }: ExportedJournal,
) {
  const entryRows = kept.map(({ fields, zone, savedAt, changedAt, ...rest }) => ({
    memberId,
    ...rest,
    zone: zoneAsKept(zone),
    content: words.seal(JSON.stringify(fields), entries.content, rest.id),
    savedAt: new Date(savedAt),
    changedAt: new Date(changedAt),
  }));
  const draftRows = begun.map(({ values, savedAt, ...rest }) => ({
    memberId,
    ...rest,
    content: words.seal(JSON.stringify(values), drafts.content, rest.id),
    savedAt: new Date(savedAt),
  }));
  await dropDeleted(tx, memberId, entryRows);
  return {
    entries: { all: kept.length, new: await insertNew(tx, entries, entryRows) },
    drafts: { all: begun.length, new: await insertNew(tx, drafts, draftRows) },
  };
}

/** What was deleted just now, and could still be put back, is not there any more: an export may bring it back. */
async function dropDeleted(tx: Transaction, memberId: MemberId, rows: { id: string }[]): Promise<void> {
  const gone = await tx
    .select({ id: entries.id })
    .from(entries)
    .where(and(eq(entries.memberId, memberId), isNotNull(entries.deletedAt)));
  const brought = new Set(rows.map(({ id }) => id));
  for (const { id } of gone.filter((each) => brought.has(each.id)))
    await tx.delete(entries).where(and(eq(entries.memberId, memberId), eq(entries.id, id)));
}

/** What was said of a day that is there already stays. */
export async function takeEvenings({ tx, memberId }: Own, taken: ExportedEvening[]): Promise<Count> {
  const rows = taken.map(({ zone, savedAt, ...rest }) => ({
    memberId,
    ...rest,
    zone: zoneAsKept(zone),
    savedAt: new Date(savedAt),
  }));
  return { all: rows.length, new: await insertNew(tx, evenings, rows) };
}

/** A path that is there already stays; so does the one that is walked here, beside which no other goes on. */
export async function takeWalks({ tx, memberId, words }: Own, taken: ExportedWalk[]): Promise<Count> {
  const rows = taken.map(({ words: said, savedAt, ...walk }) => ({
    memberId,
    ...walk,
    words: words.seal(JSON.stringify(said), pathWalks.words, walk.id),
    savedAt: new Date(savedAt),
  }));
  return { all: rows.length, new: await insertNew(tx, pathWalks, rows) };
}

/** What stands in a part of the care plan that is there already stays. */
export async function takeCarePlan({ tx, memberId, words }: Own, taken: ExportedCareWords[]): Promise<Count> {
  const rows = taken.map(({ field, words: text, savedAt }) => ({
    memberId,
    field,
    words: words.seal(text, carePlans.words, field),
    savedAt: new Date(savedAt),
  }));
  return { all: rows.length, new: await insertNew(tx, carePlans, rows) };
}

/** The copies behind links, with links of their own; those that can be read, and as many as a member may have. */
export async function takeSummaries({ tx, memberId, words }: Own, taken: ExportedSummary[]): Promise<Count> {
  const there = await tx.$count(summaries, eq(summaries.memberId, memberId));
  const rows = taken.flatMap(({ id, from, to, sharedAt, expires, openings, summary }) =>
    summary === null
      ? []
      : {
          memberId,
          id,
          tokenHash: linkHash(memberId, id),
          content: words.seal(JSON.stringify(summary), summaries.content, id),
          startsOn: from,
          endsOn: to,
          createdAt: new Date(sharedAt),
          expires: new Date(expires),
          openings,
        },
  );
  return { all: taken.length, new: await insertNew(tx, summaries, rows.slice(0, mostLinks - there)) };
}

/** Takes the settings over. The address is what the member signs in with here, and stays. */
export async function takeSettings({ tx, memberId, words }: Own, taken: TendExport["member"]): Promise<void> {
  const { name, zone, firstDay, firstDayChanges, clockHours, reviewEvery, eveningQuestion, earlierLine } =
    taken;
  const sealedName = name === null ? null : words.seal(name, members.sealedName);
  await tx
    .update(members)
    .set({
      name: null,
      sealedName,
      zone,
      firstDay,
      firstDayChanges,
      clockHours,
      reviewEvery,
      eveningQuestion,
      earlierLine,
    })
    .where(eq(members.id, memberId));
}

/** A zone is taken as it was kept, even where this computer does not know it: it is not reckoned with, only kept. */
function zoneAsKept(zone: string): Zone {
  return zone as Zone;
}

/** PostgreSQL takes 65,535 values in one statement. */
const atOnce = 1_000;

/** Gives how many there were not yet. */
async function insertNew<Table extends PgTable>(
  tx: Transaction,
  table: Table,
  rows: PgInsertValue<Table>[],
): Promise<number> {
  let added = 0;
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce);
    const made = await tx.insert(table).values(some).onConflictDoNothing().returning({ one: sql`1` });
    added += made.length;
  }
  return added;
}

function none(): Count {
  return { all: 0, new: 0 };
}

function add(count: Count, all: number, added: number): void {
  count.all += all;
  count.new += added;
}
