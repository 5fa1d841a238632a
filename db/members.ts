import { randomUUID } from "node:crypto";
import { asc, eq, gt, type InferSelectModel, like, min, sql } from "drizzle-orm";
import { z } from "zod";
import { type Day, type Weekday, type Zone, zoneSchema } from "#domain/day.ts";
import { mailboxOf } from "#domain/email.ts";
import {
  chooseFirstDay,
  firstDayChangeSchema,
  latestFirstDay,
  type WeekStarts,
} from "#domain/record/week.ts";
import { asMember, database, type MemberId, memberIdSchema, type Transaction } from "./client.ts";
import { newDataKeys } from "./keys/data-keys.ts";
import { keyedHash } from "./keys/seal.ts";
import {
  addressChanges,
  members,
  outbox,
  planItems,
  rateLimits,
  reminderTurns,
  sessions,
  signInRequests,
  verificationTokens,
} from "./schema.ts";
import { wordsFrom, wordsOf } from "./words.ts";

export type Member = {
  id: MemberId;
  email: string;
  name: string | null;
  /** Null until the member has said. */
  zone: Zone | null;
  /** The weekday that they chose last for their week to start on. */
  firstDay: Weekday;
  /** Their weeks, those that are over too. */
  weeks: WeekStarts;
  /** The clock on which times are shown. */
  clockHours: 12 | 24;
  /** Days from one review of a practice to the next. */
  reviewEvery: 7 | 14;
  /** Whether to ask in the evening how the day was. */
  eveningQuestion: boolean;
  /** Whether to show a line of theirs from some time ago on Today. */
  earlierLine: boolean;
};

/** What `toMember` needs, for queries that join a member to something else. */
export const memberColumns = {
  id: members.id,
  email: members.email,
  name: members.name,
  sealedName: members.sealedName,
  dataKeys: members.dataKeys,
  zone: members.zone,
  firstDay: members.firstDay,
  firstDayChanges: members.firstDayChanges,
  clockHours: members.clockHours,
  reviewEvery: members.reviewEvery,
  eveningQuestion: members.eveningQuestion,
  earlierLine: members.earlierLine,
};

/**
 * A row as a member. A zone that this Node does not know is asked for again, rather than failing every page.
 */
export function toMember(row: Pick<InferSelectModel<typeof members>, keyof typeof memberColumns>): Member {
  const weeks = toWeeks(row);
  return {
    id: memberIdSchema.parse(row.id),
    email: row.email,
    name: nameOf(row),
    zone: zoneSchema.safeParse(row.zone).data ?? null,
    firstDay: latestFirstDay(weeks),
    weeks,
    clockHours: row.clockHours,
    reviewEvery: row.reviewEvery,
    eveningQuestion: row.eveningQuestion,
    earlierLine: row.earlierLine,
  };
}

/** What a member wants to be called; null when they have not said, or the key is gone. */
export function nameOf({
  id,
  name,
  sealedName,
  dataKeys,
}: Pick<InferSelectModel<typeof members>, "id" | "name" | "sealedName" | "dataKeys">): string | null {
  if (sealedName === null || dataKeys === null) return name;
  return wordsFrom(memberIdSchema.parse(id), dataKeys).open(sealedName, members.sealedName) ?? null;
}

// Here and not below: zod takes longer to make a schema than to use it, and every page uses this one.
const changesSchema = z.array(firstDayChangeSchema);

/** What a row says of a member's weeks. */
export function toWeeks(
  row: Pick<InferSelectModel<typeof members>, "firstDay" | "firstDayChanges">,
): WeekStarts {
  return { firstDay: row.firstDay, changes: changesSchema.parse(row.firstDayChanges) };
}

/** A new member, or the one who has this address already: of any number of calls at once, all get the same. */
export async function addMember({
  email,
  emailVerified = null,
}: {
  email: string;
  emailVerified?: Date | null;
}): Promise<InferSelectModel<typeof members>> {
  const id = randomUUID();
  const [member] = await database()
    .insert(members)
    .values({ id, email, emailVerified, dataKeys: newDataKeys(id) })
    .onConflictDoUpdate({ target: members.email, set: { email: sql`excluded.email` } })
    .returning();
  if (!member) throw new Error("PostgreSQL gave no row back.");
  return member;
}

/** Every member there is, with their wrapped key, in the order of their ids. Those who come meanwhile may be left out. */
export async function* everyMember(): AsyncGenerator<{ id: MemberId; keys: string | null }> {
  for (let last = "00000000-0000-0000-0000-000000000000"; ; ) {
    const rows = await database()
      .select({ id: members.id, keys: members.dataKeys })
      .from(members)
      .where(gt(members.id, last))
      .orderBy(asc(members.id))
      .limit(1_000);
    for (const { id, keys } of rows) yield { id: memberIdSchema.parse(id), keys };
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
  }
}

/** How many members there are, and how many of them were here in the last 30 days, as far as open sessions tell. */
export async function countMembers(): Promise<{ members: number; recent: number }> {
  const [row] = await database()
    .select({
      members: sql<number>`count(*)::int`,
      recent: sql<number>`(count(*) filter (where exists (select from ${sessions}
        where ${sessions.userId} = ${members.id} and ${sessions.usedAt} > now() - interval '30 days')))::int`,
    })
    .from(members);
  return row ?? { members: 0, recent: 0 };
}

/** Whose address this is, as `emailSchema` gives it; undefined when it is nobody's. */
export async function findMember(email: string): Promise<MemberId | undefined> {
  const [row] = await database().select({ id: members.id }).from(members).where(eq(members.email, email));
  return row && memberIdSchema.parse(row.id);
}

/** The member, or undefined when they have left. */
export async function getMember(memberId: MemberId): Promise<Member | undefined> {
  const [row] = await database().select(memberColumns).from(members).where(eq(members.id, memberId));
  return row && toMember(row);
}

/**
 * Sets how the member wants things shown and asked; what is not named stays as it is. Only days to come are counted in
 * a new zone: what was logged keeps its day.
 */
export async function saveSettings(
  memberId: MemberId,
  settings: Partial<Omit<Member, "id" | "email" | "firstDay" | "weeks">>,
): Promise<void> {
  // Drizzle refuses to set nothing.
  if (Object.keys(settings).length === 0) return;
  const { name, ...rest } = settings;
  const kept = { ...rest, ...(name !== undefined && (await asKept(memberId, name))) };
  await asMember(memberId, async (tx) => {
    await tx.update(members).set(kept).where(eq(members.id, memberId));
    // Their clock shows another time now: when they are reminded next is worked out anew.
    if (rest.zone !== undefined)
      await tx.update(reminderTurns).set({ nextAt: sql`now()` }).where(eq(reminderTurns.memberId, memberId));
  });
}

async function asKept(memberId: MemberId, name: string | null) {
  const sealedName = name === null ? null : (await wordsOf(memberId)).seal(name, members.sealedName);
  return { name: null, sealedName };
}

/**
 * Sets on which weekday the member's weeks start from the next one on, as `chooseFirstDay` says; those that are over, and
 * the one under way on `today`, stay as they are. Gives their weeks from here on.
 */
export async function saveFirstDay(memberId: MemberId, firstDay: Weekday, today: Day): Promise<WeekStarts> {
  return asMember(memberId, async (tx) => {
    const [row] = await tx
      .select({ firstDay: members.firstDay, firstDayChanges: members.firstDayChanges })
      .from(members)
      .where(eq(members.id, memberId))
      .for("update");
    if (!row) return { firstDay, changes: [] };
    const [kept] = await tx
      .select({ since: min(planItems.startedOn) })
      .from(planItems)
      .where(eq(planItems.memberId, memberId));
    const weeks = chooseFirstDay(toWeeks(row), firstDay, today, kept?.since ?? null);
    await tx
      .update(members)
      .set({ firstDay: weeks.firstDay, firstDayChanges: [...weeks.changes] })
      .where(eq(members.id, memberId));
    return weeks;
  });
}

/**
 * Deletes a member and every row about them, at once. What belongs to them goes with their own row; what only knows
 * their address goes by that, so that a sign-in link which is still in a mailbox opens nothing. Again does nothing.
 */
export async function deleteMember(memberId: MemberId): Promise<void> {
  await asMember(memberId, async (tx) => {
    const [pending] = await tx
      .select({ email: addressChanges.newEmail })
      .from(addressChanges)
      .where(eq(addressChanges.memberId, memberId));
    const [gone] = await tx
      .delete(members)
      .where(eq(members.id, memberId))
      .returning({ email: members.email });
    if (!gone) return;
    await forgetMailbox(tx, gone.email);
    // Of the new address that they asked for, the mail alone: sign-in links and counts of attempts may be somebody else's.
    if (pending) await tx.delete(outbox).where(eq(outbox.recipient, pending.email));
  });
}

/** Forgets all that only knows an address: links and mail on their way to it, and counts of attempts. */
export async function forgetMailbox(tx: Transaction, email: string): Promise<void> {
  await tx.delete(verificationTokens).where(eq(verificationTokens.identifier, email));
  await tx.delete(signInRequests).where(eq(signInRequests.email, email));
  await tx.delete(outbox).where(eq(outbox.recipient, email));
  // A key is the name of the limit, ":" and a keyed hash. Where the hash is of mailbox and IP address together, it cannot be
  // found by the mailbox alone; that counter expires within the hour.
  await tx.delete(rateLimits).where(like(rateLimits.key, `%:${keyedHash(mailboxOf(email), "rate-limit")}`));
}
