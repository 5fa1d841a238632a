/**
 * A summary: what a member chose to show of their record, as a copy that does not change. Preview, paper, PDF and link
 * are all drawn from it, so that what the member saw is what others see.
 */
import { z } from "zod";
import { scoredKinds } from "#domain/check-in/check-in.ts";
import { addDays, type Day, daySchema, daysFrom, weekdaySchema } from "#domain/day.ts";
import { type PlanItem, versionOn } from "#domain/practice/plan.ts";
import { describePlan, type Reader } from "#domain/practice/plan-words.ts";
import { type RatedLog, ratingSchema } from "#domain/record/log.ts";
import { type Cell, type Sign, signOf, timesBetween } from "#domain/record/progress.ts";
import { ratedDays } from "#domain/record/ratings.ts";
import { firstDayChangeSchema, type WeekStarts } from "#domain/record/week.ts";
import { type RecordWeek, recordByWeek, weeksOnPlan } from "#domain/record/weeks.ts";
import { type Review, reviewSchema } from "#domain/review/review.ts";
import { asNewestSummary } from "./older-summaries.ts";
import { keyOfNote, type SummaryChoice } from "./summary-choice.ts";

/** What a day of a summary can be, in the order in which the signs are explained. */
export const summarySigns = [
  ...["done", "tiny", "rest", "not-applicable", "noted", "unknown", "paused", "outside"],
] as const satisfies Sign[];

const practiceSchema = z.object({
  title: z.string(),
  /** What the plan asked for, in the member's words, oldest first. */
  plans: z.array(z.object({ from: daySchema, until: daySchema, says: z.string() })),
  /** How often it was done, in full or tiny. */
  times: z.int(),
  /** Of the whole weeks among the days, those in which the plan asked for something. */
  weeks: z.object({ on: z.int(), of: z.int() }),
  /** One for each day, from the first to the last. */
  marks: z.array(z.enum(summarySigns)),
  /** Days with a number before and one after, oldest first; null when numbers are not shown. */
  rated: z.array(z.object({ day: daySchema, before: ratingSchema, after: ratingSchema })).nullable(),
  /** Only those chosen one by one, oldest first. */
  notes: z.array(z.object({ day: daySchema, words: z.string() })),
  /** What was answered when it was looked back on, oldest first; null when that is not shown. */
  reviews: z.array(reviewSchema.pick({ day: true, helped: true, inTheWay: true })).nullable(),
});

/** The scores of one questionnaire, with its name. */
const checkInScoresSchema = z.object({
  kind: z.enum(scoredKinds),
  name: z.string(),
  /** The most that there can be. */
  of: z.int(),
  /** Oldest first, at least one. */
  scores: z.array(z.object({ day: daySchema, points: z.int() })),
});

/** A summary as it is kept behind a link. A later shape gets another version, and older-summaries.ts brings the older ones to it. */
const newestSchema = z.object({
  version: z.literal(2),
  /** Whose it is, as they want to be called; empty when they would rather not say. */
  name: z.string(),
  from: daySchema,
  to: daySchema,
  madeOn: daySchema,
  /** The weekday on which weeks began at first; and those that were chosen later. */
  firstDay: weekdaySchema,
  firstDayChanges: z.array(firstDayChangeSchema).optional(),
  practices: z.array(practiceSchema),
  /** Of the questionnaires chosen, those that were answered in these days. */
  checkIns: z.array(checkInScoresSchema),
});

/** A summary of any version, as the newest. */
export const summarySchema = z.preprocess(asNewestSummary, newestSchema);

export type Summary = z.infer<typeof newestSchema>;
export type SummaryPractice = Summary["practices"][number];
export type SummaryReview = NonNullable<SummaryPractice["reviews"]>[number];
export type CheckInScores = Summary["checkIns"][number];

/** A note that could be shown. */
export type Note = { itemId: string; day: Day; words: string };

/** What a summary is made from: the record of the days chosen, or of more. */
export type SummarySource = {
  plan: readonly PlanItem[];
  logs: readonly RatedLog[];
  notes: readonly Note[];
  reviews: readonly Review[];
  checkIns: readonly CheckInScores[];
  /** What a practice is called, and what completes "I will …". */
  wordsOf: (item: PlanItem) => { title: string; does: string };
  reader: Reader;
  weeks: WeekStarts;
  today: Day;
};

/** The summary that was chosen. Nothing of a day, a practice or a note that was not chosen gets into it. */
export function makeSummary(choice: SummaryChoice, source: SummarySource): Summary {
  const chosen = source.plan.filter(({ id }) => choice.practices.includes(id));
  return {
    version: 2,
    name: choice.name,
    from: choice.from,
    to: choice.to,
    madeOn: source.today,
    firstDay: source.weeks.firstDay,
    firstDayChanges: [...source.weeks.changes],
    practices: chosen.map((item) => summarised(item, choice, source)),
    checkIns: source.checkIns
      .filter(({ kind }) => choice.checkIns.includes(kind))
      .map((each) => ({ ...each, scores: inOrder(each.scores, choice) }))
      .filter(({ scores }) => scores.length > 0),
  };
}

/** The weeks of whoever shows it, as they were when it was made. */
export function weeksOfSummary({
  firstDay,
  firstDayChanges = [],
}: Pick<Summary, "firstDay" | "firstDayChanges">): WeekStarts {
  return { firstDay, changes: firstDayChanges };
}

/** Whether the practice was in the plan on any of these days. */
export function wasInPlan(
  { startedOn, finishedOn }: PlanItem,
  { from, to }: { from: Day; to: Day },
): boolean {
  return startedOn <= to && (finishedOn === null || finishedOn >= from);
}

function summarised(item: PlanItem, choice: SummaryChoice, source: SummarySource): SummaryPractice {
  const { from, to } = choice;
  const logs = source.logs.filter(({ itemId, day }) => itemId === item.id && from <= day && day <= to);
  const rated = choice.ratings ? ratedDays(logs, choice) : null;
  const notes = source.notes
    .filter(({ itemId, day }) => itemId === item.id && choice.notes.includes(keyOfNote({ itemId, day })))
    .filter(({ day }) => from <= day && day <= to)
    .map(({ day, words }) => ({ day, words }));
  const { title, does } = source.wordsOf(item);
  const shown = new Set([...(rated ?? []), ...notes].map(({ day }) => day));
  return {
    title,
    plans: plansIn(item, choice, does, source.reader),
    times: timesBetween(logs, from, to),
    weeks: weeksOnPlan(wholeWeeks(item, logs, choice, source)),
    marks: signsOf(item, logs, choice, shown),
    rated,
    notes,
    reviews: choice.reviews ? reviewsOf(item, choice, source) : null,
  };
}

function reviewsOf({ id }: PlanItem, choice: SummaryChoice, { reviews }: SummarySource): SummaryReview[] {
  const own = reviews.filter(({ itemId }) => itemId === id);
  return inOrder(own, choice).map(({ day, helped, inTheWay }) => ({ day, helped, inTheWay }));
}

/** Those of the days chosen, oldest first. */
function inOrder<Dated extends { day: Day }>(
  some: readonly Dated[],
  { from, to }: { from: Day; to: Day },
): Dated[] {
  return some
    .filter(({ day }) => from <= day && day <= to)
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

/** What the plan said from the first day to the last; days on which it said the same are taken together. */
function plansIn(item: PlanItem, { from, to }: { from: Day; to: Day }, does: string, reader: Reader) {
  const plans: SummaryPractice["plans"] = [];
  for (const day of daysFrom(from, to)) {
    const version = versionOn(item, day);
    if (!version) continue;
    const says = describePlan(version, does, reader);
    const last = plans.at(-1);
    if (last?.says === says && addDays(last.until, 1) === day) last.until = day;
    else plans.push({ from: day, until: day, says });
  }
  return plans;
}

/** The weeks of which all seven days are shown and in the plan: a part of one cannot be said to be whole. */
function wholeWeeks(
  item: PlanItem,
  logs: readonly RatedLog[],
  { from, to }: { from: Day; to: Day },
  { today, weeks }: Pick<SummarySource, "today" | "weeks">,
): RecordWeek[] {
  const isShown = ({ day }: Cell) => from <= day && day <= to && versionOn(item, day) !== undefined;
  return recordByWeek(item, logs, { from, to }, today, weeks).filter(
    ({ days }) => days.length === 7 && days.every(isShown),
  );
}

/**
 * A day of which only a number or a note is known says that there is one, which is told only where it is shown.
 * @param shown the days of which a number or a note is shown
 */
function signsOf(
  item: PlanItem,
  logs: readonly RatedLog[],
  { from, to }: { from: Day; to: Day },
  shown: ReadonlySet<Day>,
): SummaryPractice["marks"] {
  const told = logs.filter(({ state, day }) => state !== null || shown.has(day));
  const byDay = new Map(told.map((log) => [log.day, log] as const));
  return daysFrom(from, to).map((day) => {
    const sign = signOf(item, byDay.get(day), day, to);
    return sign === "future" ? "unknown" : sign;
  });
}
