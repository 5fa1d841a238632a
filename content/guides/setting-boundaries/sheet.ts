import type { Sheet } from "#content/paper/paper.ts";

export const sheet: Sheet = {
  title: "Find the words",
  intro:
    "If someone may hurt, threaten or punish you for saying no, do not use this with them. Safety comes first.",
  parts: [
    { kind: "lines", name: "when", label: "When …", hint: "What a camera would see.", lines: 2 },
    { kind: "lines", name: "need", label: "I need …", lines: 2 },
    { kind: "lines", name: "cannot", label: "I can’t …", hint: "What you will not do.", lines: 2 },
    { kind: "lines", name: "can", label: "I can …", hint: "Only if you want to offer something.", lines: 2 },
    {
      kind: "lines",
      name: "together",
      label: "Put together, in my words",
      hint: "When …, I need …. I can’t …. If they push: I hear you, and I can’t ….",
      lines: 2,
    },
  ],
};
