/** Why a guide is advised to somebody, and what they should look out for: whole sentences, for the reader. */
import { describeMinutes } from "#domain/amounts.ts";
import {
  advised,
  advisedDose,
  companions,
  type Facts,
  fitsEnergy,
  fitsSomehow,
  fitsWholly,
  type Wishes,
} from "./guide-facts.ts";

/**
 * Why a guide is advised, in sentences for the reader.
 * @param others those it is advised with
 */
export function reasons(facts: Facts, others: readonly Facts[], wishes: Wishes): string[] {
  return [
    ...whyAtAll(facts, others, wishes),
    ...new Set(advised(facts, wishes, "fits")),
    ...whyNow(facts, wishes),
  ];
}

function whyAtAll(facts: Facts, others: readonly Facts[], wishes: Wishes): string[] {
  const met = facts.needs.filter(({ need }) => wishes.needs.includes(need));
  if (met.length > 0) return [`It is for ${inWords(met.map(({ name }) => name))}.`];
  if (wishes.needs.length === 0) return ["You can begin here without knowing yet what would help."];
  const [other] = companions(facts, others, wishes);
  return [other ? `It goes well with “${other.title}”.` : "It works in another way than the others do."];
}

function whyNow(facts: Facts, wishes: Wishes): string[] {
  const time = describeMinutes(wishes.minutes);
  if (fitsWholly(facts, wishes)) {
    const isLittle = wishes.energy === "low" && fitsEnergy(facts, wishes);
    if (!isLittle) return [`It fits into ${time}.`];
    if (facts.effort === "low") return [`It fits into ${time} and asks for little energy.`];
    return [
      `For ${describeMinutes(advisedDose(facts, wishes))} it asks for little energy: “${facts.tiny.words}”.`,
    ];
  }
  if (!fitsSomehow(facts, wishes)) return [];
  return [`Its small version fits into ${time}: “${facts.tiny.words}”.`];
}

/**
 * What was shown of it for what they named, and how surely: of the needs, the one for which most was. Where it is for
 * none of them, what it does for others says nothing; for someone who is not sure, everything counts.
 */
export function knownOf({ needs }: Facts, wishes: Wishes): string {
  const met = wishes.needs.length === 0 ? needs : needs.filter(({ need }) => wishes.needs.includes(need));
  const [surest] = met.toSorted((one, other) => other.evidence.weight - one.evidence.weight);
  if (!surest) return "Not shown to help with what you named.";
  return met.length > 1 || wishes.needs.length === 0
    ? `${surest.name}: ${surest.evidence.words}`
    : surest.evidence.words;
}

/** What to look out for, given what they work around and the time they have. */
export function cautions(facts: Facts, wishes: Wishes): string[] {
  return [
    ...new Set([...advised(facts, wishes, "later"), ...advised(facts, wishes, "care")]),
    ...(facts.toGet === null ? [] : [`First you need this: ${facts.toGet}.`]),
    ...(fitsEnergy(facts, wishes) ? [] : [tooMuch]),
    ...(fitsSomehow(facts, wishes) ? [] : [`It takes ${describeMinutes(Math.min(...facts.doses))} or more.`]),
  ];
}

/** Said where it asks for more energy than they have. */
const tooMuch = "It asks for more energy than you said you have. Keep it for a better day.";

/** Said where fewer than three can be begun with. */
export const whyFewer =
  "With what you work around, these are the ones to begin with alone. Each of the others asks for something first, and says what it is.";

/** "stress and anxiety, and for sleep": a name may have an "and" of its own. */
function inWords(names: string[]): string {
  return names.map((name) => name.toLowerCase()).join(", and for ");
}
