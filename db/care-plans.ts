import { and, eq, sql } from "drizzle-orm";
import {
  type CareField,
  type CarePlan,
  type CareRevision,
  careFields,
  emptyCarePlan,
} from "#domain/care-plan/care-plan.ts";
import { asMember, type MemberId, type Transaction } from "./client.ts";
import { takeTurn } from "./room.ts";
import { carePlans } from "./schema.ts";
import { type Words, wordsOf } from "./words.ts";

export type KeptCarePlan = {
  plan: CarePlan;
  /** When anything in it was last changed; undefined where nothing is kept. */
  changedAt: Date | undefined;
};

/** A member's care plan, empty where nothing is written. */
export async function readCarePlan(memberId: MemberId): Promise<KeptCarePlan> {
  const words = await wordsOf(memberId);
  return asMember(memberId, (tx) => readFields(tx, memberId, words));
}

/**
 * Changes a member's care plan, unless some of it would be written over unseen.
 * @param revise what to do, given what is kept by now
 * @returns the plan as it was just before, and what was decided: nothing is changed where there are clashes
 */
export async function reviseKeptCarePlan(
  memberId: MemberId,
  revise: (kept: CarePlan) => CareRevision,
): Promise<CareRevision & { kept: CarePlan }> {
  const words = await wordsOf(memberId);
  return asMember(memberId, async (tx) => {
    await takeTurn(tx, memberId);
    const { plan } = await readFields(tx, memberId, words);
    const revision = revise(plan);
    if (revision.clashes.length === 0)
      for (const field of careFields) {
        const text = revision.changes[field];
        if (text !== undefined) await writeField(tx, { memberId, field, text, words });
      }
    return { ...revision, kept: plan };
  });
}

async function readFields(tx: Transaction, memberId: MemberId, words: Words): Promise<KeptCarePlan> {
  const rows = await tx.select().from(carePlans).where(eq(carePlans.memberId, memberId));
  const kept = rows.map((row) => [row.field, openCareWords(row, words)]);
  const latest = rows.map(({ savedAt }) => savedAt).sort((a, b) => b.valueOf() - a.valueOf());
  return { plan: { ...emptyCarePlan, ...Object.fromEntries(kept) }, changedAt: latest[0] };
}

type Written = { memberId: MemberId; field: CareField; text: string; words: Words };

async function writeField(tx: Transaction, { memberId, field, text, words }: Written): Promise<void> {
  if (text === "") {
    await tx.delete(carePlans).where(and(eq(carePlans.memberId, memberId), eq(carePlans.field, field)));
    return;
  }
  const says = { words: words.seal(text, carePlans.words, field) };
  await tx
    .insert(carePlans)
    .values({ memberId, field, ...says })
    .onConflictDoUpdate({
      target: [carePlans.memberId, carePlans.field],
      set: { ...says, savedAt: sql`now()` },
    });
}

/** Where the key of some words is gone it is better to say so than to hide it. */
export function openCareWords(
  { field, words: text }: { field: CareField; words: string },
  words: Words,
): string {
  return (
    words.open(text, carePlans.words, field) ?? "(This was written under another key, and cannot be read.)"
  );
}
