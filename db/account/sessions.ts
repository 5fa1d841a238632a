/** Signed-in browsers. A browser holds a token in its cookie, of which only the hash is kept; its member knows it by an id. */
import { and, desc, eq, gt, inArray, ne, sql } from "drizzle-orm";
import { hashToken } from "#db/keys/seal.ts";
import type { SecurityEventKind } from "#domain/account/security-event.ts";
import type { Instant } from "#domain/day.ts";
import {
  asMember,
  database,
  type MemberId,
  memberIdSchema,
  prepared,
  setForPolicies,
  type Transaction,
} from "../client.ts";
import { isUuid } from "../ids.ts";
import { type Member, memberColumns, toMember } from "../members.ts";
import { type Letter, queueLetter } from "../outbox.ts";
import { members, securityEvents, sessions } from "../schema.ts";
import { wordsFrom } from "../words.ts";
import { noteEvent } from "./security-events.ts";

/** How long a session lasts after the last visit, in seconds, unless it reaches its longest first. The privacy page says so too. */
export const sessionSeconds = 30 * 24 * 60 * 60;

/** How long a session lasts after signing in, in days, however often its browser visits. The privacy page says so too. */
const longestSessionDays = 90;

const latest =
  sql<Date>`${sessions.createdAt} + make_interval(days => ${sql.raw(String(longestSessionDays))})`.mapWith(
    sessions.expires,
  );

/** A browser that is signed in. */
export type Session = {
  id: string;
  member: Member;
  /** Which browser it is, such as "Firefox on Windows". */
  device: string;
  signedInAt: Instant;
  usedAt: Instant;
  /** Whether a provider vouched for the member, rather than a link or a passkey. */
  isVouched: boolean;
  /** When it ends, unless it is used again, and the latest moment to which it can be made to last. */
  expires: Date;
  latest: Date;
};

/** By what a browser was signed in. */
export type SignInWay = Extract<SecurityEventKind, `signed-in-${string}`>;

const signInWays: SignInWay[] = ["signed-in-by-link", "signed-in-by-passkey", "signed-in-by-provider"];

/** Writes to a member of the kind of browser that has signed in as them. */
type WriteOfDevice = (device: string, member: Member) => Omit<Letter, "recipient" | "expires">;

/** A browser that is to be signed in. */
export type NewSession = {
  token: string;
  memberId: MemberId;
  expires: Date;
  device: string;
  way: SignInWay;
  /** What is mailed to the member about a kind of browser that has not signed in before. */
  letter?: WriteOfDevice | undefined;
};

/** How many browsers of one member are signed in at a time. One more signs out the one that was not used for longest. */
export const mostSessions = 50;

/** Signs a browser in, and writes that down for the member, who is told by a mail if it is of a kind that is new to them. */
export async function openSession({
  token,
  memberId,
  expires,
  device,
  way,
  letter,
}: NewSession): Promise<void> {
  const isVouched = way === "signed-in-by-provider";
  await asMember(memberId, async (tx) => {
    if (letter && (await isNewDevice(tx, memberId, device))) await tell(tx, memberId, device, letter);
    await tx
      .insert(sessions)
      .values({ sessionToken: hashToken(token), userId: memberId, expires, device, isVouched });
    const surplus = tx
      .select({ id: sessions.id })
      .from(sessions)
      .where(eq(sessions.userId, memberId))
      .orderBy(desc(sessions.usedAt), desc(sessions.createdAt), desc(sessions.id))
      .offset(mostSessions);
    await tx.delete(sessions).where(and(eq(sessions.userId, memberId), inArray(sessions.id, surplus)));
    await noteEvent(tx, memberId, way, device);
  });
}

/** Of nobody's first sign-in: there is no other that it could be held against, and the member has just come by a mail. */
async function isNewDevice(tx: Transaction, memberId: MemberId, device: string): Promise<boolean> {
  const [before] = await tx
    .select({ isKnown: sql<boolean | null>`bool_or(${securityEvents.device} = ${device})` })
    .from(securityEvents)
    .where(and(eq(securityEvents.memberId, memberId), inArray(securityEvents.what, signInWays)));
  return before?.isKnown === false;
}

async function tell(
  tx: Transaction,
  memberId: MemberId,
  device: string,
  letter: WriteOfDevice,
): Promise<void> {
  const [row] = await tx.select(memberColumns).from(members).where(eq(members.id, memberId));
  if (!row) return;
  const member = toMember(row);
  // A mail that nobody could be given for three days is dropped: the list of browsers in Settings has the sign-in too.
  const expires = new Date(Date.now() + 3 * 24 * 60 * 60 * 1000);
  await queueLetter(tx, { recipient: member.email, expires, ...letter(device, member) });
}

/** The session of the browser that holds `token`, in one round trip; undefined when it is unknown or over. */
export async function findSession(token: string): Promise<Session | undefined> {
  const [row] = await sessionBy().execute({ hash: hashToken(token) });
  if (!row) return undefined;
  const { sessionId, device, signedInAt, usedAt, isVouched, expires, latest: end, ...columns } = row;
  const member = toMember(columns);
  // Puts the keys into the cache (db/words.ts), so that the next query of this request needs no round trip for them.
  if (columns.dataKeys !== null) wordsFrom(member.id, columns.dataKeys);
  return {
    id: sessionId,
    member,
    device,
    signedInAt: signedInAt.getTime(),
    usedAt: usedAt.getTime(),
    isVouched,
    expires,
    latest: end,
  };
}

// Asked for every page of a member.
const sessionBy = prepared((db) =>
  db
    .select({
      ...memberColumns,
      sessionId: sessions.id,
      device: sessions.device,
      signedInAt: sessions.createdAt,
      usedAt: sessions.usedAt,
      isVouched: sessions.isVouched,
      expires: sessions.expires,
      latest,
    })
    .from(sessions)
    .innerJoin(members, eq(members.id, sessions.userId))
    .where(
      and(
        eq(sessions.sessionToken, sql.placeholder("hash")),
        gt(sessions.expires, sql`now()`),
        gt(latest, sql`now()`),
      ),
    )
    .prepare("session_by_hash"),
);

/** Lets a session last until then, and keeps that it was used now. */
export async function extendSession(token: string, expires: Date): Promise<void> {
  await database()
    .update(sessions)
    .set({ expires, usedAt: sql`now()` })
    .where(eq(sessions.sessionToken, hashToken(token)));
}

/** Ends a session without a word, as when its browser signs in anew. Again does nothing. */
export async function dropSession(token: string): Promise<void> {
  await database()
    .delete(sessions)
    .where(eq(sessions.sessionToken, hashToken(token)));
}

/** Signs a browser out, and writes that down for its member. Doing it again does nothing. */
export async function endSession(token: string): Promise<void> {
  await database().transaction(async (tx) => {
    const [gone] = await tx
      .delete(sessions)
      .where(eq(sessions.sessionToken, hashToken(token)))
      .returning({ of: sessions.userId, device: sessions.device });
    if (!gone) return;
    const memberId = memberIdSchema.parse(gone.of);
    await setForPolicies(tx, { "tend.member_id": memberId });
    await noteEvent(tx, memberId, "signed-out", gone.device);
  });
}

/** A browser as its member sees it in a list. */
export type ListedSession = Pick<Session, "id" | "device" | "signedInAt" | "usedAt">;

/** The browsers in which the member is signed in, the one used last first. */
export async function listSessions(memberId: MemberId): Promise<ListedSession[]> {
  const rows = await database()
    .select({
      id: sessions.id,
      device: sessions.device,
      signedInAt: sessions.createdAt,
      usedAt: sessions.usedAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, memberId), gt(sessions.expires, sql`now()`), gt(latest, sql`now()`)))
    .orderBy(desc(sessions.usedAt), desc(sessions.createdAt), desc(sessions.id));
  return rows.map(({ signedInAt, usedAt, ...row }) => ({
    ...row,
    signedInAt: signedInAt.getTime(),
    usedAt: usedAt.getTime(),
  }));
}

/** Signs out one of the member's other browsers, from the browser `by`. One that is out already is fine. */
export async function endOtherSession(memberId: MemberId, by: Session, id: string): Promise<void> {
  if (!isUuid(id)) return;
  await asMember(memberId, async (tx) => {
    const gone = await tx
      .delete(sessions)
      .where(and(eq(sessions.userId, memberId), eq(sessions.id, id), ne(sessions.id, by.id)))
      .returning({ id: sessions.id });
    if (gone.length > 0) await noteEvent(tx, memberId, "other-signed-out", by.device);
  });
}

/** Signs out all of the member's browsers but `by`. */
export async function endOtherSessions(memberId: MemberId, by: Session): Promise<void> {
  await asMember(memberId, async (tx) => {
    if ((await dropOthers(tx, memberId, by.id)) > 0)
      await noteEvent(tx, memberId, "others-signed-out", by.device);
  });
}

/** Ends all of the member's sessions, except one where it is named; gives how many they were. */
export async function dropOthers(
  tx: Transaction,
  memberId: MemberId,
  but: string | undefined,
): Promise<number> {
  const gone = await tx
    .delete(sessions)
    .where(and(eq(sessions.userId, memberId), but === undefined ? undefined : ne(sessions.id, but)))
    .returning({ id: sessions.id });
  return gone.length;
}

/** Who a member's log names where the operator signed them out. */
const operator = "Whoever runs this Tend";

/** Signs a member out everywhere, as the operator, and writes that down for them. Gives how many browsers it was. */
export async function endSessionsOf(memberId: MemberId): Promise<number> {
  return asMember(memberId, async (tx) => {
    const count = await dropOthers(tx, memberId, undefined);
    if (count > 0) await noteEvent(tx, memberId, "signed-out", operator);
    return count;
  });
}

/** Signs everybody out, at once and before anything else. Gives how many browsers it was. */
export async function endEverySession(): Promise<number> {
  const gone = await database().delete(sessions).returning({ of: sessions.userId });
  for (const of of new Set(gone.map(({ of }) => of))) {
    const memberId = memberIdSchema.parse(of);
    await asMember(memberId, (tx) => noteEvent(tx, memberId, "signed-out", operator));
  }
  return gone.length;
}
