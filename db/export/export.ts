import { and, asc, eq, isNull } from "drizzle-orm";
import { openDraftValues } from "#db/journal/drafts.ts";
import { openEntryFields } from "#db/journal/entries.ts";
import { readItems } from "#db/plan/plan-rows.ts";
import { openNote } from "#db/record/logs.ts";
import { openWalkWords } from "#db/record/walks.ts";
import { toReminder } from "#db/reminder/reminders.ts";
import type {
  ExportedAccount,
  ExportedCareWords,
  ExportedCheckIn,
  ExportedEvening,
  ExportedJournal,
  ExportedPractice,
  ExportedSummary,
  ExportedWalk,
  TendExport,
} from "#domain/export/export.ts";
import { summarySchema } from "#domain/summary/summary.ts";
import { openCareWords } from "../care-plans.ts";
import { openAnswers } from "../check-ins.ts";
import { asMember, type MemberId, type Transaction } from "../client.ts";
import { nameOf, toWeeks } from "../members.ts";
import {
  accounts,
  addressChanges,
  calendarFeeds,
  carePlans,
  checkIns,
  drafts,
  entries,
  evenings,
  logs,
  members,
  passkeys,
  pathWalks,
  planItems,
  reminderMails,
  reminders,
  reviews,
  securityEvents,
  sessions,
  summaries,
} from "../schema.ts";
import { type Words, wordsOf } from "../words.ts";

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

async function readPractices(tx: Transaction, memberId: MemberId, words: Words): Promise<ExportedPractice[]> {
  const made = await readMade(tx, memberId);
  const items = await readItems(tx, memberId, words);
  const days = await readDays(tx, memberId, words);
  const looks = await readReviews(tx, memberId);
  const chosen = await readChosen(tx, memberId);
  // One that was added between these questions is left out whole.
  return items.flatMap(({ id, versions, pauses, ...item }) => {
    const row = made.get(id);
    if (!row) return [];
    return [
      {
        ...{ id, ...item, ...row, versions, pauses },
        days: days.get(id) ?? [],
        reviews: looks.get(id) ?? [],
        reminder: chosen.get(id) ?? null,
      },
    ];
  });
}

async function readChosen(tx: Transaction, memberId: MemberId) {
  const rows = await tx.select().from(reminders).where(eq(reminders.memberId, memberId));
  return new Map(
    rows.map((row) => [row.itemId, { chosen: toReminder(row), savedAt: row.savedAt.toISOString() }]),
  );
}

async function readMade(tx: Transaction, memberId: MemberId) {
  const rows = await tx
    .select({ id: planItems.id, draftId: planItems.draftId, createdAt: planItems.createdAt })
    .from(planItems)
    .where(eq(planItems.memberId, memberId));
  return new Map(
    rows.map(({ id, draftId, createdAt }) => [id, { draftId, createdAt: createdAt.toISOString() }]),
  );
}

async function readDays(tx: Transaction, memberId: MemberId, words: Words) {
  const rows = await tx.select().from(logs).where(eq(logs.memberId, memberId)).orderBy(asc(logs.day));
  return byPractice(rows, ({ itemId, day, state, before, after, note, zone, savedAt }) => ({
    day,
    state,
    before,
    after,
    note: note === null ? null : openNote({ itemId, day, note }, words),
    zone,
    savedAt: savedAt.toISOString(),
  }));
}

async function readReviews(tx: Transaction, memberId: MemberId) {
  const rows = await tx
    .select()
    .from(reviews)
    .where(eq(reviews.memberId, memberId))
    .orderBy(asc(reviews.day));
  return byPractice(rows, ({ day, helped, inTheWay, proposed, chosen, savedAt }) => ({
    day,
    helped,
    inTheWay,
    proposed,
    chosen,
    savedAt: savedAt.toISOString(),
  }));
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
    .orderBy(asc(summaries.createdAt));
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
    .orderBy(asc(drafts.savedAt), asc(drafts.id));
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

async function readAccount(tx: Transaction, memberId: MemberId, words: Words): Promise<ExportedAccount> {
  const [change] = await tx.select().from(addressChanges).where(eq(addressChanges.memberId, memberId));
  const [feed] = await tx
    .select({ madeAt: calendarFeeds.createdAt })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.memberId, memberId));
  return {
    addressChange: change
      ? {
          newEmail: change.newEmail,
          askedAt: change.createdAt.toISOString(),
          expires: change.expires.toISOString(),
        }
      : null,
    ...(await readWaysIn(tx, memberId, words)),
    calendarAddressMadeAt: feed?.madeAt.toISOString() ?? null,
    remindersSent: await tx
      .select({ day: reminderMails.day, time: reminderMails.time })
      .from(reminderMails)
      .where(eq(reminderMails.memberId, memberId))
      .orderBy(asc(reminderMails.day), asc(reminderMails.time)),
  };
}

/** By what a member gets in, where they are in, and what happened to it. */
async function readWaysIn(tx: Transaction, memberId: MemberId, words: Words) {
  const vouching = await tx
    .select({ issuer: accounts.provider, subject: accounts.providerAccountId })
    .from(accounts)
    .where(eq(accounts.userId, memberId))
    .orderBy(asc(accounts.provider), asc(accounts.providerAccountId));
  const keys = await tx
    .select({ id: passkeys.id, name: passkeys.name, createdAt: passkeys.createdAt, usedAt: passkeys.usedAt })
    .from(passkeys)
    .where(eq(passkeys.memberId, memberId))
    .orderBy(asc(passkeys.createdAt), asc(passkeys.id));
  const browsers = await tx
    .select({ device: sessions.device, signedInAt: sessions.createdAt, usedAt: sessions.usedAt })
    .from(sessions)
    .where(eq(sessions.userId, memberId))
    .orderBy(asc(sessions.createdAt));
  const events = await tx
    .select({ at: securityEvents.at, what: securityEvents.what, device: securityEvents.device })
    .from(securityEvents)
    .where(eq(securityEvents.memberId, memberId))
    .orderBy(asc(securityEvents.at), asc(securityEvents.id));
  return {
    vouchedBy: vouching,
    passkeys: keys.map(({ id, name, createdAt, usedAt }) => ({
      name: words.open(name, passkeys.name, id) ?? null,
      addedAt: createdAt.toISOString(),
      usedAt: usedAt?.toISOString() ?? null,
    })),
    sessions: browsers.map(({ device, signedInAt, usedAt }) => ({
      device,
      signedInAt: signedInAt.toISOString(),
      usedAt: usedAt.toISOString(),
    })),
    securityEvents: events.map(({ at, ...event }) => ({ at: at.toISOString(), ...event })),
  };
}

function byPractice<Row extends { itemId: string }, Said>(
  rows: Row[],
  read: (row: Row) => Said,
): Map<string, Said[]> {
  const said = new Map<string, Said[]>();
  for (const row of rows) {
    const earlier = said.get(row.itemId);
    if (earlier) earlier.push(read(row));
    else said.set(row.itemId, [read(row)]);
  }
  return said;
}
