import type { Sheet } from "#content/paper/paper.ts";

/** The tool on paper, for the handout. `name` is that of the field in the tool, whose words then go there. */
export const sheet: Sheet = {
  title: "FILL IN what the sheet is",
  intro: "FILL IN how to use it, in a sentence.",
  parts: [{ kind: "lines", name: "words", label: "FILL IN the question", lines: 8 }],
};
