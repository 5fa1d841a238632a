/**
 * The private address of a member's calendar. The token in it is worked out from the row's id and AUTH_SECRET, so that its
 * member can be shown it again, while the database holds no more than the token's hash.
 */
import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { hashToken, keyedHash } from "#db/keys/seal.ts";
import { readDaysPlanned } from "#db/record/record.ts";
import type { CalendarOwner } from "#domain/calendar/calendar.ts";
import { calendarSince } from "#domain/calendar/entries.ts";
import { addDays, dayAt, type Instant, utc, zoneSchema } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { type Log, restAhead } from "#domain/record/log.ts";
import {
  asMember,
  database,
  type MemberId,
  memberIdSchema,
  setForPolicies,
  type Transaction,
} from "../client.ts";
import { toWeeks } from "../members.ts";
import { calendarFeeds, members, reminders } from "../schema.ts";

/** Makes an address, within the transaction that puts the first practice behind it. One that is there stays. */
export async function makeFeed(tx: Transaction, memberId: MemberId): Promise<void> {
  await tx
    .insert(calendarFeeds)
    .values({ memberId, ...newAddress() })
    .onConflictDoNothing({ target: calendarFeeds.memberId });
}

/** Makes another address in place of the one there is, which from now on shows nothing. */
export async function renewFeed(memberId: MemberId): Promise<void> {
  await asMember(memberId, (tx) =>
    tx
      .update(calendarFeeds)
      .set({ ...newAddress(), createdAt: sql`now()` })
      .where(eq(calendarFeeds.memberId, memberId)),
  );
}

/** Takes the address back, and with it every practice out of the calendar. Doing it again does nothing. */
export async function revokeFeed(memberId: MemberId): Promise<void> {
  await asMember(memberId, async (tx) => {
    await tx.delete(calendarFeeds).where(eq(calendarFeeds.memberId, memberId));
    await tx.delete(reminders).where(and(eq(reminders.memberId, memberId), eq(reminders.by, "calendar")));
  });
}

/** What a calendar is written from. */
export type Feed = { items: PlanItem[]; logs: Log[]; owner: CalendarOwner };

/**
 * What stands behind an address at `instant`, whoever asks; undefined when the token is unknown, revoked or no token at all,
 * all of which take the same way. Words of the member are not opened for it.
 */
export async function openFeed(token: string, instant: Instant): Promise<Feed | undefined> {
  const tokenHash = hashToken(token);
  return database().transaction(async (tx) => {
    await setForPolicies(tx, { "tend.feed": tokenHash });
    const [feed] = await tx
      .select({ memberId: calendarFeeds.memberId })
      .from(calendarFeeds)
      .where(eq(calendarFeeds.tokenHash, tokenHash));
    return feed && readFeed(tx, memberIdSchema.parse(feed.memberId), instant);
  });
}

async function readFeed(tx: Transaction, memberId: MemberId, instant: Instant): Promise<Feed | undefined> {
  await setForPolicies(tx, { "tend.member_id": memberId });
  const [member] = await tx
    .select({ zone: members.zone, firstDay: members.firstDay, firstDayChanges: members.firstDayChanges })
    .from(members)
    .where(eq(members.id, memberId));
  const chosen = await tx
    .select({ itemId: reminders.itemId })
    .from(reminders)
    .where(and(eq(reminders.memberId, memberId), eq(reminders.by, "calendar")));
  if (!member) return undefined;
  const zone = zoneSchema.catch(utc).parse(member.zone);
  const today = dayAt(zone, instant);
  const { plan, logs } = await readDaysPlanned(tx, memberId, calendarSince(today), addDays(today, restAhead));
  const items = plan.filter(({ id }) => chosen.some(({ itemId }) => itemId === id));
  return { items, logs, owner: { zone, weeks: toWeeks(member) } };
}

function newAddress() {
  const id = randomUUID();
  return { id, tokenHash: hashToken(feedTokenOf(id)) };
}

/** What an address ends with before ".ics", by the id of its row: 32 hex digits. Nobody can guess it without AUTH_SECRET: 128 bits of an HMAC. */
export function feedTokenOf(id: string): string {
  return keyedHash(id, "calendar-feed");
}
