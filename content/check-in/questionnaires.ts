/** WHO-5 and PHQ-4 as they were published (questionnaires.json: their wording must not be changed), and our own reflection. */
import { z } from "zod";
import {
  type CheckInKind,
  type CheckInQuestions,
  checkInKinds,
  type Questionnaire,
} from "#domain/check-in/check-in.ts";
import published from "./questionnaires.json" with { type: "json" };

const schema = z
  .strictObject({
    name: z.string(),
    question: z.string(),
    options: z.array(z.string()),
    option_scores: z.array(z.int()),
    items: z.array(z.strictObject({ id: z.string(), text: z.string(), subscale: z.string().optional() })),
    range: z.tuple([z.int(), z.int()]),
    multiplier: z.int().default(1),
    low_at_or_below: z.int().optional(),
    bands: z.array(z.tuple([z.int(), z.int(), z.string()])).default([]),
    positive: z.record(z.string(), z.int()).default({}),
    licence: z.string(),
    reference: z.string(),
  })
  .transform(
    ({ option_scores, low_at_or_below, bands, range: _, ...rest }): Questionnaire => ({
      ...rest,
      scores: option_scores,
      lowAtOrBelow: low_at_or_below,
      bands: bands.map(([from, to, name]) => ({ from, to, name })),
    }),
  );

export const questionnaires = {
  "who-5": schema.parse(published["who-5"]),
  "phq-4": schema.parse(published["phq-4"]),
} satisfies Partial<Record<CheckInKind, Questionnaire>>;

/** The six things that can grow. Nobody has tested these sentences, and they are not scored. */
const growth: CheckInQuestions = {
  name: "What has grown",
  question: "Think of the last month. Compared with the month before, how is each of these for you?",
  options: ["Less than before", "About the same", "A little more", "Clearly more", "I cannot say"],
  items: [
    { id: "resilience", text: "Finding my feet again after something hard" },
    { id: "self-awareness", text: "Noticing what I feel, and what I need" },
    { id: "regulation", text: "Having room between a strong feeling and what I do next" },
    { id: "purpose", text: "Feeling that I matter, and knowing what matters to me" },
    { id: "whole-view", text: "Seeing my well-being as a whole: body, mind, people, meaning" },
    { id: "mind-and-body", text: "Noticing how my mind and my body act on each other" },
  ],
};

const about: Record<CheckInKind, string> = {
  "who-5": "Five statements about the last two weeks. It asks how well you have been, not what is wrong.",
  "phq-4": "Four questions about the last two weeks: two about worry, two about low mood.",
  growth:
    "Six things that can grow with practice, once a month or so. We wrote it ourselves, and it has not been tested as a measure.",
};

export type CheckInOffered = {
  kind: CheckInKind;
  questions: CheckInQuestions;
  /** What it is, in one or two sentences. */
  about: string;
  /** Where there are scores. */
  questionnaire?: Questionnaire;
};

export const checkInForms: readonly CheckInOffered[] = checkInKinds.map(checkInOf);

export function checkInOf(kind: CheckInKind): CheckInOffered {
  if (kind === "growth") return { kind, about: about[kind], questions: growth };
  return { kind, about: about[kind], questions: questionnaires[kind], questionnaire: questionnaires[kind] };
}

/** Undefined for a name that no check-in has. */
export function checkInForm(kind: string): CheckInOffered | undefined {
  return checkInForms.find((form) => form.kind === kind);
}
