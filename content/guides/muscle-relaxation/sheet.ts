import { daysToFillIn, type Sheet } from "#content/paper/paper.ts";
import { leaveOutField, parts } from "./muscles.ts";

export const sheet: Sheet = {
  title: "My relaxation, and a week of trying it",
  intro:
    "Tense each part gently for about six seconds, then let go for four times as long. It should never hurt.",
  parts: [
    { kind: "blanks", fields: [{ name: "minutes", label: "How long, minutes" }] },
    {
      kind: "ticks",
      label: "What I leave out, because it is sore, injured or newly operated on",
      options: parts.map((part) => ({ name: leaveOutField(part), label: part.label })),
    },
    {
      kind: "table",
      caption: "A week: how tense, from 0 to 10",
      columns: [
        { label: "Day", share: 1 },
        { label: "Before", share: 1.5, as: "number", to10: true },
        { label: "After", share: 1.5, as: "number", to10: true },
        { label: "What I noticed, or what stayed tight", share: 7 },
      ],
      rows: daysToFillIn(7, ["before", "after", "noticed"]),
      lines: 1.6,
    },
  ],
};
