import { weekDays } from "#content/kit/week-days.ts";
import type { Sheet } from "#content/paper/paper.ts";

const fields = ["what", "minutes", "strength"];

export const sheet: Sheet = {
  title: "A week of moving",
  intro:
    "Two or three days are a good beginning. Strength: your muscles work, as in lifting or rising from a chair.",
  parts: [
    {
      kind: "table",
      caption: "My week",
      columns: [
        { label: "Day", share: 2 },
        { label: "What", share: 6 },
        { label: "How long", share: 2 },
        { label: "Strength", share: 1.6, as: "tick" },
      ],
      rows: weekDays.map((day) => ({ head: day, names: fields.map((field) => `${day}-${field}`) })),
      lines: 1.5,
    },
    { kind: "lines", name: "liked", label: "After two weeks: what did I like?", lines: 2 },
  ],
};
