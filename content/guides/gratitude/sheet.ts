import type { Sheet } from "#content/paper/paper.ts";
import { places } from "./good-things.ts";

export const sheet: Sheet = {
  title: "Three good things",
  intro: "Small things count. One is enough, and so is none.",
  parts: [
    {
      kind: "table",
      caption: "What went well, or was all right",
      columns: [
        { label: "Which", share: 2 },
        { label: "What was good, or all right?", share: 5 },
        { label: "What made it possible?", share: 5 },
      ],
      rows: places.map((place, index) => ({ head: place, names: [`good-${index}`, `why-${index}`] })),
      lines: 4.5,
    },
  ],
};
