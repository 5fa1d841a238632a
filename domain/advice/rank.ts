/** How well each guide suits somebody, beside the others. */
import { advised, companions, efforts, type Facts, fitsEnergy, isFor, type Wishes } from "./guide-facts.ts";

export type Ranked = {
  facts: Facts;
  /** 0 when it is for a need, 1 when it goes well with something that is, else 2. */
  distance: number;
  /** How much it does for each need they named, in their order. */
  strengths: number[];
  /** Whether it asks for more energy than they said they have. */
  asksTooMuch: boolean;
  /** How well it suits, in points that only mean more or less. */
  score: number;
};

/** What a guide has to be compared by. */
export function rankOf(facts: Facts, guides: readonly Facts[], wishes: Wishes): Ranked {
  const near = companions(facts, guides, wishes);
  const strengths = wishes.needs.map((need) => strengthFor(need, facts));
  return {
    facts,
    distance: isFor(facts, wishes) ? 0 : near.length > 0 ? 1 : 2,
    strengths,
    asksTooMuch: !fitsEnergy(facts, wishes),
    score: strengthOf(facts, strengths) + placeBeside(facts, near) - priceOf(facts, wishes),
  };
}

/** Nearest first; of those that are equally near, the one that suits best. For sorting. */
export function byRank(one: Ranked, other: Ranked): number {
  return (
    one.distance - other.distance || other.score - one.score || (one.facts.guide < other.facts.guide ? -1 : 1)
  );
}

/** More for what it is mainly for, and more the surer that is; nothing where the guide does not name the need. */
function strengthFor(need: string, { needs }: Facts): number {
  const met = needs.find((each) => each.need === need);
  return met ? (met === needs[0] ? 2 : 1.5) + met.evidence.weight : 0;
}

/** To do much for one need counts more than to do a little for each. For someone who is not sure, breadth counts. */
function strengthOf({ needs }: Facts, strengths: number[]): number {
  if (strengths.length === 0)
    return Math.max(...needs.map(({ evidence }) => evidence.weight)) + needs.length / 4;
  const most = Math.max(...strengths);
  return most + (sum(strengths) - most) / 4;
}

/** How closely it goes with those that are for a need. */
function placeBeside({ guide }: Facts, near: readonly Facts[]): number {
  return Math.max(0, ...near.map(({ related }) => 0.5 / (related.indexOf(guide) + 1)));
}

/** What it asks of them: effort, most of all when they are tired, and to be careful; less where it has a way for them. */
function priceOf(facts: Facts, wishes: Wishes): number {
  return (
    efforts.indexOf(facts.effort) * (isTired(wishes) ? 1.5 : 0.4) +
    advised(facts, wishes, "care").length / 2 -
    advised(facts, wishes, "fits").length / 4
  );
}

/** Whoever is not sure, or did not say, is led gently too. */
function isTired({ energy, needs }: Wishes): boolean {
  return energy !== "ok" || needs.length === 0;
}

/** All of them together. */
export function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
