/** Why a guide is suggested to somebody, and what they should look out for: whole sentences, for the reader. */
import { describeMinutes } from "./amounts.ts";
import { advised, companions, type Facts, fitsSomehow, fitsWholly, type Wishes } from "./guide-facts.ts";

/**
 * Why a guide is suggested, in sentences for the reader.
 * @param others those it is suggested with
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
  const little = wishes.energy === "low" && facts.effort === "low" ? " and asks for little energy" : "";
  const time = describeMinutes(wishes.minutes);
  if (fitsWholly(facts, wishes)) return [`It fits into ${time}${little}.`];
  if (!fitsSomehow(facts, wishes)) return [];
  return [`Its small version fits into ${time}${little}: “${facts.tiny.words}”.`];
}

/** The best that is known of it for the needs, with how sure that is; null where nothing is. */
export function knownOf({ needs }: Facts, wishes: Wishes): string | null {
  const met = needs.filter(({ need }) => wishes.needs.includes(need));
  return (met.length > 0 ? met : needs).find(({ evidence }) => evidence)?.evidence?.words ?? null;
}

/** What to look out for, given what they work around and the time they have. */
export function cautions(facts: Facts, wishes: Wishes): string[] {
  return [
    ...new Set([...advised(facts, wishes, "later"), ...advised(facts, wishes, "care")]),
    ...(facts.toGet === null ? [] : [`First you need this: ${facts.toGet}.`]),
    ...(fitsSomehow(facts, wishes) ? [] : [`It takes ${describeMinutes(Math.min(...facts.doses))} or more.`]),
  ];
}

/** Said where fewer than three can be begun with. */
export const whyFewer =
  "With what you work around, these are the ones to begin with alone. Each of the others asks for something first, and says what it is.";

/** "stress and anxiety, and for sleep": a name may have an "and" of its own. */
function inWords(names: string[]): string {
  return names.map((name) => name.toLowerCase()).join(", and for ");
}
