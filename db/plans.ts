import { and, asc, eq, sql } from "drizzle-orm";
import type { Day } from "#domain/day.ts";
import {
  amend,
  lastDay,
  type PlanItem,
  type PlanVersion,
  resume,
  type Schedule,
  type Terms,
} from "#domain/plan.ts";
import { asMember, type MemberId, type Transaction } from "./client.ts";
import { isUuid } from "./ids.ts";
import { planItems, planPauses, planVersions } from "./schema.ts";

/**
 * Takes a practice into the plan from `today` on. The same draft, sent twice or from two browsers at once, is
 * one practice: the first one stands, and `added` is false for the others.
 */
export async function addPractice(
  memberId: MemberId,
  { draftId, guide, today, terms }: { draftId: string; guide: string; today: Day; terms: Terms },
): Promise<{ id: string; added: boolean }> {
  return asMember(memberId, async (tx) => {
    const [added] = await tx
      .insert(planItems)
      .values({
        memberId,
        guide,
        draftId,
        startedOn: today,
        position: sql`(select coalesce(max(position), -1) + 1 from ${planItems} where member_id = ${memberId})`,
      })
      .onConflictDoNothing({ target: [planItems.memberId, planItems.draftId] })
      .returning({ id: planItems.id });
    if (added) {
      await saveVersions(tx, memberId, added.id, [{ holdsFrom: today, ...terms }]);
      return { id: added.id, added: true };
    }
    const [earlier] = await tx
      .select({ id: planItems.id })
      .from(planItems)
      .where(and(eq(planItems.memberId, memberId), eq(planItems.draftId, draftId)));
    if (!earlier) throw new Error("The practice was removed while it was being added again.");
    const [item] = await readItems(tx, memberId, earlier.id);
    if (item) await goOn(tx, memberId, item, today);
    return { id: earlier.id, added: false };
  });
}

/** Every practice of the member, finished ones too, in the order the member gave them, else that of their start. */
export async function listPlan(memberId: MemberId): Promise<PlanItem[]> {
  return asMember(memberId, (tx) => readItems(tx, memberId));
}

/** One practice; undefined when there is none by that id or it is another member's. */
export async function getPlanItem(memberId: MemberId, itemId: string): Promise<PlanItem | undefined> {
  if (!isUuid(itemId)) return undefined;
  return asMember(memberId, async (tx) => (await readItems(tx, memberId, itemId))[0]);
}

/**
 * Lets new terms hold from `today` on; earlier versions stay. False when the member has no such practice going
 * on.
 */
export async function amendPractice(
  memberId: MemberId,
  itemId: string,
  today: Day,
  terms: Terms,
): Promise<boolean> {
  return change(memberId, itemId, async (tx, item) => {
    if (item.finishedOn !== null) return false;
    await saveVersions(tx, memberId, itemId, amend(item.versions, today, terms).slice(-1));
    return true;
  });
}

/** Finishes a practice; `today` is its last day. Its record stays. Doing it again keeps the first day. */
export async function finishPractice(memberId: MemberId, itemId: string, today: Day): Promise<boolean> {
  return change(memberId, itemId, async (tx, item) => {
    if (item.finishedOn !== null) return true;
    await setFinished(tx, memberId, itemId, lastDay(item.versions, today));
    return true;
  });
}

/** Starts a finished practice again from `today`, as it last was. The days between ask for nothing. */
export async function resumePractice(memberId: MemberId, itemId: string, today: Day): Promise<boolean> {
  return change(memberId, itemId, async (tx, item) => {
    await goOn(tx, memberId, item, today);
    return true;
  });
}

/** Moves a practice one place up or down among those that are going on. False when there is no place to go. */
export async function movePractice(
  memberId: MemberId,
  itemId: string,
  direction: "up" | "down",
): Promise<boolean> {
  return asMember(memberId, async (tx) => {
    // All of them are locked: two moves at once happen one after the other.
    await tx
      .select({ id: planItems.id })
      .from(planItems)
      .where(eq(planItems.memberId, memberId))
      .orderBy(asc(planItems.id))
      .for("update");
    const plan = await readItems(tx, memberId);
    const current = plan.filter(({ finishedOn }) => finishedOn === null);
    const from = current.findIndex(({ id }) => id === itemId);
    const other = current[from + (direction === "up" ? -1 : 1)];
    if (from === -1 || !other) return false;
    const order = plan.map(({ id }) => (id === itemId ? other.id : id === other.id ? itemId : id));
    for (const [position, id] of order.entries()) {
      await tx
        .update(planItems)
        .set({ position })
        .where(and(eq(planItems.memberId, memberId), eq(planItems.id, id)));
    }
    return true;
  });
}

/** Nothing changes for a practice that is going on. */
async function goOn(tx: Transaction, memberId: MemberId, item: PlanItem, today: Day): Promise<void> {
  if (item.finishedOn === null) return;
  await saveVersions(tx, memberId, item.id, resume(item, today).slice(item.versions.length));
  await setFinished(tx, memberId, item.id, null);
}

/** Changes one practice, alone: two changes at once happen one after the other. */
export async function change(
  memberId: MemberId,
  itemId: string,
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
    return item ? run(tx, item) : false;
  });
}

async function readItems(tx: Transaction, memberId: MemberId, itemId?: string): Promise<PlanItem[]> {
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
async function saveVersions(
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

async function setFinished(
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
