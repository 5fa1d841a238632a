import type { Sheet, SheetPart } from "#content/paper/paper.ts";
import { senses } from "./senses.ts";

export const sheet: Sheet = {
  title: "Come back, step by step",
  intro:
    "Practise once while you are calm, so that you know the way. Leave out what you like. With trauma, stay with what you see and hear.",
  byHand: true,
  parts: [
    ...senses.map(
      ({ count, what, instead }): SheetPart => ({
        kind: "lines",
        name: `sense-${count}`,
        label: `${count} ${what}`,
        hint: instead,
        lines: 1,
      }),
    ),
    { kind: "lines", name: "afterwards", label: "Where I could use this, and what I noticed", lines: 2 },
  ],
};
