import type { Sheet } from "#content/paper/paper.ts";
import { promptKinds } from "./prompts.ts";

const [{ prompts }] = promptKinds;

export const sheet: Sheet = {
  title: "Room to write",
  intro: "No one has to read it. Keep it, or tear it up.",
  parts: [
    { kind: "lines", name: "journal", label: "Your words", hint: `To begin with: ${prompts[0]}`, lines: 14 },
  ],
};
