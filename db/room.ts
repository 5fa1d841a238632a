/** How much one member's record holds. Nobody who practises comes near it; a script might, and would fill the disk. */
import { eq } from "drizzle-orm";
import type { MemberId, Transaction } from "./client.ts";
import { drafts, entries, evenings, logs, members, pathWalks, planItems, reviews } from "./schema.ts";

export const mostOf = {
  /** In the plan, finished ones too. */
  practices: 200,
  /** Written down, of all practices together: two a day for 27 years. */
  days: 20_000,
  /** Looks back, of all practices together. */
  reviews: 2_000,
  /** Of one practice, past ones too. */
  pauses: 100,
  /** In the journal: one a day for 27 years. */
  entries: 10_000,
  /** Days of which it was said how they were: 27 years. */
  evenings: 10_000,
  /** Begun and not kept yet. */
  drafts: 50,
  /** Paths that were walked, or left. */
  walks: 100,
};

export type Kind = keyof typeof mostOf;

const tables = { practices: planItems, days: logs, reviews, entries, drafts, evenings, walks: pathWalks };

/** Lets others of this member who are about to add something wait, so that what `checkRoom` counts is all there is. */
export async function takeTurn(tx: Transaction, memberId: MemberId): Promise<void> {
  await tx.select({ id: members.id }).from(members).where(eq(members.id, memberId)).for("no key update");
}

/**
 * Looks, after one was added, whether there are too many now.
 * @throws what `noRoomFor` knows, so that nothing is kept
 */
export async function checkRoom(
  tx: Transaction,
  memberId: MemberId,
  kind: keyof typeof tables,
): Promise<void> {
  const table = tables[kind];
  checkCount(kind, await tx.$count(table, eq(table.memberId, memberId)));
}

/** @throws what `noRoomFor` knows, when there are too many */
export function checkCount(kind: Kind, count: number): void {
  if (count > mostOf[kind]) throw noMoreRoom(kind);
}

/** What `noRoomFor` knows. */
export function noMoreRoom(kind: Kind): Error {
  return new Error(noRoom + kind);
}

const noRoom = "There is no room for more: ";

/** What there was no room for, when that is why `error` was thrown. */
export function noRoomFor(error: unknown): Kind | undefined {
  if (!(error instanceof Error) || !error.message.startsWith(noRoom)) return undefined;
  const kind = error.message.slice(noRoom.length);
  return isKind(kind) ? kind : undefined;
}

function isKind(text: string): text is Kind {
  return Object.hasOwn(mostOf, text);
}
