/** The rows behind a practice: reading them, writing them, and changing one practice at a time. */
import { and, asc, eq, getTableColumns, sql } from "drizzle-orm";
import { z } from "zod";
import type { Day } from "#domain/day.ts";
import {
  type Pause,
  type PlanItem,
  type PlanVersion,
  planItemSchema,
  versionSchema,
} from "#domain/practice/plan.ts";
import { asMember, type MemberId, type Transaction } from "./client.ts";
import { isUuid } from "./ids.ts";
import { planItems, planPauses, planVersions } from "./schema.ts";

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
  run: (tx: Transaction, item: PlanItem) => Promise<boolean>,
): Promise<boolean> {
  if (!isUuid(itemId)) return false;
  return asMember(memberId, async (tx) => {
    await tx
      .select({ id: planItems.id })
      .from(planItems)
      .where(and(eq(planItems.memberId, memberId), eq(planItems.id, itemId)))
      .for("update");
    const [item] = await readItems(tx, memberId, itemId);
    return item && (!check || check(item)) ? run(tx, item) : false;
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
  return asMember(memberId, async (tx) => {
    // Locked in one order, so that two such changes at once cannot wait for each other.
    await tx
      .select({ id: planItems.id })
      .from(planItems)
      .where(eq(planItems.memberId, memberId))
      .orderBy(asc(planItems.id))
      .for("update");
    return run(tx, await readItems(tx, memberId));
  });
}

/** Every practice of the member with its versions and pauses, in their order; or the one asked for. */
export async function readItems(tx: Transaction, memberId: MemberId, itemId?: string): Promise<PlanItem[]> {
  const [row] = await tx.execute(sql`select member_plan(${memberId}, ${itemId ?? null}) as plan`);
  return planRowsSchema.parse(row?.plan);
}

// The columns of the terms. One that has no column is an error here.
const {
  memberId: _,
  itemId: __,
  days: daysColumn,
  timesPerWeek: timesColumn,
  ...columns
} = getTableColumns(planVersions);
const named: Record<Exclude<keyof PlanVersion, "schedule">, { name: string }> = columns;

/** A row of `planVersions` as JSON, under the names of its columns: days or times a week are one schedule. */
const versionRowSchema = z.record(z.string(), z.unknown()).transform((row) => {
  const { [daysColumn.name]: days, [timesColumn.name]: times } = row;
  const schedule = times === null ? { kind: "days", days } : { kind: "times", times };
  const terms = Object.entries(named).map(([name, column]) => [name, row[column.name]]);
  return { ...Object.fromEntries(terms), schedule };
});

/** What the function `member_plan` in db/migrations answers. */
export const planRowsSchema = z.array(
  planItemSchema.extend({ versions: z.array(versionRowSchema.pipe(versionSchema)).min(1) }),
);

/** Writes versions; one that is there for the same day is replaced, as by a second edit on one day. */
export async function saveVersions(
  tx: Transaction,
  memberId: MemberId,
  itemId: string,
  versions: PlanVersion[],
): Promise<void> {
  for (const version of versions) {
    const { holdsFrom, ...terms } = toColumns(version);
    await tx
      .insert(planVersions)
      .values({ memberId, itemId, holdsFrom, ...terms })
      .onConflictDoUpdate({
        target: [planVersions.memberId, planVersions.itemId, planVersions.holdsFrom],
        set: terms,
      });
  }
}

/** A column that no term fills is an error here. */
function toColumns({
  schedule,
  ...rest
}: PlanVersion): Omit<typeof planVersions.$inferSelect, "memberId" | "itemId"> {
  return {
    ...rest,
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
