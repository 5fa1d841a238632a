import type { Sheet, SheetPart } from "#content/paper/paper.ts";
import { lifeParts, livedField, mattersField } from "./lived.ts";
import { valueQuestions } from "./questions.ts";

export const sheet: Sheet = {
  title: "What matters, and one step",
  intro: "From 0, not at all, to 10, very much. A gap between the two is a direction, and no debt.",
  parts: [
    {
      kind: "table",
      caption: "Parts of my life",
      columns: [
        { label: "Part", share: 6 },
        { label: "Matters to me", share: 2, as: "number", to10: true },
        { label: "This week", share: 2, as: "number", to10: true },
      ],
      rows: lifeParts.map(({ id, label }) => ({ head: label, names: [mattersField(id), livedField(id)] })),
      lines: 1.1,
    },
    ...valueQuestions.map(
      ({ name, label }): SheetPart => ({ kind: "lines", name, label, lines: name === "value-how" ? 2 : 1 }),
    ),
  ],
};
