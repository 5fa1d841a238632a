/**
 * Whose turn it is to be reminded. One transaction takes a member's turn, writes down which mails were sent for which day and
 * time, puts them into the outbox, and sets the next turn: so each mail is written once, however many servers look at once, and
 * whatever stops one of them half way leaves the turn to the next.
 */
import { randomUUID } from "node:crypto";
import { and, asc, eq, lt, lte, notInArray, sql } from "drizzle-orm";
import { hashToken, keyedHash } from "#db/keys/seal.ts";
import { readDaysPlanned } from "#db/record/record.ts";
import {
  addDays,
  type ClockTime,
  type Day,
  dayAt,
  type Instant,
  instantOf,
  type Zone,
  zoneSchema,
} from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import type { WeekStarts } from "#domain/record/week.ts";
import {
  goesOut,
  type MailChoice,
  type MailTime,
  mailTimesAt,
  nextMailTime,
  toMind,
  useful,
} from "#domain/reminder/due.ts";
import {
  asMember,
  database,
  type MemberId,
  memberIdSchema,
  setForPolicies,
  type Transaction,
} from "../client.ts";
import { toWeeks } from "../members.ts";
import { type Letter, queueLetter } from "../outbox.ts";
import {
  logs,
  members,
  outbox,
  reminderMails,
  reminders,
  reminderTurns,
  securityEvents,
  sessions,
} from "../schema.ts";

/**
 * What a mail may say: for how many practices, how long each, which time was chosen for them, and whether it is the last until the
 * member comes by.
 */
type MailToWrite = {
  practices: PlanItem[];
  time: ClockTime;
  clockHours: 12 | 24;
  isLast: boolean;
  stopToken: string;
};
export type WriteMail = (mail: MailToWrite) => Pick<Letter, "subject" | "text" | "html" | "stopAddress">;

/** What came of taking a turn. */
export type Turn = { memberId: MemberId; error?: unknown };

/**
 * Takes the turn of one member whose time has come by the database's clock, and reminds them as is due at `instant`. Undefined
 * when there is nobody, or all who are due are being seen to elsewhere.
 * @param but members to leave for later
 */
export async function takeReminderTurn(
  instant: Instant,
  write: WriteMail,
  but: readonly MemberId[] = [],
): Promise<Turn | undefined> {
  let whose: MemberId | undefined;
  try {
    return await database().transaction(async (tx) => {
      whose = await lockTurn(tx, but);
      if (!whose) return undefined;
      await remind(tx, whose, instant, write);
      return { memberId: whose };
    });
  } catch (error) {
    if (!whose) throw error;
    return { memberId: whose, error };
  }
}

async function lockTurn(tx: Transaction, but: readonly MemberId[]): Promise<MemberId | undefined> {
  await setForPolicies(tx, { "tend.turns": "yes" });
  const [row] = await tx
    .select({ memberId: reminderTurns.memberId })
    .from(reminderTurns)
    .where(
      and(
        lte(reminderTurns.nextAt, sql`now()`),
        but.length > 0 ? notInArray(reminderTurns.memberId, [...but]) : undefined,
      ),
    )
    .orderBy(asc(reminderTurns.nextAt))
    .limit(1)
    .for("update", { skipLocked: true });
  await setForPolicies(tx, { "tend.turns": "" });
  return row && memberIdSchema.parse(row.memberId);
}

async function remind(
  tx: Transaction,
  memberId: MemberId,
  instant: Instant,
  write: WriteMail,
): Promise<void> {
  await setForPolicies(tx, { "tend.member_id": memberId });
  const [member] = await tx
    .select({
      email: members.email,
      zone: members.zone,
      clockHours: members.clockHours,
      firstDay: members.firstDay,
      firstDayChanges: members.firstDayChanges,
    })
    .from(members)
    .where(eq(members.id, memberId));
  const zone = zoneSchema.safeParse(member?.zone).data;
  const choices = await readChoices(tx, memberId);
  const mails = zone ? mailTimesAt(choices, zone, instant) : [];
  if (member && zone) {
    const visitedOn = dayAt(zone, await lastVisit(tx, memberId));
    await forgetSeen(tx, memberId, visitedOn, dayAt(zone, instant));
    const { email, clockHours } = member;
    const owner = { memberId, email, zone, clockHours, weeks: toWeeks(member), visitedOn };
    if (mails.length > 0) await queueMails(tx, owner, mails, instant, write);
  }
  const next = zone ? nextMailTime(choices, zone, instant) : null;
  await tx
    .update(reminderTurns)
    .set({ nextAt: next === null ? null : new Date(next) })
    .where(eq(reminderTurns.memberId, memberId));
}

type Recipient = Pick<MailToWrite, "clockHours"> & {
  memberId: MemberId;
  email: string;
  zone: Zone;
  weeks: WeekStarts;
  visitedOn: Day;
};

/** Queues those of the mails that still have something to say, each once. */
async function queueMails(
  tx: Transaction,
  { memberId, email, zone, clockHours, weeks, visitedOn }: Recipient,
  mails: MailTime[],
  instant: Instant,
  write: WriteMail,
): Promise<void> {
  const { plan, logs } = await readAround(tx, memberId, zone, instant);
  for (const { day, time, itemIds } of mails) {
    const practices = toMind(itemIds, plan, logs, day, weeks);
    const goes = goesOut(await readDaysSent(tx, memberId), visitedOn, day);
    if (practices.length === 0 || goes === "no") continue;
    const [claimed] = await tx
      .insert(reminderMails)
      .values({ memberId, day, time })
      .onConflictDoNothing()
      .returning({ day: reminderMails.day });
    if (!claimed) continue;
    const stopToken = await readStopToken(tx, memberId);
    const expires = new Date(instantOf(zone, day, time) + useful);
    const words = write({ practices, time, clockHours, isLast: goes === "last", stopToken });
    await queueLetter(tx, { recipient: email, expires, ...words });
  }
}

async function readChoices(tx: Transaction, memberId: MemberId): Promise<MailChoice[]> {
  const rows = await tx
    .select({
      itemId: reminders.itemId,
      time: reminders.time,
      days: reminders.days,
      savedAt: reminders.savedAt,
    })
    .from(reminders)
    .where(and(eq(reminders.memberId, memberId), eq(reminders.by, "email")));
  return rows.flatMap(({ itemId, time, days, savedAt }) =>
    time && days ? [{ itemId, time, days, savedAt: savedAt.getTime() }] : [],
  );
}

/** About when the member was last here: by their browsers, by what was done with the account, and by what they wrote down. */
async function lastVisit(tx: Transaction, memberId: MemberId): Promise<Instant> {
  const [row] = await tx
    .select({
      at: sql<string>`extract(epoch from greatest(
        ${members.createdAt},
        (select max(${sessions.usedAt}) from ${sessions} where ${sessions.userId} = ${memberId}),
        (select max(${securityEvents.at}) from ${securityEvents} where ${securityEvents.memberId} = ${memberId}),
        (select max(${logs.savedAt}) from ${logs} where ${logs.memberId} = ${memberId} and ${logs.day} > current_date - 30)
      ))`,
    })
    .from(members)
    .where(eq(members.id, memberId));
  return Math.floor(1000 * Number(row?.at ?? 0));
}

/** Mails from before the last visit tell nothing any more, once their day cannot come again in another zone. */
async function forgetSeen(tx: Transaction, memberId: MemberId, visitedOn: Day, today: Day): Promise<void> {
  await tx
    .delete(reminderMails)
    .where(
      and(
        eq(reminderMails.memberId, memberId),
        lte(reminderMails.day, visitedOn),
        lt(reminderMails.day, addDays(today, -3)),
      ),
    );
}

/** The plan, and what was said of these days and of their weeks. */
function readAround(tx: Transaction, memberId: MemberId, zone: Zone, instant: Instant) {
  const today = dayAt(zone, instant);
  return readDaysPlanned(tx, memberId, addDays(today, -8), addDays(today, 8));
}

async function readDaysSent(tx: Transaction, memberId: MemberId): Promise<Day[]> {
  const rows = await tx
    .select({ day: reminderMails.day })
    .from(reminderMails)
    .where(eq(reminderMails.memberId, memberId));
  return rows.map(({ day }) => day);
}

async function readStopToken(tx: Transaction, memberId: MemberId): Promise<string> {
  const [row] = await tx
    .select({ id: reminderTurns.id })
    .from(reminderTurns)
    .where(eq(reminderTurns.memberId, memberId));
  return stopTokenOf(row?.id ?? "");
}

/** Lets the next look at this member come at once, in the transaction that changes what they chose or where they are. */
export async function lookSoon(tx: Transaction, memberId: MemberId): Promise<void> {
  const id = randomUUID();
  await tx
    .insert(reminderTurns)
    .values({ memberId, id, tokenHash: hashToken(stopTokenOf(id)), nextAt: sql`now()` })
    .onConflictDoUpdate({ target: reminderTurns.memberId, set: { nextAt: sql`now()` } });
}

/**
 * Stops all mail that reminds a member, by the token in one of them, and takes back what is on its way. It does nothing else.
 * Doing it again is fine. False when nobody has that token.
 */
export async function stopReminders(token: string): Promise<boolean> {
  const tokenHash = hashToken(token);
  return database().transaction(async (tx) => {
    await setForPolicies(tx, { "tend.stop": tokenHash });
    const [row] = await tx
      .select({ memberId: reminderTurns.memberId })
      .from(reminderTurns)
      .where(eq(reminderTurns.tokenHash, tokenHash));
    if (!row) return false;
    await setForPolicies(tx, { "tend.member_id": row.memberId });
    await stopMail(tx, memberIdSchema.parse(row.memberId), tokenHash);
    return true;
  });
}

/** The same for a member who is signed in. */
export async function stopOwnReminders(memberId: MemberId): Promise<void> {
  await asMember(memberId, async (tx) => {
    const [row] = await tx
      .select({ tokenHash: reminderTurns.tokenHash })
      .from(reminderTurns)
      .where(eq(reminderTurns.memberId, memberId));
    if (row) await stopMail(tx, memberId, row.tokenHash);
  });
}

async function stopMail(tx: Transaction, memberId: MemberId, tokenHash: string): Promise<void> {
  // Against a deadlock: rows are locked in the order in which `takeReminderTurn` locks them.
  await tx.update(reminderTurns).set({ nextAt: null }).where(eq(reminderTurns.memberId, memberId));
  await tx.delete(reminders).where(and(eq(reminders.memberId, memberId), eq(reminders.by, "email")));
  await tx.delete(outbox).where(eq(outbox.stopHash, tokenHash));
}

/** Nobody can guess it without AUTH_SECRET: 128 bits of an HMAC. */
function stopTokenOf(id: string): string {
  return keyedHash(id, "stop-reminders");
}
