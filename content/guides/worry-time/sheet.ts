import type { Sheet } from "#content/paper/paper.ts";
import { branches, worryRows } from "./worries.ts";

const choices = Object.fromEntries(Object.entries(branches).map(([branch, { label }]) => [branch, label]));

export const sheet: Sheet = {
  title: "My worries, and what each one asks for",
  intro:
    "By day, catch them in a few words. In your worry time, ask of each: does it still matter? Is there anything I can do?",
  choices: Object.fromEntries(worryRows.map(({ branch }) => [branch, choices])),
  parts: [
    {
      kind: "blanks",
      fields: [
        { name: "worry-when", label: "My worry time is at" },
        { name: "worry-where", label: "And I do it" },
      ],
    },
    {
      kind: "table",
      caption: "The worry tree",
      columns: [
        { label: "Worry", share: 1.2 },
        { label: "In a few words", share: 5 },
        { label: "Gone, to act on, or to leave", share: 3 },
        { label: "What I do and when, or turn to", share: 5 },
      ],
      rows: worryRows.map((row, place) => ({
        head: `${place + 1}`,
        names: [row.worry, row.branch, row.next],
      })),
      lines: 2.6,
    },
    { kind: "lines", name: "worry-noticed", label: "After a week: what do I notice?", lines: 2 },
  ],
};
