import { isolated } from "#domain/isolated.ts";
import type { SupportOnMap } from "./support-map.ts";

/** One small ask, as filled in; any of it may be empty. */
export type Ask = { support: string; who: string; detail: string };

type Wording = {
  id: SupportOnMap;
  /** What is asked for, as a choice. */
  label: string;
  /** What the detail is, as a label. */
  detail: string;
  words: (ask: { hello: string; detail: string }) => string;
};

export const asks: Wording[] = [
  {
    id: "listen",
    label: "someone to listen",
    detail: "When? (if you like)",
    words: ({ hello, detail }) =>
      `Hi${hello}. I am having a hard time. Could you listen for ten minutes${after(detail)}? You do not have to fix anything.`,
  },
  {
    id: "company",
    label: "company",
    detail: "When? (if you like)",
    words: ({ hello, detail }) =>
      `Hi${hello}. I could do with some company. Would you come for a short walk or a tea${after(detail)}? We need not talk about anything big.`,
  },
  {
    id: "practical",
    label: "help with something",
    detail: "With what?",
    words: ({ hello, detail }) =>
      `Hi${hello}. Could you help me with ${detail || "one thing this week"}? It would make things lighter. No is a fine answer too.`,
  },
  {
    id: "professional",
    label: "professional help",
    detail: "What is it about? (if you like)",
    words: ({ hello, detail }) =>
      `Hello${hello}. I have not been well for some time.${detail && ` It is about ${detail}.`} I would like to talk to someone. When could I come?`,
  },
];

/** Words to say or send; empty until it is clear what is asked for. */
export function askInWords({ support, who, detail }: Ask): string {
  const wording = asks.find(({ id }) => id === support);
  return wording?.words({ hello: after(isolated(tidied(who))), detail: isolated(tidied(detail)) }) ?? "";
}

/** Begins with a space where there is something to say. */
function after(words: string): string {
  return words && ` ${words}`;
}

/** One line, with curly quotes and no mark at the end: the sentence around it has its own. */
function tidied(words: string): string {
  return words
    .replaceAll("'", "’")
    .replace(/\s+/g, " ")
    .replace(/^ |[\s.,;:!?…]+$/g, "");
}
