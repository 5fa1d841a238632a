import type { Written } from "#content/kit/written.ts";
import { isolated } from "#domain/isolated.ts";
import { trimUnseen } from "#domain/unseen.ts";

/** A column of the thought record, in the order in which it is filled in. */
export type Column = {
  /** Name of its field. */
  name: string;
  heading: string;
  hint: string;
  rows: number;
  /** Name of the field for how strong the feeling is, from 0 to 100. */
  strength?: string;
};

export const columns: readonly Column[] = [
  {
    name: "situation",
    heading: "The situation",
    hint: "Where were you, and what happened? Facts, as a camera would see them.",
    rows: 2,
  },
  {
    name: "feeling",
    heading: "What I felt",
    hint: "One word for each feeling: sad, afraid, ashamed, angry.",
    rows: 2,
    strength: "feeling-before",
  },
  {
    name: "thought",
    heading: "What went through my mind",
    hint: "Word for word, as it came. Choose the one that hurts most.",
    rows: 3,
  },
  {
    name: "for",
    heading: "What speaks for it",
    hint: "Facts alone, such as would count in court. Feelings are real, but they are no proof.",
    rows: 3,
  },
  {
    name: "against",
    heading: "What speaks against it",
    hint: "What does not fit? What would a friend add? What will you think of it in five years?",
    rows: 3,
  },
  {
    name: "fairer",
    heading: "A fairer thought",
    hint: "One that takes in both sides. It need not be cheerful. You have to believe it.",
    rows: 3,
  },
  {
    name: "now",
    heading: "What I feel now",
    hint: "The same feelings, and any new one.",
    rows: 2,
    strength: "feeling-after",
  },
];

/** What stands in a column, in one piece: "Ashamed (80 of 100)". */
export function cellOf({ name, strength }: Column, written: Written): string {
  const words = trimUnseen(written[name] ?? "");
  const number = readStrength(strength && written[strength]);
  return [isolated(words), number !== undefined && `(${number} of 100)`].filter(Boolean).join(" ");
}

/** A whole number from 0 to 100; undefined for anything else, such as a field left empty. */
export function readStrength(text: string | undefined): number | undefined {
  return text && /^(\d{1,2}|100)$/.test(text) ? Number(text) : undefined;
}

/** What to say of the two strengths; empty while one is missing. Nothing is a success or a failure here. */
export function aboutStrengths({
  "feeling-before": before = "",
  "feeling-after": after = "",
}: Written): string {
  if ([before, after].some((text) => text !== "" && readStrength(text) === undefined)) {
    return "For how strong it is, use a whole number from 0 to 100.";
  }
  const [from, to] = [readStrength(before), readStrength(after)];
  if (from === undefined || to === undefined) return "";
  if (to < from)
    return `From ${from} to ${to}. A little is something. Keep the fairer thought where you see it.`;
  if (to === from) {
    return `Still ${to}. That can happen: the thought may be true, or it needs more than a page. It was worth a look.`;
  }
  return `From ${from} to ${to}. Looking closely can stir things up. Stop here, do something plain, and talk to someone if it stays.`;
}
