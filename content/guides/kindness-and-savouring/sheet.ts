import type { Sheet, SheetPart } from "#content/paper/paper.ts";
import { actRows, savouringFields } from "./acts.ts";

export const sheet: Sheet = {
  title: "Kind things, and a good moment",
  intro:
    "For somebody else, on one day or two. One is enough. If you care for others all day, rest in place of it.",
  parts: [
    {
      kind: "table",
      caption: "Kind things to do",
      columns: [
        { label: "", share: 0.7 },
        { label: "What", share: 6 },
        { label: "For whom", share: 3.5 },
        { label: "Did it", share: 1.5, as: "tick" },
      ],
      rows: actRows.map(({ number, what, whom, done }) => ({ head: `${number}`, names: [what, whom, done] })),
      lines: 2,
    },
    ...savouringFields.map(
      ({ name, label, hint }): SheetPart => ({ kind: "lines", name, label, hint, lines: 3 }),
    ),
  ],
};
