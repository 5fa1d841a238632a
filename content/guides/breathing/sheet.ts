import { daysToFillIn, type Sheet } from "#content/paper/paper.ts";

export const sheet: Sheet = {
  title: "My pace, and a week of trying it",
  intro: "How tense you are, from 0, not at all, to 10, as much as can be. Blank days are fine.",
  parts: [
    {
      kind: "blanks",
      fields: [
        { name: "in", label: "In for, counts" },
        { name: "out", label: "Out for, counts" },
        { name: "minutes", label: "For, minutes" },
      ],
    },
    {
      kind: "table",
      caption: "A week",
      columns: [
        { label: "Day", share: 1 },
        { label: "Minutes", share: 1.5 },
        { label: "Tense before", share: 1.5, to10: true },
        { label: "Tense after", share: 1.5, to10: true },
        { label: "What I noticed", share: 6 },
      ],
      rows: daysToFillIn(7, ["minutes", "before", "after", "noticed"]),
      lines: 1.5,
    },
  ],
};
