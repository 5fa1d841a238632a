/** Checking in with how one is: what is asked, what is kept of it, and what published scores say. */
import { z } from "zod";
import type { Day, Zone } from "#domain/day.ts";

/** Two published questionnaires, and a reflection of our own on what can grow, which is not a measure. */
export const checkInKinds = ["who-5", "phq-4", "growth"] as const;
export type CheckInKind = (typeof checkInKinds)[number];

/** What is asked: one question of several statements, each answered by one of the same options. */
export type CheckInQuestions = {
  name: string;
  question: string;
  options: readonly string[];
  items: readonly { id: string; text: string }[];
};

/** A published questionnaire, with the scores and cut-offs of those who made it. */
export type Questionnaire = Omit<CheckInQuestions, "items"> & {
  /** By option. */
  scores: readonly number[];
  items: readonly { id: string; text: string; subscale?: string | undefined }[];
  /** What the sum is multiplied by, to be said of 100. */
  multiplier: number;
  /** A score at or below it is low. */
  lowAtOrBelow?: number | undefined;
  /** What sums are called, lowest first; both ends included. */
  bands: readonly { from: number; to: number; name: string }[];
  /** By subscale, the sum from which on it is worth a closer look. */
  positive: Readonly<Record<string, number>>;
  licence: string;
  /** Id of the work that tested it (content/references.json). */
  reference: string;
};

/** By the id of the statement, the place of the option that was chosen: 0 is the first. */
export const answersSchema = z.record(z.string(), z.int().min(0));
export type CheckInAnswers = z.infer<typeof answersSchema>;

export type CheckIn = {
  kind: CheckInKind;
  /** The member's local day. A second one on one day replaces the first. */
  day: Day;
  /** IANA zone in which `day` was the member's date when this was said. */
  zone: Zone;
  answers: CheckInAnswers;
};

export type Score = {
  /** The sum, multiplied where the questionnaire says so. */
  points: number;
  /** The most that there can be. */
  of: number;
  /** What its makers call such a sum; undefined where they have no names. */
  band: string | undefined;
  /** The sum of each subscale. */
  parts: Record<string, number>;
};

/** @returns undefined unless each statement has one of the options: its makers allow no score of fewer */
export function scoreOf(questionnaire: Questionnaire, answers: CheckInAnswers): Score | undefined {
  const scored = questionnaire.items.map(({ id, subscale }) => ({
    subscale,
    score: questionnaire.scores[answers[id] ?? -1],
  }));
  const parts: Record<string, number> = {};
  let sum = 0;
  for (const { subscale, score } of scored) {
    if (score === undefined) return undefined;
    sum += score;
    if (subscale) parts[subscale] = (parts[subscale] ?? 0) + score;
  }
  const most = Math.max(...questionnaire.scores) * questionnaire.items.length;
  return {
    points: sum * questionnaire.multiplier,
    of: most * questionnaire.multiplier,
    band: questionnaire.bands.find(({ from, to }) => from <= sum && sum <= to)?.name,
    parts,
  };
}

/** Whether published cut-offs say that this is worth talking to somebody about: help is shown before the result. */
export function isHelpFirst(questionnaire: Questionnaire, { points, parts }: Score): boolean {
  const isLow = questionnaire.lowAtOrBelow !== undefined && points <= questionnaire.lowAtOrBelow;
  return isLow || Object.entries(questionnaire.positive).some(([part, from]) => (parts[part] ?? 0) >= from);
}
