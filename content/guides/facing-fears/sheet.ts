import type { Sheet } from "#content/paper/paper.ts";
import { rungRows } from "./ladder.ts";

export const sheet: Sheet = {
  title: "My ladder",
  intro:
    "Not alone with trauma, OCD, panic attacks, an eating disorder, psychosis, or fainting at blood. Never expose yourself to real danger.",
  parts: [
    { kind: "lines", name: "fear-goal", label: "What would I like to be able to do again?", lines: 2 },
    {
      kind: "table",
      caption: "Fear from 0 to 10. Begin low, repeat each step until it is easier, then go up",
      columns: [
        { label: "Step", share: 1.2 },
        { label: "What I do", share: 7 },
        { label: "I expect", share: 1.6, as: "number", to10: true },
        { label: "Highest", share: 1.6, as: "number", to10: true },
        { label: "At the end", share: 1.6, as: "number", to10: true },
      ],
      rows: rungRows.map(({ number, step, expected, highest, end }) => ({
        head: `${number}`,
        names: [step, expected, highest, end],
      })),
      lines: 1.7,
    },
    {
      kind: "lines",
      name: "fear-crutch",
      label: "What do I do to feel safer, and could drop bit by bit?",
      lines: 2,
    },
  ],
};
