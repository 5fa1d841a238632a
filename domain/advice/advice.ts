/** Which practices to advise to somebody who builds a plan, and why. */
import { advised, advisedDose, type Facts, fitsWholly, type Wishes } from "./guide-facts.ts";
import { byRank, type Ranked, rankOf, sum } from "./rank.ts";
import { cautions, knownOf, reasons, whyFewer } from "./why.ts";

export type Advice = {
  guide: string;
  /** The dose to begin with, one of the guide's. */
  minutes: number;
  /** Why this one. */
  because: string[];
  /** What was shown of it for what they named, and how surely. */
  known: string;
  /** What to look out for, given what they work around and the time they have. */
  careful: string[];
};

export type AdviceForAll = {
  /**
   * Those to begin with, the best first: three wherever the guides allow it, and never three of one kind. None asks for
   * more energy than they said they have, unless too few ask for less; then it says so.
   */
  first: Advice[];
  /** Where there are not three: why not, for the reader. */
  whyFewer: string | null;
  /** All the rest, in order, so that nothing is kept from anyone. */
  others: Advice[];
  /** What they had better not try from here, and why. */
  leftOut: { guide: string; because: string }[];
};

/** Sorts the guides for somebody: what to advise first, what else there is, and what to leave out. */
export function advise(guides: readonly Facts[], wishes: Wishes): AdviceForAll {
  const isOut = (facts: Facts) => advised(facts, wishes, "never").length > 0;
  const ranked = guides
    .filter((facts) => !isOut(facts))
    .map((facts) => rankOf(facts, guides, wishes))
    .sort(byRank);
  const isReady = ({ facts }: Ranked) => mayComeFirst(facts, wishes);
  const first = bestThree(ranked.filter(isReady));
  const rest = [...ranked.filter(isReady), ...ranked.filter((each) => !isReady(each))]
    .map(({ facts }) => facts)
    .filter((facts) => !first.includes(facts));
  const adviceOn = (facts: Facts): Advice => ({
    guide: facts.guide,
    minutes: advisedDose(facts, wishes),
    because: reasons(facts, first.includes(facts) ? first : guides, wishes),
    known: knownOf(facts, wishes),
    careful: cautions(facts, wishes),
  });
  return {
    first: first.map(adviceOn),
    whyFewer: first.length < 3 ? whyFewer : null,
    others: rest.map(adviceOn),
    leftOut: guides
      .filter(isOut)
      .map((facts) => ({ guide: facts.guide, because: advised(facts, wishes, "never").join(" ") })),
  };
}

/** Nothing that has to be asked about or got first, and nothing that takes longer than there is. */
function mayComeFirst(facts: Facts, wishes: Wishes): boolean {
  return facts.toGet === null && fitsWholly(facts, wishes) && advised(facts, wishes, "later").length === 0;
}

/**
 * Of all threes without a kind in common, the one that does most for the needs, stays nearest to them and is mainly of
 * the most kinds; of those, the one that begins with what ranks highest. Where there is no such three, two. What asks
 * for more energy than they have stands in for what is missing, and never before what asks for less.
 */
function bestThree(ranked: readonly Ranked[]): Facts[] {
  const within = ranked.filter(({ asksTooMuch }) => !asksTooMuch);
  const inOrder = [...within, ...ranked.filter(({ asksTooMuch }) => asksTooMuch)];
  const pool = within.length < 3 ? inOrder : within;
  const needed = Math.min(3, within.length);
  let best = { three: pool.slice(0, 2), points: -1 };
  for (const [i, one] of pool.entries())
    for (const [j, two] of pool.slice(i + 1).entries())
      for (const last of pool.slice(i + j + 2)) {
        const points = pointsOf(one, two, last);
        const isBetter = points > best.points && !shareKind(one, two, last);
        const fit = [one, two, last].filter(({ asksTooMuch }) => !asksTooMuch).length;
        if (isBetter && fit === needed) best = { three: [one, two, last], points };
      }
  return best.three.map(({ facts }) => facts);
}

function pointsOf(one: Ranked, two: Ranked, last: Ranked): number {
  const met = one.strengths.map((strength, need) =>
    Math.max(strength, two.strengths[need] ?? 0, last.strengths[need] ?? 0),
  );
  const nearness = 6 - one.distance - two.distance - last.distance;
  const mainKinds = new Set([one.facts.kinds[0], two.facts.kinds[0], last.facts.kinds[0]]);
  return 2 * sum(met) + nearness + mainKinds.size;
}

function shareKind(one: Ranked, two: Ranked, last: Ranked): boolean {
  return one.facts.kinds.some((kind) => two.facts.kinds.includes(kind) && last.facts.kinds.includes(kind));
}
