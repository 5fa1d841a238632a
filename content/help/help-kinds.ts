/** What helplines are for. Pages group them so, and say of a country where a kind is missing. */

export const helpKinds = {
  crisis: "a crisis",
  abuse: "abuse or violence",
  "sexual-violence": "sexual violence",
  poison: "poisoning or an overdose",
  "eating-disorders": "an eating disorder",
  ocd: "obsessive thoughts and rituals (OCD)",
  care: "finding treatment",
} as const;

export type HelpKind = keyof typeof helpKinds;

type Group = {
  /** Ends the anchor of the group in a country: /help-now#GB-abuse. */
  id: string;
  title: string;
  kinds: HelpKind[];
  /** Whether a country without a line of these kinds is told so. */
  isExpected: boolean;
  /** Whether a life may hang on it: the emergency number stands with these lines, and paper names them. */
  isUrgent: boolean;
};

/** The headings under which a country's lines stand, in order. */
export const helpGroups = [
  { id: "talk", title: "Talk to someone", kinds: ["crisis"], isExpected: true, isUrgent: true },
  {
    id: "abuse",
    title: "Abuse and sexual violence",
    kinds: ["abuse", "sexual-violence"],
    isExpected: true,
    isUrgent: true,
  },
  { id: "poison", title: "Poisoning or an overdose", kinds: ["poison"], isExpected: true, isUrgent: true },
  {
    id: "eating-disorders",
    title: "Eating disorders",
    kinds: ["eating-disorders"],
    isExpected: true,
    isUrgent: false,
  },
  { id: "more", title: "More help", kinds: ["ocd", "care"], isExpected: false, isUrgent: false },
] as const satisfies readonly Group[];

export type HelpGroup = (typeof helpGroups)[number];

type WithKinds = { lines: readonly { kinds: readonly HelpKind[] }[] };

/** The lines of a country that stand under a heading. */
export function linesIn<Line extends { kinds: readonly HelpKind[] }>(
  { lines }: { lines: readonly Line[] },
  { kinds }: { kinds: readonly HelpKind[] },
): Line[] {
  return lines.filter((line) => line.kinds.some((kind) => kinds.includes(kind)));
}

/** The kinds of help for which a country has no line here and which readers may look for. */
export function missingKinds(country: WithKinds, group: HelpGroup): HelpKind[] {
  return group.isExpected
    ? group.kinds.filter((kind) => linesIn(country, { kinds: [kind] }).length === 0)
    : [];
}
