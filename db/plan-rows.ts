/** The rows behind a practice: reading them, writing them, and changing one practice at a time. */
import { and, asc, eq } from "drizzle-orm";
import type { Day } from "#domain/day.ts";
import type { Pause, PlanItem, PlanVersion } from "#domain/practice/plan.ts";
import type { Schedule } from "#domain/practice/terms.ts";
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
  const pauses = tx
    .select({ from: planPauses.startsOn, until: planPauses.endsOn, itemId: planPauses.itemId })
    .from(planPauses)
    .where(
      and(
        eq(planPauses.memberId, memberId),
        itemId === undefined ? undefined : eq(planPauses.itemId, itemId),
      ),
    )
    .orderBy(asc(planPauses.startsOn));
  const rows = await tx
    .select({ item: planItems, version: planVersions })
    .from(planItems)
    .innerJoin(
      planVersions,
      and(eq(planVersions.memberId, planItems.memberId), eq(planVersions.itemId, planItems.id)),
    )
    .where(and(eq(planItems.memberId, memberId), itemId === undefined ? undefined : eq(planItems.id, itemId)))
    .orderBy(
      asc(planItems.position),
      asc(planItems.startedOn),
      asc(planItems.createdAt),
      asc(planItems.id),
      asc(planVersions.holdsFrom),
    );
  const items = new Map<string, PlanItem>();
  for (const { item, version } of rows) {
    const { id, guide, startedOn, finishedOn } = item;
    const known = items.get(id) ?? { id, guide, startedOn, finishedOn, versions: [], pauses: [] };
    known.versions.push(toVersion(version));
    items.set(id, known);
  }
  for (const { itemId: paused, from, until } of await pauses) items.get(paused)?.pauses.push({ from, until });
  return [...items.values()];
}

function toVersion(row: typeof planVersions.$inferSelect): PlanVersion {
  const { memberId: _, itemId: __, days, timesPerWeek, ...rest } = row;
  const schedule: Schedule =
    timesPerWeek === null ? { kind: "days", days: days ?? [] } : { kind: "times", times: timesPerWeek };
  return { ...rest, schedule };
}

/** Writes versions; one that is there for the same day is replaced, as by a second edit on one day. */
export async function saveVersions(
  tx: Transaction,
  memberId: MemberId,
  itemId: string,
  versions: PlanVersion[],
): Promise<void> {
  for (const { holdsFrom, schedule, ...rest } of versions) {
    const terms = {
      ...rest,
      days: schedule.kind === "days" ? schedule.days : null,
      timesPerWeek: schedule.kind === "times" ? schedule.times : null,
    };
    await tx
      .insert(planVersions)
      .values({ memberId, itemId, holdsFrom, ...terms })
      .onConflictDoUpdate({
        target: [planVersions.memberId, planVersions.itemId, planVersions.holdsFrom],
        set: terms,
      });
  }
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
