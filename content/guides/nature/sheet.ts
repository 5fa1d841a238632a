import { daysToFillIn, type Sheet } from "#content/paper/paper.ts";
import { greenPlaces, noticings } from "./places.ts";

export const sheet: Sheet = {
  title: "A small outing, and a week of looking",
  intro: "Any green or blue place counts, and so does a window. Go where you feel safe.",
  choices: { "nature-place": Object.fromEntries(greenPlaces.map(({ id, label }) => [id, label])) },
  parts: [
    {
      kind: "blanks",
      fields: [
        { name: "nature-place", label: "What is within reach?" },
        { name: "nature-where", label: "Where exactly?" },
        { name: "nature-when", label: "When?" },
        { name: "nature-who", label: "With whom, if anybody?" },
      ],
    },
    ...noticings.map(({ name, label }) => ({ kind: "lines" as const, name, label, lines: 1 })),
    {
      kind: "table",
      caption: "A week: how I felt, from 0 to 10",
      columns: [
        { label: "Day", share: 1 },
        { label: "Where, how long", share: 5 },
        { label: "Before", share: 1.5, as: "number", to10: true },
        { label: "After", share: 1.5, as: "number", to10: true },
        { label: "What was there", share: 5 },
      ],
      rows: daysToFillIn(7, ["where", "before", "after", "there"]),
      lines: 1.4,
    },
  ],
};
