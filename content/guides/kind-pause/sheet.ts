import type { Sheet, SheetPart } from "#content/paper/paper.ts";
import { pauseSteps } from "./pause.ts";

export const sheet: Sheet = {
  title: "A kind pause, and a letter",
  intro: "Three sentences for a hard moment. Go slowly, and stop when it is enough.",
  parts: [
    ...pauseSteps.map(({ name, label, hint }): SheetPart => ({ kind: "lines", name, label, hint, lines: 2 })),
    {
      kind: "lines",
      name: "pause-letter",
      label: "Dear me,",
      hint: "As a friend would write who knows it all.",
      lines: 9,
    },
  ],
};
