/**
 * Which practices to suggest to somebody who builds a plan, and why. What is known of each guide comes from its front
 * matter (content/facts.ts), so the rules here name no guide, no need and nothing to work around.
 */
import { describeMinutes } from "./amounts.ts";

/**
 * What a guide says to somebody who has something to work around. "fits": it has a way for that. "care": it may be
 * suggested, with a caution. "later": never among the first three, since something has to be asked or had first.
 * "never": it is left out.
 */
export const advices = ["fits", "care", "later", "never"] as const;
export type Advice = (typeof advices)[number];

export const efforts = ["low", "medium", "high"] as const;
export type Effort = (typeof efforts)[number];

/** What the suggestion of a guide rests on. Words are whole sentences, except for names and `tiny`. */
export type Facts = {
  guide: string;
  title: string;
  /** Needs it is for, the main one first; with each the best that is known, if anything is. */
  needs: { need: string; name: string; evidence: { weight: number; words: string } | null }[];
  /** What it works with, such as mind, body or other people. */
  kinds: readonly string[];
  /** Minutes, smallest first. */
  doses: readonly number[];
  defaultMinutes: number;
  tiny: { words: string; minutes: number };
  effort: Effort;
  /** Whether it needs nothing that has to be got first. */
  isFree: boolean;
  /** By what somebody works around. `atMost`: the longest dose, in minutes, that suits then. */
  around: Partial<Record<string, { advice: Advice; words: string; atMost?: number | undefined }>>;
  /** Guides that go well with it. */
  related: readonly string[];
};

/** What somebody wishes for. No need at all means that they are not sure. */
export type Wishes = {
  needs: readonly string[];
  /** For one practice. */
  minutes: number;
  energy: "low" | "ok";
  around: readonly string[];
};

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
    because: reasons(facts, guides, wishes),
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
  const isTired = wishes.energy === "low" || wishes.needs.length === 0;
  const distance = isFor(facts, wishes) ? 0 : goesWith(facts, guides, wishes) ? 1 : 2;
  // What has to be got first is an effort too.
  const effort = efforts.indexOf(facts.effort) + (facts.isFree ? 0 : 1);
  return {
    guide: facts.guide,
    distance,
    effort: isTired ? effort : 0,
    score: scoreOf(facts, wishes, effort),
  };
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
function scoreOf(facts: Facts, wishes: Wishes, effort: number): number {
  const met = facts.needs.filter(({ need }) => wishes.needs.includes(need));
  const forNeeds = met.map((each) => (each === facts.needs[0] ? 2 : 1.5) + (each.evidence?.weight ?? 0));
  const atAll =
    Math.max(...facts.needs.map(({ evidence }) => evidence?.weight ?? 0)) + facts.needs.length / 4;
  return (
    sum(wishes.needs.length > 0 ? forNeeds : [atAll]) +
    (fitsWholly(facts, wishes) ? 1 : 0) +
    advised(facts, wishes, "fits").length * 0.75 -
    advised(facts, wishes, "care").length -
    effort / 2
  );
}

/** Nothing that has to be asked about first, and nothing that takes longer than there is. */
function mayComeFirst(facts: Facts, wishes: Wishes): boolean {
  const hasTime = fitsWholly(facts, wishes) || facts.tiny.minutes <= wishes.minutes;
  return hasTime && advised(facts, wishes, "later").length === 0;
}

/**
 * Of all threes without a kind in common, the one that meets most of the needs; of those the one that begins with what
 * ranks highest. Where there is no such three, two.
 */
function bestThree(ranked: readonly Facts[], wishes: Wishes): Facts[] {
  let best: { three: Facts[]; met: number } = { three: ranked.slice(0, 2), met: -1 };
  for (const [i, one] of ranked.entries())
    for (const [j, two] of ranked.entries())
      for (const [k, three] of ranked.entries()) {
        if (i >= j || j >= k || shareKind([one, two, three])) continue;
        const met = wishes.needs.filter((need) =>
          [one, two, three].some((facts) => names(facts, need)),
        ).length;
        if (met > best.met) best = { three: [one, two, three], met };
      }
  return best.three;
}

function shareKind(guides: Facts[]): boolean {
  return guides[0]?.kinds.some((kind) => guides.every(({ kinds }) => kinds.includes(kind))) ?? false;
}

/** The guide's own first dose where there is time for it, else the longest that there is time for, else its shortest. */
export function suggestedDose(facts: Facts, wishes: Wishes): number {
  const most = longest(facts, wishes);
  if (facts.defaultMinutes <= most) return facts.defaultMinutes;
  return facts.doses.findLast((minutes) => minutes <= most) ?? Math.min(...facts.doses);
}

function reasons(facts: Facts, guides: readonly Facts[], wishes: Wishes): string[] {
  return [
    ...whyAtAll(facts, guides, wishes),
    ...new Set(advised(facts, wishes, "fits")),
    ...whyNow(facts, wishes),
  ];
}

function whyAtAll(facts: Facts, guides: readonly Facts[], wishes: Wishes): string[] {
  const met = facts.needs.filter(({ need }) => wishes.needs.includes(need));
  if (met.length > 0) return [`It is for what you named: ${inWords(met.map(({ name }) => name))}.`];
  if (wishes.needs.length === 0) return ["You can begin here without knowing yet what would help."];
  const other = goesWith(facts, guides, wishes);
  return [
    other ? `It goes well with “${other.title}”.` : "It is good for many things, though not made for this.",
  ];
}

function whyNow(facts: Facts, wishes: Wishes): string[] {
  const asksLittle = wishes.energy === "low" && facts.effort === "low" && facts.isFree;
  return [
    ...(fitsWholly(facts, wishes) ? [`It fits into ${describeMinutes(wishes.minutes)}.`] : []),
    ...(!fitsWholly(facts, wishes) && facts.tiny.minutes <= wishes.minutes
      ? [`Its small version fits into ${describeMinutes(wishes.minutes)}: “${facts.tiny.words}”.`]
      : []),
    ...(asksLittle ? ["It asks for little energy."] : []),
  ];
}

function knownOf({ needs }: Facts, wishes: Wishes): string | null {
  const met = needs.filter(({ need }) => wishes.needs.includes(need));
  return (met.length > 0 ? met : needs).find(({ evidence }) => evidence)?.evidence?.words ?? null;
}

function cautions(facts: Facts, wishes: Wishes): string[] {
  const isTooLong = !fitsWholly(facts, wishes) && facts.tiny.minutes > wishes.minutes;
  return [
    ...new Set([...advised(facts, wishes, "later"), ...advised(facts, wishes, "care")]),
    ...(isTooLong ? [`It takes ${describeMinutes(Math.min(...facts.doses))} or more.`] : []),
  ];
}

/** What the guide says of what they work around, where that is its advice. */
function advised(facts: Facts, wishes: Wishes, advice: Advice): string[] {
  return wishes.around.flatMap((each) => {
    const said = facts.around[each];
    return said?.advice === advice ? [said.words] : [];
  });
}

function isFor(facts: Facts, wishes: Wishes): boolean {
  return wishes.needs.length === 0 || wishes.needs.some((need) => names(facts, need));
}

function names(facts: Facts, need: string): boolean {
  return facts.needs.some((each) => each.need === need);
}

/** A guide for one of the needs that says that this one goes well with it. */
function goesWith(facts: Facts, guides: readonly Facts[], wishes: Wishes): Facts | undefined {
  return guides.find((other) => isFor(other, wishes) && other.related.includes(facts.guide));
}

function fitsWholly(facts: Facts, wishes: Wishes): boolean {
  return Math.min(...facts.doses) <= longest(facts, wishes);
}

/** The most minutes that suit: the time there is, or less where the guide says so. */
function longest(facts: Facts, wishes: Wishes): number {
  return Math.min(
    wishes.minutes,
    ...wishes.around.map((each) => facts.around[each]?.atMost ?? wishes.minutes),
  );
}

function inWords(names: string[]): string {
  return new Intl.ListFormat("en-GB").format(names.map((name) => name.toLowerCase()));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
