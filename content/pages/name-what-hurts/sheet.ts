import type { Sheet, SheetPart } from "#content/paper/paper.ts";
import { beginName, partsOfMoment, tryName } from "./parts.ts";

export const sheet: Sheet = {
  title: "One moment, five parts",
  intro:
    "Take one moment from this week, and an ordinary one. Begin wherever you like, and leave out what you like.",
  choices: { [beginName]: Object.fromEntries(partsOfMoment.map(({ name, label }) => [name, label])) },
  parts: [
    ...partsOfMoment.map(({ name, label }): SheetPart => ({ kind: "lines", name, label, lines: 2 })),
    { kind: "blanks", fields: [{ name: beginName, label: "Where it may be easiest to change something" }] },
    { kind: "lines", name: tryName, label: "One small thing to try there", lines: 1 },
  ],
};
