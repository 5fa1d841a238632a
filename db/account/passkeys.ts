/**
 * Passkeys (WebAuthn): a device keeps a private key and signs a random number, the challenge, with it. Whether it signed well is
 * looked at in app/_member/webauthn.ts; here is what is kept of it (docs/decisions/133-…).
 */
import { randomBytes } from "node:crypto";
import { and, asc, eq, gt, lt, sql } from "drizzle-orm";
import { hashToken } from "#db/keys/seal.ts";
import type { Instant } from "#domain/day.ts";
import { asMember, database, type MemberId, memberIdSchema, setForPolicies } from "../client.ts";
import { isUuid } from "../ids.ts";
import { takeTurn } from "../room.ts";
import { passkeyChallenges, passkeys } from "../schema.ts";
import { wordsOf } from "../words.ts";
import { noteEvent } from "./security-events.ts";

/** How many one member may have. */
export const mostPasskeys = 10;

/** For how many minutes a challenge may be signed. Whoever has to look for a security key first needs some. */
const challengeMinutes = 5;

/** What a challenge is for: signed for one, it is worth nothing for another. */
export type ChallengeFor = "sign-in" | MemberId;

/** A challenge, kept as a hash, in base64url. */
export async function makeChallenge(what: ChallengeFor): Promise<string> {
  const challenge = randomBytes(32).toString("base64url");
  await database()
    .insert(passkeyChallenges)
    .values({
      hash: hashOf(challenge, what),
      expires: sql`now() + make_interval(mins => ${challengeMinutes})`,
    });
  return challenge;
}

/** Whether this challenge was ours and is good: once. Of any number of calls at once, one says yes. */
export async function spendChallenge(challenge: string, what: ChallengeFor): Promise<boolean> {
  const spent = await database()
    .delete(passkeyChallenges)
    .where(
      and(eq(passkeyChallenges.hash, hashOf(challenge, what)), gt(passkeyChallenges.expires, sql`now()`)),
    )
    .returning({ hash: passkeyChallenges.hash });
  return spent.length > 0;
}

function hashOf(challenge: string, what: ChallengeFor): string {
  return hashToken(`${what} ${challenge}`);
}

/** The public half of a key, as the browser and `verifyRegistrationResponse` speak of it. */
export type PublicHalf = {
  credentialId: string;
  /** In base64url. */
  publicKey: string;
  counter: number;
  transports: string[];
};

/** Keeps a new key. "known": somebody has it already. "full": there is no room for another. */
export async function addPasskey(
  memberId: MemberId,
  half: PublicHalf,
  { name, device }: { name: string; device: string },
): Promise<"added" | "known" | "full"> {
  const words = await wordsOf(memberId);
  const id = crypto.randomUUID();
  return asMember(memberId, async (tx) => {
    await takeTurn(tx, memberId);
    if ((await tx.$count(passkeys, eq(passkeys.memberId, memberId))) >= mostPasskeys) return "full";
    const added = await tx
      .insert(passkeys)
      .values({ memberId, id, ...half, name: words.seal(name, passkeys.name, id) })
      .onConflictDoNothing({ target: passkeys.credentialId })
      .returning({ id: passkeys.id });
    if (added.length === 0) return "known";
    await noteEvent(tx, memberId, "passkey-added", device);
    return "added";
  });
}

/** A key as its member sees it in a list. */
export type Passkey = {
  id: string;
  credentialId: string;
  /** Null when it cannot be read. */
  name: string | null;
  addedAt: Instant;
  /** Null while it has not signed them in. */
  usedAt: Instant | null;
};

/** The member's keys, the oldest first. */
export async function listPasskeys(memberId: MemberId): Promise<Passkey[]> {
  const words = await wordsOf(memberId);
  const rows = await asMember(memberId, (tx) =>
    tx
      .select({
        id: passkeys.id,
        credentialId: passkeys.credentialId,
        name: passkeys.name,
        addedAt: passkeys.createdAt,
        usedAt: passkeys.usedAt,
      })
      .from(passkeys)
      .where(eq(passkeys.memberId, memberId))
      .orderBy(asc(passkeys.createdAt), asc(passkeys.id)),
  );
  return rows.map(({ name, addedAt, usedAt, ...row }) => ({
    ...row,
    name: words.open(name, passkeys.name, row.id) ?? null,
    addedAt: addedAt.getTime(),
    usedAt: usedAt?.getTime() ?? null,
  }));
}

/** Whose key that is, and how its signature is checked; undefined when nobody has it. */
export async function findPasskey(
  credentialId: string,
): Promise<(PublicHalf & { memberId: MemberId; id: string }) | undefined> {
  // PostgreSQL takes no zero byte in a text.
  if (!/^[\w-]{1,1400}$/.test(credentialId)) return undefined;
  const [row] = await database().transaction(async (tx) => {
    await setForPolicies(tx, { "tend.passkey": credentialId });
    return tx.select().from(passkeys).where(eq(passkeys.credentialId, credentialId));
  });
  if (!row) return undefined;
  const { id, publicKey, counter, transports } = row;
  return { memberId: memberIdSchema.parse(row.memberId), id, credentialId, publicKey, counter, transports };
}

/**
 * Keeps that a key has signed its member in. False when the device counts and this is not more than before, as when somebody
 * made a copy of it; or when it was removed meanwhile.
 */
export async function markPasskeyUsed(memberId: MemberId, id: string, counter: number): Promise<boolean> {
  const isCounted = counter === 0 ? eq(passkeys.counter, 0) : lt(passkeys.counter, counter);
  const used = await asMember(memberId, (tx) =>
    tx
      .update(passkeys)
      .set({ counter, usedAt: sql`now()` })
      .where(and(eq(passkeys.memberId, memberId), eq(passkeys.id, id), isCounted))
      .returning({ id: passkeys.id }),
  );
  return used.length > 0;
}

/** Calls a key something else. One that is gone is fine. */
export async function renamePasskey(memberId: MemberId, id: string, name: string): Promise<void> {
  if (!isUuid(id)) return;
  const words = await wordsOf(memberId);
  await asMember(memberId, (tx) =>
    tx
      .update(passkeys)
      .set({ name: words.seal(name, passkeys.name, id) })
      .where(and(eq(passkeys.memberId, memberId), eq(passkeys.id, id))),
  );
}

/** Removes a key: it signs nobody in from now on. Again does nothing. */
export async function removePasskey(memberId: MemberId, id: string, device: string): Promise<void> {
  if (!isUuid(id)) return;
  await asMember(memberId, async (tx) => {
    const gone = await tx
      .delete(passkeys)
      .where(and(eq(passkeys.memberId, memberId), eq(passkeys.id, id)))
      .returning({ id: passkeys.id });
    if (gone.length > 0) await noteEvent(tx, memberId, "passkey-removed", device);
  });
}
