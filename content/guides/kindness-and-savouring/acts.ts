import type { Written } from "#content/kit/written.ts";
import { isUnseen } from "#domain/unseen.ts";

/** Names of the fields of each kind thing to do. */
export const actRows = Array.from({ length: 4 }, (_, place) => ({
  number: place + 1,
  what: `act-${place}`,
  whom: `act-${place}-whom`,
  done: `act-${place}-done`,
}));

/** Small things, to choose from when nothing comes to mind. Most cost nothing, and none has to be noticed. */
export const kindIdeas = [
  "Let somebody go first",
  "Write to someone you have not thanked",
  "Carry a bag up the stairs",
  "Listen for five minutes without giving advice",
  "Leave a place tidier than it was",
  "Make a cup of tea for someone who did not ask",
  "Tell someone what they did well",
  "Give away something you no longer use",
] as const;

/** The good moment that is gone over again, question by question. */
export const savouringFields = [
  {
    name: "savour-what",
    label: "A good moment, today or yesterday",
    hint: "As small as you like: the first sip, a joke, warm sheets.",
  },
  {
    name: "savour-senses",
    label: "What was there to see, hear, smell, taste or touch?",
    hint: "Go through it slowly, as if you were there again.",
  },
  {
    name: "savour-tell",
    label: "Whom could I tell, or how could I keep it?",
    hint: "A sentence at supper, a photograph, a leaf in a book.",
  },
] as const;

/** How many are planned and done, without praise or blame; empty while nothing is written. */
export function aboutActs(written: Written): string {
  const planned = actRows.filter(({ what }) => !isUnseen(written[what] ?? ""));
  const done = planned.filter((row) => !isUnseen(written[row.done] ?? "")).length;
  if (planned.length === 0) return "";
  if (done === 0)
    return planned.length === 1
      ? "One, to be done when it fits."
      : `${planned.length}, to be done when they fit.`;
  return done === planned.length
    ? "All done. Whether anybody noticed does not matter."
    : `${done} of ${planned.length} done.`;
}
