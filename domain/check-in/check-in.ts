/** Checking in with how one is: what is asked, what is kept of it, and what published scores say. */
import { z } from "zod";
import { type Day, daysBetween, type Zone } from "#domain/day.ts";

/** Two published questionnaires, and a reflection of our own on what can grow, which is not a measure. */
export const checkInKinds = ["who-5", "phq-4", "growth"] as const;
export type CheckInKind = (typeof checkInKinds)[number];

/** Those that have a score. */
export const scoredKinds = ["who-5", "phq-4"] as const satisfies CheckInKind[];
export type ScoredKind = (typeof scoredKinds)[number];

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
  /** Of each subscale, its sum and the most that there can be. */
  parts: Record<string, { points: number; of: number }>;
};

/** The answers among what a form sent: by the id of the statement, the place of the option, as text. The rest is left out. */
export function answersIn(
  { items, options }: CheckInQuestions,
  typed: Readonly<Record<string, string | readonly string[]>>,
): CheckInAnswers {
  const places = options.map((_, option) => String(option));
  return Object.fromEntries(
    items
      .map(({ id }) => [id, places.indexOf(String(typed[id]))] as const)
      .filter(([, option]) => option >= 0),
  );
}

const closest = "Choose the answer that comes closest.";
const atLeastOne = "Answer one of these at least, or leave the page: nothing is kept then.";

/**
 * What is wrong with these answers, by the id of the statement; undefined when nothing is. A published questionnaire has
 * no score unless all is answered; of our own reflection anything may stay open.
 */
export function answerProblems(
  { items }: CheckInQuestions,
  answers: CheckInAnswers,
  isScored: boolean,
): Record<string, string> | undefined {
  const open = items.filter(({ id }) => answers[id] === undefined);
  if (isScored && open.length > 0) return Object.fromEntries(open.map(({ id }) => [id, closest]));
  const [first] = items;
  return first && open.length === items.length ? { [first.id]: atLeastOne } : undefined;
}

/** @returns undefined unless each statement has one of the options: its makers allow no score of fewer */
export function scoreOf(questionnaire: Questionnaire, answers: CheckInAnswers): Score | undefined {
  const scored = questionnaire.items.map(({ id, subscale }) => ({
    subscale,
    score: questionnaire.scores[answers[id] ?? -1],
  }));
  const highest = Math.max(...questionnaire.scores);
  const parts: Score["parts"] = {};
  let sum = 0;
  for (const { subscale, score } of scored) {
    if (score === undefined) return undefined;
    sum += score;
    if (!subscale) continue;
    const part = parts[subscale] ?? { points: 0, of: 0 };
    parts[subscale] = { points: part.points + score, of: part.of + highest };
  }
  const most = highest * questionnaire.items.length;
  return {
    points: sum * questionnaire.multiplier,
    of: most * questionnaire.multiplier,
    band: questionnaire.bands.find(({ from, to }) => from <= sum && sum <= to)?.name,
    parts,
  };
}

/** The scores of the check-ins of one kind, in their order. One whose answers cannot be read any more has none. */
export function scoresIn(
  checkIns: readonly CheckIn[],
  kind: CheckInKind,
  questionnaire: Questionnaire,
): { day: Day; points: number; of: number }[] {
  return checkIns
    .filter((checkIn) => checkIn.kind === kind)
    .flatMap(({ day, answers }) => {
      const score = scoreOf(questionnaire, answers);
      return score ? [{ day, points: score.points, of: score.of }] : [];
    });
}

/** Whether published cut-offs say that this is worth talking to somebody about: help is shown before the result. */
export function isHelpFirst(questionnaire: Questionnaire, { points, parts }: Score): boolean {
  const isLow = questionnaire.lowAtOrBelow !== undefined && points <= questionnaire.lowAtOrBelow;
  return (
    isLow || Object.entries(questionnaire.positive).some(([part, from]) => (parts[part]?.points ?? 0) >= from)
  );
}

/** How many days of each of so many weeks, counted from `from`, are among `days`. */
export function daysPerWeek(days: readonly Day[], from: Day, weeks: number): number[] {
  const counts = Array.from({ length: weeks }, () => 0);
  for (const day of new Set(days)) {
    const week = Math.floor(daysBetween(from, day) / 7);
    if (counts[week] !== undefined) counts[week] += 1;
  }
  return counts;
}
