import type { Day } from "#domain/day.ts";
import { endPausesOn, withPause } from "#domain/practice/pause.ts";
import type { Pause } from "#domain/practice/plan.ts";
import type { MemberId } from "../client.ts";
import { checkCount } from "../room.ts";
import { type Check, change, changePlan, savePauses } from "./plan-rows.ts";

/**
 * Pauses a practice that is going on. A pause that shares days with it, or touches it, is taken up into it. False when
 * the member has no such practice going on.
 * @throws what `noRoomFor` knows, when it would have more pauses than can be kept
 * @param check looked at in the same transaction: when it says no, nothing is changed, and the answer is false
 */
export async function pausePractice(
  memberId: MemberId,
  itemId: string,
  pause: Pause,
  check?: Check,
): Promise<boolean> {
  return change(memberId, itemId, check, async (tx, item) => {
    if (item.finishedOn !== null) return false;
    await savePauses(tx, memberId, itemId, withOneMore(item.pauses, pause));
    return true;
  });
}

function withOneMore(earlier: Pause[], pause: Pause): Pause[] {
  const pauses = withPause(earlier, pause);
  checkCount("pauses", pauses.length);
  return pauses;
}

/**
 * Ends a pause that holds on `today` with the day before, and drops those to come. Earlier ones stay.
 * @param check as in `pausePractice`
 */
export async function endPause(
  memberId: MemberId,
  itemId: string,
  today: Day,
  check?: Check,
): Promise<boolean> {
  return change(memberId, itemId, check, async (tx, item) => {
    await savePauses(tx, memberId, itemId, endPausesOn(item.pauses, today));
    return true;
  });
}

/** Pauses every practice that is going on, all or none. False when there is none. */
export async function pausePlan(memberId: MemberId, pause: Pause): Promise<boolean> {
  return changePlan(memberId, async (tx, plan) => {
    const current = plan.filter(({ finishedOn }) => finishedOn === null);
    for (const { id, pauses } of current) await savePauses(tx, memberId, id, withOneMore(pauses, pause));
    return current.length > 0;
  });
}

/** Goes on with every practice from `today`, as `endPause` does with one. */
export async function endAllPauses(memberId: MemberId, today: Day): Promise<void> {
  await changePlan(memberId, async (tx, plan) => {
    for (const { id, pauses } of plan) await savePauses(tx, memberId, id, endPausesOn(pauses, today));
    return true;
  });
}
