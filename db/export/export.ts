import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { openDraftValues } from "#db/journal/drafts.ts";
import { openEntryFields } from "#db/journal/entries.ts";
import { openWalkWords } from "#db/record/walks.ts";
import type {
  ExportedCareWords,
  ExportedCheckIn,
  ExportedEvening,
  ExportedJournal,
  ExportedSummary,
  ExportedWalk,
  TendExport,
} from "#domain/export/export.ts";
import { summarySchema } from "#domain/summary/summary.ts";
import { openCareWords } from "../care-plans.ts";
import { openAnswers } from "../check-ins.ts";
import { asMember, type MemberId, type Transaction } from "../client.ts";
import { nameOf, toWeeks } from "../members.ts";
import { carePlans, checkIns, drafts, entries, evenings, members, pathWalks, summaries } from "../schema.ts";
import { type Words, wordsOf } from "../words.ts";
import { readAccount } from "./account.ts";
import { readPractices } from "./practices.ts";

/** Everything that is kept about a member, with the notes opened; undefined when they have left. */
export async function readExport(memberId: MemberId): Promise<TendExport | undefined> {
  const words = await wordsOf(memberId);
  return asMember(memberId, async (tx) => {
    const [row] = await tx.select().from(members).where(eq(members.id, memberId));
    if (!row) return undefined;
    return {
      format: "tend-export",
      version: 11,
      exportedAt: new Date().toISOString(),
      member: {
        email: row.email,
        emailConfirmedAt: row.emailVerified?.toISOString() ?? null,
        name: nameOf(row),
        zone: row.zone,
        firstDay: row.firstDay,
        firstDayChanges: [...toWeeks(row).changes],
        clockHours: row.clockHours,
        reviewEvery: row.reviewEvery,
        eveningQuestion: row.eveningQuestion,
        earlierLine: row.earlierLine,
        joinedAt: row.createdAt.toISOString(),
      },
      practices: await readPractices(tx, memberId, words),
      checkIns: await readCheckIns(tx, memberId, words),
      journal: await readJournal(tx, memberId, words),
      evenings: await readEvenings(tx, memberId),
      paths: await readWalks(tx, memberId, words),
      carePlan: await readCareWords(tx, memberId, words),
      summaries: await readSummaries(tx, memberId, words),
      account: await readAccount(tx, memberId, words),
    };
  });
}

/** A moment as an export tells it, to the millisecond: what goes by it stands in the same order when it was taken in. */
function asTold(moment: AnyPgColumn) {
  return sql`date_trunc('milliseconds', ${moment})`;
}

async function readCheckIns(tx: Transaction, memberId: MemberId, words: Words): Promise<ExportedCheckIn[]> {
  const rows = await tx
    .select()
    .from(checkIns)
    .where(eq(checkIns.memberId, memberId))
    .orderBy(asc(checkIns.day), asc(checkIns.kind));
  return rows.map(({ kind, day, answers, zone, savedAt }) => ({
    kind,
    day,
    answers: openAnswers({ kind, day, answers }, words),
    zone,
    savedAt: savedAt.toISOString(),
  }));
}

/** Oldest first. What was deleted and can still be put back is deleted. */
async function readJournal(tx: Transaction, memberId: MemberId, words: Words): Promise<ExportedJournal> {
  const kept = await tx
    .select()
    .from(entries)
    .where(and(eq(entries.memberId, memberId), isNull(entries.deletedAt)))
    .orderBy(asc(entries.day), asc(entries.id));
  const begun = await tx
    .select()
    .from(drafts)
    .where(eq(drafts.memberId, memberId))
    .orderBy(asc(asTold(drafts.savedAt)), asc(drafts.id));
  return {
    entries: kept.map(({ id, kind, day, guide, content, zone, savedAt, changedAt }) => ({
      ...{ id, kind, day, guide, zone },
      fields: openEntryFields({ id, content }, words),
      savedAt: savedAt.toISOString(),
      changedAt: changedAt.toISOString(),
    })),
    drafts: begun.map(({ id, kind, day, itemId, content, savedAt }) => ({
      ...{ id, kind, day, itemId },
      values: openDraftValues({ id, content }, words),
      savedAt: savedAt.toISOString(),
    })),
  };
}

async function readEvenings(tx: Transaction, memberId: MemberId): Promise<ExportedEvening[]> {
  const rows = await tx
    .select()
    .from(evenings)
    .where(eq(evenings.memberId, memberId))
    .orderBy(asc(evenings.day));
  return rows.map(({ day, answer, zone, savedAt }) => ({
    ...{ day, answer, zone },
    savedAt: savedAt.toISOString(),
  }));
}

/** Oldest first. */
async function readWalks(tx: Transaction, memberId: MemberId, words: Words): Promise<ExportedWalk[]> {
  const rows = await tx
    .select()
    .from(pathWalks)
    .where(eq(pathWalks.memberId, memberId))
    .orderBy(asc(pathWalks.beganOn), asc(pathWalks.id));
  return rows.map(({ memberId: _, savedAt, ...walk }) => ({
    ...walk,
    words: openWalkWords(walk, words),
    savedAt: savedAt.toISOString(),
  }));
}

async function readCareWords(
  tx: Transaction,
  memberId: MemberId,
  words: Words,
): Promise<ExportedCareWords[]> {
  const rows = await tx
    .select()
    .from(carePlans)
    .where(eq(carePlans.memberId, memberId))
    .orderBy(asc(carePlans.field));
  return rows.map((row) => ({
    field: row.field,
    words: openCareWords(row, words),
    savedAt: row.savedAt.toISOString(),
  }));
}

async function readSummaries(tx: Transaction, memberId: MemberId, words: Words): Promise<ExportedSummary[]> {
  const rows = await tx
    .select()
    .from(summaries)
    .where(eq(summaries.memberId, memberId))
    .orderBy(asc(asTold(summaries.createdAt)), asc(summaries.id));
  return rows.map(({ id, startsOn, endsOn, createdAt, expires, openings, content }) => {
    const text = words.open(content, summaries.content, id);
    return {
      id,
      from: startsOn,
      to: endsOn,
      sharedAt: createdAt.toISOString(),
      expires: expires.toISOString(),
      openings,
      summary: text === undefined ? null : (summarySchema.safeParse(JSON.parse(text)).data ?? null),
    };
  });
}
