import { and, eq, sql } from "drizzle-orm";
import type { Day } from "#domain/day.ts";
import { endPausesOn } from "#domain/practice/pause.ts";
import { amend, lastDay, type PlanItem, resume } from "#domain/practice/plan.ts";
import type { Terms } from "#domain/practice/terms.ts";
import { asMember, type MemberId, type Transaction } from "../client.ts";
import { isUuid } from "../ids.ts";
import { checkRoom, takeTurn } from "../room.ts";
import { planItems } from "../schema.ts";
import { type Words, wordsOf } from "../words.ts";
import {
  type Check,
  change,
  changePlan,
  readItems,
  savePauses,
  saveVersions,
  setFinished,
} from "./plan-rows.ts";

/**
 * Takes a practice into the plan from `today` on. It is idempotent: the same draft, sent twice or from two browsers at once, is
 * one practice: the first one stands, and `added` is false for the others.
 * @throws what `noRoomFor` knows, when the plan is full
 */
export async function addPractice(
  memberId: MemberId,
  { draftId, guide, today, terms }: { draftId: string; guide: string; today: Day; terms: Terms },
): Promise<{ id: string; added: boolean }> {
  const words = await wordsOf(memberId);
  return asMember(memberId, async (tx) => {
    // Also so that two that are added at once do not get the same position.
    await takeTurn(tx, memberId);
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
      await checkRoom(tx, memberId, "practices");
      await saveVersions(tx, memberId, words, added.id, [{ holdsFrom: today, ...terms }]);
      return { id: added.id, added: true };
    }
    const [earlier] = await tx
      .select({ id: planItems.id })
      .from(planItems)
      .where(and(eq(planItems.memberId, memberId), eq(planItems.draftId, draftId)));
    if (!earlier) throw new Error("The practice was removed while it was being added again.");
    const [item] = await readItems(tx, memberId, words, earlier.id);
    if (item) await goOn(tx, memberId, words, item, today);
    return { id: earlier.id, added: false };
  });
}

/** Every practice of the member, finished ones too, in the order the member gave them, else that of their start. */
export async function listPlan(memberId: MemberId): Promise<PlanItem[]> {
  const words = await wordsOf(memberId);
  return asMember(memberId, (tx) => readItems(tx, memberId, words));
}

/** One practice; undefined when there is none by that id or it is another member's. */
export async function getPlanItem(memberId: MemberId, itemId: string): Promise<PlanItem | undefined> {
  if (!isUuid(itemId)) return undefined;
  const words = await wordsOf(memberId);
  return asMember(memberId, async (tx) => (await readItems(tx, memberId, words, itemId))[0]);
}

/**
 * Lets new terms hold from `today` on; earlier versions stay. False when the member has no such practice going
 * on.
 * @param check looked at in the same transaction: when it says no, nothing is changed, and the answer is false
 */
export async function amendPractice(
  memberId: MemberId,
  itemId: string,
  today: Day,
  terms: Terms,
  check?: Check,
): Promise<boolean> {
  return change(memberId, itemId, check, async (tx, item, words) => {
    if (item.finishedOn !== null) return false;
    await saveVersions(tx, memberId, words, itemId, amend(item.versions, today, terms).slice(-1));
    return true;
  });
}

/**
 * Finishes a practice; `today` is its last day. Its record stays. Doing it again keeps the first day.
 * @param check as in `amendPractice`
 */
export async function finishPractice(
  memberId: MemberId,
  itemId: string,
  today: Day,
  check?: Check,
): Promise<boolean> {
  return change(memberId, itemId, check, async (tx, item) => {
    if (item.finishedOn !== null) return true;
    await setFinished(tx, memberId, itemId, lastDay(item.versions, today));
    return true;
  });
}

/**
 * Starts a finished practice again from `today`, as it last was or on new terms. The days between ask for nothing, and
 * a pause that would hold on `today` or later is dropped. One that goes on already is left as it is.
 * @param check as in `amendPractice`
 */
export async function resumePractice(
  memberId: MemberId,
  itemId: string,
  today: Day,
  terms?: Terms,
  check?: Check,
): Promise<boolean> {
  return change(memberId, itemId, check, async (tx, item, words) => {
    await goOn(tx, memberId, words, item, today, terms);
    return true;
  });
}

/** Moves a practice one place up or down among those that are going on. False when there is no place to go. */
export async function movePractice(
  memberId: MemberId,
  itemId: string,
  direction: "up" | "down",
): Promise<boolean> {
  return changePlan(memberId, async (tx, plan) => {
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
async function goOn(
  tx: Transaction,
  memberId: MemberId,
  words: Words,
  item: PlanItem,
  today: Day,
  terms?: Terms,
): Promise<void> {
  if (item.finishedOn === null) return;
  const resumed = resume(item, today);
  const versions = terms ? amend(resumed, today, terms) : resumed;
  await saveVersions(
    tx,
    memberId,
    words,
    item.id,
    versions.filter((version) => !item.versions.includes(version)),
  );
  await savePauses(tx, memberId, item.id, endPausesOn(item.pauses, today));
  await setFinished(tx, memberId, item.id, null);
}
