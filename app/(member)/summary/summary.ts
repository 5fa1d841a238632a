import { errorsOf } from "#app/_forms/form-fields.ts";
import { choiceFields } from "#app/_member/summary-choice.ts";
import { type FormValues, listOf } from "#components/form/form-state.ts";
import { questionnaires } from "#content/check-in/questionnaires.ts";
import { guideBySlug } from "#content/index.ts";
import { listCheckIns } from "#db/check-ins.ts";
import { listPlan } from "#db/plan/plans.ts";
import { readRecord } from "#db/record/record.ts";
import { listReviews } from "#db/record/reviews.ts";
import { listNotes } from "#db/summary/notes.ts";
import { type CheckIn, type ScoredKind, scoresIn } from "#domain/check-in/check-in.ts";
import type { Day, Instant } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import {
  type CheckInScores,
  makeSummary,
  type Note,
  type Summary,
  wasInPlan,
} from "#domain/summary/summary.ts";
import { rangeDays, type SummaryChoice, summaryChoiceSchema } from "#domain/summary/summary-choice.ts";
import { type SettledMember, todayOf } from "../_page/member-page.tsx";
import { titleOf } from "../_record/progress-view.ts";

export type Composed = {
  today: Day;
  /** Every practice, finished ones too. */
  plan: PlanItem[];
  /** The form as it stands, and what is wrong with it. */
  values: FormValues;
  errors: Record<string, string>;
  /** The notes that could be shown, newest first. */
  notes: Note[];
  /** Undefined while the form cannot be used. */
  summary: Summary | undefined;
};

/** The summary that the form asks for, made from the record as it is now. */
export async function compose(
  member: SettledMember,
  instant: Instant,
  typed: FormValues | undefined,
): Promise<Composed> {
  const today = todayOf(member, instant);
  const values = typed ?? {
    range: "4-weeks",
    name: member.name ?? "",
    ...firstPractices(await listPlan(member.id), today),
  };
  const choice = summaryChoiceSchema(today).safeParse(values);
  if (!choice.success)
    return {
      ...{ today, values, plan: await listPlan(member.id), notes: [], summary: undefined },
      // Before anything was chosen, nothing can be wrong with it.
      errors: typed ? errorsOf(choice.error) : {},
    };
  const { plan, logs, notes, ...also } = await readSource(member, choice.data);
  const wordsOf = (item: PlanItem) => ({
    title: titleOf(item, plan),
    does: guideBySlug(item.guide)?.front.action ?? "practise",
  });
  const source = { plan, logs, notes, ...also, wordsOf, reader: member, weeks: member.weeks, today };
  const offered = notes.filter(({ itemId }) => choice.data.practices.includes(itemId)).reverse();
  return { today, plan, values, errors: {}, notes: offered, summary: makeSummary(choice.data, source) };
}

/** What is wrong with what was chosen, by field; undefined when nothing is. */
export function problemsOf(chosen: FormValues, today: Day): Record<string, string> | undefined {
  const { error } = summaryChoiceSchema(today).safeParse(chosen);
  return error && errorsOf(error);
}

/** What is chosen before the member has: the practices of the last four weeks. */
function firstPractices(plan: PlanItem[], today: Day): FormValues {
  const days = rangeDays("4-weeks", today);
  return { practices: plan.filter((item) => wasInPlan(item, days)).map(({ id }) => id), notes: [] };
}

/** Of reviews and check-ins nothing is read unless it is to be shown. */
async function readSource(member: SettledMember, { from, to, ...chosen }: SummaryChoice) {
  const [{ plan, logs }, notes, reviews, checkIns] = await Promise.all([
    readRecord(member.id, from, to),
    listNotes(member.id, from, to),
    chosen.reviews ? listReviews(member.id) : [],
    chosen.checkIns.length > 0 ? listCheckIns(member.id) : [],
  ]);
  return { plan, logs, notes, reviews, checkIns: chosen.checkIns.map((kind) => scoresOf(kind, checkIns)) };
}

function scoresOf(kind: ScoredKind, checkIns: readonly CheckIn[]): CheckInScores {
  const questionnaire = questionnaires[kind];
  const scored = scoresIn(checkIns, kind, questionnaire);
  const scores = scored.map(({ day, points }) => ({ day, points }));
  return { kind, name: questionnaire.name, of: scored[0]?.of ?? 0, scores };
}

/** The form as hidden fields, for the forms that send on what was previewed. */
export function summaryFields(values: FormValues): [string, string][] {
  return Object.keys(choiceFields.shape).flatMap((name) =>
    listOf(values, name).map((value): [string, string] => [name, value]),
  );
}
