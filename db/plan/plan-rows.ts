/** The rows behind a practice: reading them, writing them, and changing one practice at a time. */
import { and, asc, eq, getTableColumns, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Day } from "#domain/day.ts";
import {
  type Pause,
  type PlanItem,
  type PlanVersion,
  planItemSchema,
  versionSchema,
} from "#domain/practice/plan.ts";
import { termsSchema } from "#domain/practice/terms.ts";
import { asMember, type MemberId, type Transaction } from "../client.ts";
import { isUuid } from "../ids.ts";
import { planItems, planPauses, planVersions } from "../schema.ts";
import { type Words, wordsOf } from "../words.ts";

/** Whether a practice is what the sender of a change took it to be. */
export type Check = (item: PlanItem) => boolean;

/**
 * Changes one practice, alone: two changes at once happen one after the other. Nothing happens, and the answer is
 * false, when the member has no such practice, or when it does not pass `check` by then.
 */
export async function change(
  memberId: MemberId,
  itemId: string,
  check: Check | undefined,
  run: (tx: Transaction, item: PlanItem, words: Words) => Promise<boolean>,
): Promise<boolean> {
  if (!isUuid(itemId)) return false;
  const words = await wordsOf(memberId);
  return asMember(memberId, async (tx) => {
    await tx
      .select({ id: planItems.id })
      .from(planItems)
      .where(and(eq(planItems.memberId, memberId), eq(planItems.id, itemId)))
      .for("update");
    const [item] = await readItems(tx, memberId, words, itemId);
    return item && (!check || check(item)) ? run(tx, item, words) : false;
  });
}

/**
 * Changes several practices of the plan, alone: `run` sees all of them, finished ones too, and answers whether there
 * was something to do.
 */
export async function changePlan(
  memberId: MemberId,
  run: (tx: Transaction, plan: PlanItem[]) => Promise<boolean>,
): Promise<boolean> {
  const words = await wordsOf(memberId);
  return asMember(memberId, async (tx) => {
    // Locked in one order, so that two such changes at once cannot wait for each other.
    await tx
      .select({ id: planItems.id })
      .from(planItems)
      .where(eq(planItems.memberId, memberId))
      .orderBy(asc(planItems.id))
      .for("update");
    return run(tx, await readItems(tx, memberId, words));
  });
}

/** Every practice of the member with its versions and pauses, in their order; or the one asked for. */
export async function readItems(
  tx: Transaction,
  memberId: MemberId,
  words: Words,
  itemId?: string,
): Promise<PlanItem[]> {
  const [row] = await tx.execute(sql`select member_plan(${memberId}, ${itemId ?? null}) as plan`);
  return planFrom(row?.plan, words);
}

/** All terms but these are words of the member, and are kept together, encrypted. */
const wordsSchema = termsSchema.omit({ minutes: true, schedule: true, time: true }).strip();
const wordNames = wordsSchema.keyof().options;

const {
  words: wordsColumn,
  holdsFrom,
  minutes,
  time,
  days,
  timesPerWeek,
  ...rest
} = getTableColumns(planVersions);
const older: Partial<Record<string, { name: string }>> = rest;

const rowsSchema = z.array(
  planItemSchema.extend({ versions: z.array(z.record(z.string(), z.unknown())).min(1) }),
);

/** The plan in what the function `member_plan` in db/migrations answers: versions under the names of their columns. */
export function planFrom(answer: unknown, words: Pick<Words, "open">): PlanItem[] {
  return rowsSchema.parse(answer).map(({ versions, ...item }) => ({
    ...item,
    versions: versions.map((row) =>
      versionSchema.parse({
        holdsFrom: row[holdsFrom.name],
        minutes: row[minutes.name],
        time: row[time.name],
        schedule:
          row[timesPerWeek.name] === null
            ? { kind: "days", days: row[days.name] }
            : { kind: "times", times: row[timesPerWeek.name] },
        ...wordsIn(row, words, item.id),
      }),
    ),
  }));
}

function wordsIn(
  row: Record<string, unknown>,
  words: Pick<Words, "open">,
  itemId: string,
): Record<string, unknown> {
  const sealed = row[wordsColumn.name];
  // Plain, from before they were encrypted.
  if (typeof sealed !== "string") {
    return Object.fromEntries(wordNames.map((name) => [name, row[older[name]?.name ?? ""] ?? ""]));
  }
  const text = words.open(sealed, wordsColumn, itemId, String(row[holdsFrom.name]));
  if (text !== undefined) return wordsSchema.parse(JSON.parse(text));
  return Object.fromEntries(wordNames.map((name) => [name, name === "tiny" ? unreadable : ""]));
}

/** What stands in the place of words whose key is gone: to say so is better than to hide them. */
const unreadable = "(These words were written under another key, and cannot be read.)";

/** Writes versions; one that is there for the same day is replaced, as by a second edit on one day. */
export async function saveVersions(
  tx: Transaction,
  memberId: MemberId,
  words: Words,
  itemId: string,
  versions: PlanVersion[],
): Promise<void> {
  for (const version of versions) {
    const { holdsFrom, ...terms } = toColumns(version, words, itemId);
    await tx
      .insert(planVersions)
      .values({ memberId, itemId, holdsFrom, ...terms })
      .onConflictDoUpdate({
        target: [planVersions.memberId, planVersions.itemId, planVersions.holdsFrom],
        set: { ...terms, ...noPlainWords },
      });
  }
}

/** Encrypts what still stands plain in the versions of a member. Gives how many there were. */
export async function sealPlainWords(tx: Transaction, memberId: MemberId, words: Words): Promise<number> {
  const rows = await tx
    .select()
    .from(planVersions)
    .where(and(eq(planVersions.memberId, memberId), isNull(planVersions.words)));
  for (const { itemId, holdsFrom, ...row } of rows) {
    const said = wordsSchema.parse(row);
    await tx
      .update(planVersions)
      .set({ words: words.seal(JSON.stringify(said), wordsColumn, itemId, holdsFrom), ...noPlainWords })
      .where(
        and(
          eq(planVersions.memberId, memberId),
          eq(planVersions.itemId, itemId),
          eq(planVersions.holdsFrom, holdsFrom),
          isNull(planVersions.words),
        ),
      );
  }
  return rows.length;
}

const noPlainWords = { tiny: "", cue: "", place: "", obstacle: "", obstaclePlan: "", supporter: "" };

function toColumns(
  { schedule, holdsFrom, minutes, time, ...said }: PlanVersion,
  words: Words,
  itemId: string,
) {
  return {
    holdsFrom,
    minutes,
    time,
    words: words.seal(JSON.stringify(said), wordsColumn, itemId, holdsFrom),
    days: schedule.kind === "days" ? schedule.days : null,
    timesPerWeek: schedule.kind === "times" ? schedule.times : null,
  };
}

/** Writes the pauses of a practice anew. */
export async function savePauses(
  tx: Transaction,
  memberId: MemberId,
  itemId: string,
  pauses: Pause[],
): Promise<void> {
  await tx.delete(planPauses).where(and(eq(planPauses.memberId, memberId), eq(planPauses.itemId, itemId)));
  if (pauses.length === 0) return;
  await tx
    .insert(planPauses)
    .values(pauses.map(({ from, until }) => ({ memberId, itemId, startsOn: from, endsOn: until })));
}

/** Sets the last day of a practice; null when it goes on. */
export async function setFinished(
  tx: Transaction,
  memberId: MemberId,
  itemId: string,
  finishedOn: Day | null,
): Promise<void> {
  await tx
    .update(planItems)
    .set({ finishedOn })
    .where(and(eq(planItems.memberId, memberId), eq(planItems.id, itemId)));
}
