/**
 * Changing the address that a member signs in with: a link goes to the new address and another to the old one, and once
 * both were pressed it is done (docs/decisions/132-…). Looking at a link does nothing.
 */
import { randomBytes } from "node:crypto";
import { and, eq, ne, sql } from "drizzle-orm";
import { hashToken } from "#db/keys/seal.ts";
import {
  asMember,
  database,
  type MemberId,
  memberIdSchema,
  setForPolicies,
  type Transaction,
} from "../client.ts";
import { forgetMailbox } from "../members.ts";
import { type Letter, queueLetter } from "../outbox.ts";
import { addressChanges, members } from "../schema.ts";
import { noteEvent } from "./security-events.ts";
import { dropOthers } from "./sessions.ts";

/** For how many hours the links work. The mails say so too. */
export const addressHours = 24;

/** Which of the two mailboxes a link was sent to. */
export type Side = "new" | "old";

export type AddressChange = {
  side: Side;
  oldEmail: string;
  newEmail: string;
  /** Whether this link was pressed already. */
  isConfirmed: boolean;
  /** Whether the new address has a place of its own in Tend. To be told to whoever reads that mailbox, and nobody else. */
  isTaken: boolean;
};

/** What came of a press. "taken": the new address belongs to somebody else by now, and nothing was changed. */
export type Confirmed = "half" | "changed" | "taken" | "unknown";

type Asked = {
  newEmail: string;
  device: string;
  /** Writes the mail with each link. */
  letter: (side: Side, token: string) => Pick<Letter, "subject" | "text" | "html">;
};

/** Asks for a change, in place of one that was asked for before, and writes both mails, or nothing. */
export async function askForAddress(
  memberId: MemberId,
  oldEmail: string,
  { newEmail, device, letter }: Asked,
): Promise<void> {
  const tokens = { new: randomBytes(32).toString("base64url"), old: randomBytes(32).toString("base64url") };
  const expires = new Date(Date.now() + addressHours * 60 * 60 * 1000);
  await asMember(memberId, async (tx) => {
    const row = {
      newEmail,
      newTokenHash: hashToken(tokens.new),
      oldTokenHash: hashToken(tokens.old),
      newConfirmedAt: null,
      oldConfirmedAt: null,
      createdAt: sql`now()`,
      expires,
    };
    await tx
      .insert(addressChanges)
      .values({ memberId, ...row })
      .onConflictDoUpdate({ target: addressChanges.memberId, set: row });
    await queueLetter(tx, { recipient: newEmail, expires, ...letter("new", tokens.new) });
    await queueLetter(tx, { recipient: oldEmail, expires, ...letter("old", tokens.old) });
    await noteEvent(tx, memberId, "address-asked", device);
  });
}

/** The address that a member is about to change to; undefined when they are not. */
export async function findPendingAddress(memberId: MemberId): Promise<string | undefined> {
  const [row] = await asMember(memberId, (tx) =>
    tx
      .select({ newEmail: addressChanges.newEmail })
      .from(addressChanges)
      .where(and(eq(addressChanges.memberId, memberId), sql`${addressChanges.expires} > now()`)),
  );
  return row?.newEmail;
}

/** What a link is about; undefined when it is unknown, too old, or has nothing left to do. */
export async function findAddressChange(token: string): Promise<AddressChange | undefined> {
  return byToken(token, async (tx, { memberId, side, newEmail, isConfirmed }) => {
    const [member] = await tx.select({ email: members.email }).from(members).where(eq(members.id, memberId));
    if (!member) return undefined;
    const isTaken = await isSomebodys(tx, newEmail, memberId);
    return { side, oldEmail: member.email, newEmail, isConfirmed, isTaken };
  });
}

/**
 * Presses one link. With the second, the address is the new one: every session but `keep` ends, and links on their way to the
 * old address open nothing. Of any number of presses at once, one changes it.
 * @param browser in which it was pressed; `keep` is the id of its session, which counts only where it is the member's
 */
export async function confirmAddress(
  token: string,
  browser: { device: string; keep: string | undefined },
): Promise<Confirmed> {
  try {
    return await confirmOnce(token, browser);
  } catch (error) {
    // Somebody else signed in with that address for the first time, between our look and our change.
    if (isUniqueViolation(error)) return confirmOnce(token, browser);
    throw error;
  }
}

async function confirmOnce(
  token: string,
  { device, keep }: { device: string; keep: string | undefined },
): Promise<Confirmed> {
  const hash = hashToken(token);
  const done = await byToken(token, async (tx, { memberId, side }): Promise<Confirmed> => {
    // By its hash too: the member may have asked for another address since we looked.
    const [row] = await tx
      .update(addressChanges)
      .set(side === "new" ? { newConfirmedAt: sql`now()` } : { oldConfirmedAt: sql`now()` })
      .where(
        and(
          eq(addressChanges.memberId, memberId),
          eq(side === "new" ? addressChanges.newTokenHash : addressChanges.oldTokenHash, hash),
        ),
      )
      .returning();
    // Another press was quicker, and all is done.
    if (!row) return "unknown";
    if (!row.newConfirmedAt || !row.oldConfirmedAt) return "half";
    await tx.delete(addressChanges).where(eq(addressChanges.memberId, memberId));
    if (await isSomebodys(tx, row.newEmail, memberId)) return "taken";
    const [before] = await tx.select({ email: members.email }).from(members).where(eq(members.id, memberId));
    await tx
      .update(members)
      .set({ email: row.newEmail, emailVerified: sql`now()` })
      .where(eq(members.id, memberId));
    if (before) await forgetMailbox(tx, before.email);
    await dropOthers(tx, memberId, keep);
    await noteEvent(tx, memberId, "address-changed", device);
    return "changed";
  });
  return done ?? "unknown";
}

/** Stops a change by one of its links. False when there is nothing to stop any more. */
export async function stopAddressChange(token: string, device: string): Promise<boolean> {
  const stopped = await byToken(token, (tx, { memberId }) => stop(tx, memberId, device));
  return stopped ?? false;
}

/** Takes back what the member asked for. Again does nothing. */
export async function takeBackAddressChange(memberId: MemberId, device: string): Promise<void> {
  await asMember(memberId, (tx) => stop(tx, memberId, device));
}

async function stop(tx: Transaction, memberId: MemberId, device: string): Promise<boolean> {
  const gone = await tx
    .delete(addressChanges)
    .where(eq(addressChanges.memberId, memberId))
    .returning({ of: addressChanges.memberId });
  if (gone.length > 0) await noteEvent(tx, memberId, "address-stopped", device);
  return gone.length > 0;
}

type Found = { memberId: MemberId; side: Side; newEmail: string; isConfirmed: boolean };

/** Runs `run` as the member whose change the link is about; undefined when there is none. */
async function byToken<T>(
  token: string,
  run: (tx: Transaction, found: Found) => Promise<T>,
): Promise<T | undefined> {
  const hash = hashToken(token);
  return database().transaction(async (tx) => {
    await setForPolicies(tx, { "tend.address_change": hash });
    const [row] = await tx.select().from(addressChanges);
    if (!row) return undefined;
    const memberId = memberIdSchema.parse(row.memberId);
    await setForPolicies(tx, { "tend.member_id": memberId });
    const side = row.newTokenHash === hash ? "new" : "old";
    const confirmedAt = side === "new" ? row.newConfirmedAt : row.oldConfirmedAt;
    return run(tx, { memberId, side, newEmail: row.newEmail, isConfirmed: confirmedAt !== null });
  });
}

async function isSomebodys(tx: Transaction, email: string, but: MemberId): Promise<boolean> {
  const others = await tx
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.email, email), ne(members.id, but)));
  return others.length > 0;
}

function isUniqueViolation(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return typeof cause === "object" && cause !== null && "code" in cause && cause.code === "23505";
}
