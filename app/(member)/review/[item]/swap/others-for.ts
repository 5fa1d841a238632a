import { guideFacts } from "#content/facts.ts";
import { type Advice, advise } from "#domain/advice/advice.ts";
import type { Facts } from "#domain/advice/guide-facts.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import type { Obstacle } from "#domain/review/review.ts";
import type { Reviewed } from "../look-back.ts";

/** What got in the way, as something that the builder would ask to work around. */
const around: Partial<Record<Obstacle, string>> = {
  pain: "pain",
  "caring-for-others": "caring",
  "no-private-space": "privacy",
};

/** Up to three guides for a need that this practice is for, none of which is in the plan, with their reasons. */
export function othersFor({ item, terms, reviews }: Reviewed, plan: readonly PlanItem[]): Advice[] {
  const inPlan = plan.filter(({ finishedOn }) => finishedOn === null).map(({ guide }) => guide);
  const inTheWay = reviews[0]?.inTheWay ?? [];
  const needs = guideFacts.find(({ guide }) => guide === item.guide)?.needs.map(({ need }) => need) ?? [];
  const candidates = guideFacts.filter(
    (facts) => !inPlan.includes(facts.guide) && shared(facts, needs).length > 0,
  );
  const { first } = advise(candidates, {
    needs,
    minutes: inTheWay.includes("no-time") ? Math.min(terms.minutes, 5) : terms.minutes,
    energy: inTheWay.includes("too-tired") ? "low" : "ok",
    around: inTheWay.flatMap((obstacle) => around[obstacle] ?? []),
  });
  // Its first reason speaks of needs that were named to the builder; here they are those of this practice.
  return first.map(({ because: [_named, ...because], ...rest }) => {
    const names = candidates
      .filter(({ guide }) => guide === rest.guide)
      .flatMap((each) => shared(each, needs));
    return { ...rest, because: [`For ${inWords(names)}.`, ...because] };
  });
}

/** The names of the needs that a guide is for, among `needs`. */
function shared(facts: Facts, needs: readonly string[]): string[] {
  return facts.needs.filter(({ need }) => needs.includes(need)).map(({ name }) => name.toLowerCase());
}

/** "stress and anxiety, and for sleep": a name may have an "and" of its own. */
function inWords(names: string[]): string {
  return names.join(", and for ");
}
