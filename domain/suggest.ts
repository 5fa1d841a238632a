/** Which practices to suggest to somebody who builds a plan, and why. */
import {
  advised,
  companions,
  efforts,
  type Facts,
  fitsSomehow,
  fitsWholly,
  isFor,
  names,
  suggestedDose,
  type Wishes,
} from "./guide-facts.ts";
import { cautions, knownOf, reasons } from "./suggest-why.ts";

export type Suggestion = {
  guide: string;
  /** The dose to begin with, one of the guide's. */
  minutes: number;
  /** Why this one. */
  because: string[];
  /** The best that is known of it for what they named, and how surely; null where nothing is. */
  known: string | null;
  /** What to look out for, given what they work around and the time they have. */
  careful: string[];
};

export type Suggestions = {
  /** Those to begin with, the best first: three wherever the guides allow it, and never three of one kind. */
  first: Suggestion[];
  /** All the rest, in order, so that nothing is kept from anyone. */
  others: Suggestion[];
  /** What they had better not try from here, and why. */
  leftOut: { guide: string; because: string }[];
};

/** Sorts the guides for somebody: what to suggest first, what else there is, and what to leave out. */
export function suggest(guides: readonly Facts[], wishes: Wishes): Suggestions {
  const isOut = (facts: Facts) => advised(facts, wishes, "never").length > 0;
  const ranked = guides
    .filter((facts) => !isOut(facts))
    .map((facts) => ({ facts, ...rankOf(facts, guides, wishes) }))
    .sort(byRank)
    .map(({ facts }) => facts);
  const first = bestThree(
    ranked.filter((facts) => mayComeFirst(facts, wishes)),
    wishes,
  );
  const rest = ranked.filter((facts) => !first.includes(facts));
  const suggestion = (facts: Facts): Suggestion => ({
    guide: facts.guide,
    minutes: suggestedDose(facts, wishes),
    because: reasons(facts, first.includes(facts) ? first : guides, wishes),
    known: knownOf(facts, wishes),
    careful: cautions(facts, wishes),
  });
  return {
    first: first.map(suggestion),
    others: [
      ...rest.filter((facts) => mayComeFirst(facts, wishes)),
      ...rest.filter((facts) => !mayComeFirst(facts, wishes)),
    ].map(suggestion),
    leftOut: guides
      .filter(isOut)
      .map((facts) => ({ guide: facts.guide, because: advised(facts, wishes, "never").join(" ") })),
  };
}

type Rank = { guide: string; distance: number; effort: number; score: number };

/** What is for the need comes before what only goes well with it; then, for the tired, what asks least. */
function rankOf(facts: Facts, guides: readonly Facts[], wishes: Wishes): Rank {
  const distance = isFor(facts, wishes) ? 0 : companions(facts, guides, wishes).length > 0 ? 1 : 2;
  // To find more time than there is takes effort too.
  const effort = efforts.indexOf(facts.effort) + (fitsWholly(facts, wishes) ? 0 : 1);
  return {
    guide: facts.guide,
    distance,
    effort: isTired(wishes) ? effort : 0,
    score: scoreOf(facts, guides, wishes),
  };
}

/** Whoever is not sure is led gently too. */
function isTired({ energy, needs }: Wishes): boolean {
  return energy === "low" || needs.length === 0;
}

function byRank(one: Rank, other: Rank): number {
  return (
    one.distance - other.distance ||
    one.effort - other.effort ||
    other.score - one.score ||
    (one.guide < other.guide ? -1 : 1)
  );
}

/** How well it suits, in points that only mean more or less. A need that it is mainly for counts most, then evidence. */
function scoreOf(facts: Facts, guides: readonly Facts[], wishes: Wishes): number {
  const met = facts.needs.filter(({ need }) => wishes.needs.includes(need));
  const forNeeds = met.map((each) => (each === facts.needs[0] ? 2 : 1.5) + (each.evidence?.weight ?? 0));
  const atAll =
    Math.max(...facts.needs.map(({ evidence }) => evidence?.weight ?? 0)) + facts.needs.length / 4;
  const beside = companions(facts, guides, wishes).map(
    ({ related }) => 0.5 / (related.indexOf(facts.guide) + 1),
  );
  return (
    sum(wishes.needs.length > 0 ? forNeeds : [atAll]) +
    Math.max(0, ...beside) +
    (fitsWholly(facts, wishes) ? 1 : 0) +
    advised(facts, wishes, "fits").length * 0.75 -
    advised(facts, wishes, "care").length -
    efforts.indexOf(facts.effort) / 2
  );
}

/** Nothing that has to be asked about or got first, and nothing that takes longer than there is. */
function mayComeFirst(facts: Facts, wishes: Wishes): boolean {
  return facts.toGet === null && fitsSomehow(facts, wishes) && advised(facts, wishes, "later").length === 0;
}

/**
 * Of all threes without a kind in common, the one that meets most of the needs; of those, unless they are tired, one of
 * which most are for a need; of those, the one that begins with what ranks highest. Where there is no such three, two.
 */
function bestThree(ranked: readonly Facts[], wishes: Wishes): Facts[] {
  let best = { three: ranked.slice(0, 2), points: -1 };
  for (const [i, one] of ranked.entries())
    for (const [j, two] of ranked.slice(i + 1).entries())
      for (const last of ranked.slice(i + j + 2)) {
        const three = [one, two, last];
        const points = pointsOf(three, wishes);
        if (points > best.points && !shareKind(three)) best = { three, points };
      }
  return best.three;
}

function pointsOf(three: Facts[], wishes: Wishes): number {
  const met = wishes.needs.filter((need) => three.some((facts) => names(facts, need))).length;
  return met * 4 + (isTired(wishes) ? 0 : three.filter((facts) => isFor(facts, wishes)).length);
}

function shareKind(guides: Facts[]): boolean {
  return guides[0]?.kinds.some((kind) => guides.every(({ kinds }) => kinds.includes(kind))) ?? false;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
