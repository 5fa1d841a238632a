import type { Sheet, SheetPart } from "#content/paper/paper.ts";
import { problemFields, tryingFields } from "./questions.ts";
import { ideaRows } from "./steps.ts";

const lines = ({ name, label }: { name: string; label: string }): SheetPart => ({
  kind: "lines",
  name,
  label,
  lines: 1,
});

export const sheet: Sheet = {
  title: "One problem, in steps",
  intro: "Choose a problem that can change. Gather ideas first, and weigh them later.",
  choices: { chosen: Object.fromEntries(ideaRows.map(({ number }) => [number, `Idea ${number}`])) },
  parts: [
    ...problemFields.map(lines),
    {
      kind: "table",
      caption: "Ideas, good and bad",
      columns: [
        { label: "Idea", share: 1 },
        { label: "One way to go about it", share: 5 },
        { label: "What speaks for it", share: 4 },
        { label: "What it costs", share: 4 },
      ],
      rows: ideaRows.map(({ number, idea, good, bad }) => ({ head: number, names: [idea, good, bad] })),
      lines: 1,
    },
    { kind: "blanks", fields: [{ name: "chosen", label: "Which one do I try first?" }] },
    ...tryingFields.map(lines),
  ],
};
