import type { Sheet } from "#content/paper/paper.ts";
import { meals } from "./meals.ts";

export const sheet: Sheet = {
  title: "When I eat on a usual day",
  intro: "Only what you have, or would like to have. No amounts. Leave the rest empty.",
  choices: { "addition-to": Object.fromEntries(meals.map(({ id, name }) => [id, name])) },
  parts: [
    {
      kind: "table",
      caption: "My day",
      columns: [
        { label: "Meal", share: 3.5 },
        { label: "When", share: 2, as: "time" },
        { label: "With whom, or where", share: 6 },
      ],
      rows: meals.map(({ id, name }) => ({ head: name, names: [`${id}-at`, `${id}-with`] })),
      lines: 1.5,
    },
    {
      kind: "blanks",
      fields: [
        { name: "addition", label: "One small thing to add" },
        { name: "addition-to", label: "Where could it go?" },
      ],
    },
    { kind: "lines", name: "looking-back", label: "After two weeks: what did me good?", lines: 3 },
  ],
};
