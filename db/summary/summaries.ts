/**
 * Summaries behind a link. The token in the link is worked out from the row's id and AUTH_SECRET, so that its member
 * can be shown the link again, while the database holds no more than the token's hash.
 */
import { and, desc, eq, gt, sql } from "drizzle-orm";
import { hashToken, keyedHash } from "#db/keys/seal.ts";
import type { Day, Instant } from "#domain/day.ts";
import { type Summary, summarySchema } from "#domain/summary/summary.ts";
import { asMember, database, type MemberId, memberIdSchema, setForPolicies } from "../client.ts";
import { isUuid } from "../ids.ts";
import { takeTurn } from "../room.ts";
import { members, summaries } from "../schema.ts";
import { wordsFrom, wordsOf } from "../words.ts";

/** A link that works. */
export type SharedSummary = {
  id: string;
  /** What the link ends with: 32 hex digits. */
  token: string;
  from: Day;
  to: Day;
  /** The moment at which it stops working. */
  until: Instant;
  /** How often it was opened. */
  openings: number;
};

/** How many links of one member work at a time. */
export const mostLinks = 20;

/**
 * Puts a summary behind a link for so many days, at most 30. The same id again is the same link, and the first summary
 * stands. False, and nothing is kept, when the member has `mostLinks` others; of any number at once, too.
 */
export async function shareSummary(
  memberId: MemberId,
  { id, summary, days }: { id: string; summary: Summary; days: number },
): Promise<boolean> {
  const words = await wordsOf(memberId);
  return asMember(memberId, async (tx) => {
    await takeTurn(tx, memberId);
    const working = await tx
      .select({ id: summaries.id })
      .from(summaries)
      .where(and(eq(summaries.memberId, memberId), gt(summaries.expires, sql`now()`)));
    if (working.some((link) => link.id === id)) return true;
    if (working.length >= mostLinks) return false;
    await tx
      .insert(summaries)
      .values({
        memberId,
        id,
        tokenHash: linkHash(memberId, id),
        content: words.seal(JSON.stringify(summary), summaries.content, id),
        startsOn: summary.from,
        endsOn: summary.to,
        expires: sql`now() + make_interval(hours => ${24 * days})`,
      })
      .onConflictDoNothing({ target: [summaries.memberId, summaries.id] });
    return true;
  });
}

/** By what the link of a summary is found. */
export function linkHash(memberId: MemberId, id: string): string {
  return hashToken(tokenOf(memberId, id));
}

/** The member's links that work, newest first. */
export async function listShared(memberId: MemberId): Promise<SharedSummary[]> {
  return asMember(memberId, async (tx) => {
    const rows = await tx
      .select({
        id: summaries.id,
        from: summaries.startsOn,
        to: summaries.endsOn,
        expires: summaries.expires,
        openings: summaries.openings,
        tokenHash: summaries.tokenHash,
      })
      .from(summaries)
      .where(and(eq(summaries.memberId, memberId), gt(summaries.expires, sql`now()`)))
      .orderBy(desc(summaries.createdAt), desc(summaries.id));
    return rows.map(({ expires, tokenHash, ...row }) => ({
      ...row,
      token: tokenIn(memberId, { id: row.id, tokenHash }),
      until: expires.getTime(),
    }));
  });
}

/** Takes a link back: from now on it opens nothing, and its copy is gone. Doing it again does nothing. */
export async function revokeSummary(memberId: MemberId, id: string): Promise<void> {
  if (!isUuid(id)) return;
  await asMember(memberId, (tx) =>
    tx.delete(summaries).where(and(eq(summaries.memberId, memberId), eq(summaries.id, id))),
  );
}

/**
 * What a link shows, whoever asks; undefined when the token is unknown, expired, revoked or no token at all, all of
 * which take the same way.
 * @param counts whether this is an opening, which its member sees the number of
 */
export async function openSummary(
  token: string,
  { counts }: { counts: boolean },
): Promise<{ summary: Summary; until: Instant } | undefined> {
  const tokenHash = hashToken(token);
  const row = await database().transaction(async (tx) => {
    await setForPolicies(tx, { "tend.summary": tokenHash });
    const [found] = await tx
      .update(summaries)
      .set({ openings: sql`${summaries.openings} + ${counts ? 1 : 0}` })
      .where(and(eq(summaries.tokenHash, tokenHash), gt(summaries.expires, sql`now()`)))
      .returning({
        id: summaries.id,
        memberId: summaries.memberId,
        dataKeys: sql<
          string | null
        >`(select ${members.dataKeys} from ${members} where ${members.id} = ${summaries.memberId})`,
        content: summaries.content,
        expires: summaries.expires,
      });
    return found;
  });
  if (!row) return undefined;
  const memberId = memberIdSchema.parse(row.memberId);
  const words = row.dataKeys === null ? await wordsOf(memberId) : wordsFrom(memberId, row.dataKeys);
  const text = words.open(row.content, summaries.content, row.id);
  return text ? { summary: summarySchema.parse(JSON.parse(text)), until: row.expires.getTime() } : undefined;
}

/**
 * Nobody can guess it without AUTH_SECRET: 128 bits of an HMAC. The same summary of two members, as of one who took their
 * record along, has two links.
 */
function tokenOf(memberId: MemberId, id: string): string {
  return keyedHash(`${memberId} ${id}`, "summary-link");
}

/** Links from before members were part of it go on working until they end. */
function tokenIn(memberId: MemberId, { id, tokenHash }: { id: string; tokenHash: string }): string {
  const token = tokenOf(memberId, id);
  return hashToken(token) === tokenHash ? token : keyedHash(id, "summary-link");
}
