import { weekDays } from "#content/kit/week-days.ts";
import type { Sheet } from "#content/paper/paper.ts";

const fields = ["what", "expected", "actual", "done"];

export const sheet: Sheet = {
  title: "A week on one page",
  intro:
    "Expected and actual: how much you enjoy it, from 0 to 10. Achievement: your sense of achievement, the same way.",
  parts: [
    {
      kind: "table",
      caption: "My week",
      columns: [
        { label: "Day", share: 2 },
        { label: "What, and when", share: 6 },
        { label: "Expected", share: 1.6, as: "number", to10: true },
        { label: "Actual", share: 1.6, as: "number", to10: true },
        { label: "Achievement", share: 2, as: "number", to10: true },
      ],
      rows: weekDays.map((day) => ({ head: day, names: fields.map((field) => `${day}-${field}`) })),
      lines: 1.5,
    },
    { kind: "lines", name: "noticed", label: "What gave something back? What do I change?", lines: 2 },
  ],
};
