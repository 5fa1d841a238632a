import { daysToFillIn, type Sheet } from "#content/paper/paper.ts";
import { answerLabels, lampQuestions, lamps } from "./light.ts";

export const sheet: Sheet = {
  title: "Two questions, then two weeks with the lamp",
  intro: "After a yes, or if you are not sure, ask a doctor, an eye doctor or a pharmacist before you begin.",
  choices: {
    ...Object.fromEntries(lampQuestions.map(({ id }) => [`light-${id}`, answerLabels])),
    "light-lamp": { studied: lamps.studied.label, weaker: lamps.weaker.label },
  },
  parts: [
    {
      kind: "table",
      caption: "First",
      columns: [
        { label: "Question", share: 9 },
        { label: "Yes, no, or not sure", share: 2.2 },
      ],
      rows: lampQuestions.map(({ id, question }) => ({ head: question, names: [`light-${id}`] })),
      lines: 1.2,
    },
    {
      kind: "blanks",
      fields: [
        { name: "light-rise", label: "Get up at" },
        { name: "light-minutes", label: "Light for" },
        { name: "light-lamp", label: "My lamp gives" },
      ],
    },
    {
      kind: "table",
      caption: "Then, day by day",
      columns: [
        { label: "Day", share: 1 },
        { label: "Minutes", share: 1.5 },
        { label: "Eyes, head, stomach", share: 4 },
        { label: "Mood", share: 3 },
        { label: "Far too high or wound up?", share: 3.5 },
      ],
      rows: daysToFillIn(14, ["minutes", "eyes", "mood", "high"]),
      lines: 0.72,
    },
  ],
};
