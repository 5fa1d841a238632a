import type { Sheet } from "#content/paper/paper.ts";
import { diaryNights } from "./diary.ts";
import { habits } from "./habits.ts";
import { nightFields } from "./night-fields.ts";

export const sheet: Sheet = {
  title: "One habit, and a sleep diary",
  intro: "Guess in the morning, and leave the clock alone at night. If counting makes you tense, stop.",
  parts: [
    {
      kind: "ticks",
      label: "What would I like to try? One is enough, three at most.",
      options: habits.map(({ id, text, brief }) => ({ name: `habit-${id}`, label: text, brief })),
    },
    {
      kind: "blanks",
      fields: [
        { name: "rise", label: "Get up at" },
        { name: "bed", label: "Bedtime" },
        { name: "length", label: "Wind down for" },
      ],
    },
    {
      kind: "table",
      caption: "Two weeks of nights",
      columns: [
        { label: "Night", share: 1 },
        ...nightFields.map(({ name, label, brief, share, as }) => ({
          ...{ label, brief, share, ...(as && { as }) },
          ...(name === "rating" && { to10: true as const }),
        })),
      ],
      rows: diaryNights.map((night) => ({
        head: `${night}`,
        names: nightFields.map(({ name }) => `night-${night}-${name}`),
      })),
      lines: 0.72,
    },
  ],
};
