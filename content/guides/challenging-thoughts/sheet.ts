import type { Sheet, SheetPart } from "#content/paper/paper.ts";
import { columns } from "./record.ts";
import { trapField, traps } from "./traps.ts";

const thinkingTraps: SheetPart = {
  kind: "ticks",
  label: "Is it one of the thinking traps?",
  options: traps.map((trap) => ({ name: trapField(trap), label: trap.name })),
};

export const sheet: Sheet = {
  title: "A thought record",
  intro: "One moment, from one to seven. Leave out what you cannot answer.",
  parts: columns.flatMap(({ name, heading, hint, strength }, place): SheetPart[] => [
    {
      kind: "lines",
      name,
      label: `${place + 1}. ${heading}`,
      hint,
      // A moment holds several feelings, each with a strength of its own.
      lines: strength ? 2 : name === "situation" ? 1 : 2,
      ...(strength && { beside: { name: strength, label: "How strong, 0 to 100" } }),
    },
    ...(name === "thought" ? [thinkingTraps] : []),
  ]),
};
