/** For changes that come from a page which may be out of date: what is done then, and what is said. */
import { notNow } from "#app/_forms/action.ts";
import type { Member } from "#app/_member/auth.ts";
import type { FormState, FormValues } from "#components/form/form-state.ts";
import { guideBySlug } from "#content/index.ts";
import { getPlanItem } from "#db/plan/plans.ts";
import { formatDay } from "#domain/day.ts";
import { describePause, pausesFrom } from "#domain/practice/pause.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { describePlan } from "#domain/practice/plan-words.ts";
import { settled, todayOf } from "../_page/member-page.tsx";
import { seenOf } from "../_page/seen.ts";

export const gone = "This practice is not in your plan. Open your plan and choose it there.";

/**
 * Lets a change through when the practice is what the page showed (`seen`), or is already as the change wants it: a
 * double press, a lost answer, or the same thing done on another device.
 */
export function asSeen(seen: string, isSoAlready: (item: PlanItem) => boolean) {
  return (item: PlanItem) => seenOf(item) === seen || isSoAlready(item);
}

const insist = "If you still want what you chose here, press again.";

/**
 * The answer when a change was not let through: what the practice is now, and a form that carries the new `seen`, so
 * that pressing again is a decision.
 * @param whenFinished what to do about one that is finished by now, where pressing again will not do
 */
export async function whyNot(
  member: Member,
  itemId: string,
  typed: FormValues,
  whenFinished = insist,
): Promise<FormState> {
  const item = await getPlanItem(member.id, itemId);
  if (!item) return notNow(typed, gone);
  return notNow({ ...typed, seen: seenOf(item) }, changedMeanwhile(item, member, whenFinished));
}

function changedMeanwhile(item: PlanItem, member: Member, whenFinished: string): string {
  const terms = item.versions.at(-1);
  const does = guideBySlug(item.guide)?.front.action ?? "practise";
  const today = todayOf(settled(member));
  const sentences = [
    "This practice was changed in another tab or on another device, so nothing was saved.",
    item.finishedOn && `You finished it on ${formatDay(item.finishedOn, "long", today)}.`,
    terms && `It ${item.finishedOn ? "said" : "now says"}: “${describePlan(terms, does, member)}”`,
    ...pausesFrom(item, today).map((pause) => describePause(pause, today)),
    item.finishedOn === null ? insist : whenFinished,
  ];
  return sentences.filter(Boolean).join(" ");
}
