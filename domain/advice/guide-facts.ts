/**
 * What is known of each guide when practices are advised, and what follows from it for somebody's wishes. It comes
 * from the guides' front matter (content/facts.ts), so the rules here name no guide, no need and nothing to work around.
 */

/**
 * What a guide says to somebody who has something to work around. "fits": it has a way for that. "care": it may be
 * advised, with a caution. "later": never among the first three, since something has to be asked or had first.
 * "never": it is left out.
 */
export const advices = ["fits", "care", "later", "never"] as const;
export type AroundAdvice = (typeof advices)[number];

export const efforts = ["low", "medium", "high"] as const;
export type Effort = (typeof efforts)[number];

/** What the advice on a guide rests on. Words are whole sentences, except for names and `tiny`. */
export type Facts = {
  guide: string;
  title: string;
  /**
   * Needs it is for, the main one first; with each what was shown of the practice itself, in words, and how much that
   * weighs: 0 where nothing was.
   */
  needs: { need: string; name: string; evidence: { weight: number; words: string } }[];
  /** What it works with, such as mind, body or other people, the main one first. */
  kinds: readonly string[];
  /** Minutes, smallest first. */
  doses: readonly number[];
  defaultMinutes: number;
  tiny: { words: string; minutes: number };
  effort: Effort;
  /** Where the effort is not low, the longest dose in minutes that asks little all the same; null where none does. */
  gentleUpTo: number | null;
  /** What has to be got before one can begin; null where most people have all it needs. */
  toGet: string | null;
  /** By what somebody works around. `atMost`: the longest dose, in minutes, that suits then. */
  around: Partial<Record<string, { advice: AroundAdvice; words: string; atMost?: number | undefined }>>;
  /** Guides that go well with it, the closest first. */
  related: readonly string[];
};

/** What somebody wishes for. No need at all means that they are not sure. */
export type Wishes = {
  needs: readonly string[];
  /** For one practice, at most. */
  minutes: number;
  /** "open": they did not say. They are led gently, and nothing is held to be too much. */
  energy: "low" | "ok" | "open";
  around: readonly string[];
};

/** The guide's own first dose where there is time for it, else the longest that there is time for, else its shortest. */
export function advisedDose(facts: Facts, wishes: Wishes): number {
  const most = longest(facts, wishes);
  if (facts.defaultMinutes <= most) return facts.defaultMinutes;
  return facts.doses.findLast((minutes) => minutes <= most) ?? Math.min(...facts.doses);
}

/** What the guide says of what they work around, where that is its advice. */
export function advised(facts: Facts, wishes: Wishes, advice: AroundAdvice): string[] {
  const said: string[] = [];
  for (const each of wishes.around) {
    const here = facts.around[each];
    if (here?.advice === advice) said.push(here.words);
  }
  return said;
}

/** Whether it is for one of the needs, as everything is for someone who is not sure. */
export function isFor(facts: Facts, wishes: Wishes): boolean {
  return wishes.needs.length === 0 || wishes.needs.some((need) => names(facts, need));
}

/** Whether the guide names the need. */
function names(facts: Facts, need: string): boolean {
  return facts.needs.some((each) => each.need === need);
}

/** The guides for one of the needs that say that this one goes well with them. */
export function companions(facts: Facts, guides: readonly Facts[], wishes: Wishes): Facts[] {
  return guides.filter((other) => isFor(other, wishes) && other.related.includes(facts.guide));
}

/** Whether one of its doses fits into the time there is. */
export function fitsWholly(facts: Facts, wishes: Wishes): boolean {
  return Math.min(...facts.doses) <= longest(facts, wishes);
}

/** Whether it asks for no more energy than they said they have, in a dose that there is time for. */
export function fitsEnergy(facts: Facts, wishes: Wishes): boolean {
  return wishes.energy !== "low" || isGentle(facts, advisedDose(facts, wishes));
}

/** Whether so many minutes of it ask for little energy. */
export function isGentle({ effort, gentleUpTo }: Facts, minutes: number): boolean {
  return effort === "low" || (gentleUpTo !== null && minutes <= gentleUpTo);
}

/** Whether a dose of it fits, or its tiny version does. */
export function fitsSomehow(facts: Facts, wishes: Wishes): boolean {
  return fitsWholly(facts, wishes) || facts.tiny.minutes <= wishes.minutes;
}

/** The most minutes that suit: the time there is, or less where the guide says so, or where they are tired. */
function longest(facts: Facts, wishes: Wishes): number {
  const { effort, gentleUpTo } = facts;
  const isLimited = wishes.energy === "low" && effort !== "low" && gentleUpTo !== null;
  return Math.min(
    wishes.minutes,
    ...wishes.around.map((each) => facts.around[each]?.atMost ?? wishes.minutes),
    isLimited ? gentleUpTo : wishes.minutes,
  );
}
