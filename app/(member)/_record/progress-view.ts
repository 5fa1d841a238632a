/** What a page of progress, or a table of it, is made from. */
import { z } from "zod";
import type { Member } from "#app/_member/auth.ts";
import { guideTitle } from "#content/index.ts";
import { readRecord } from "#db/record/record.ts";
import { type Day, daySchema, formatDay } from "#domain/day.ts";
import type { EveningSaid } from "#domain/evening/evening.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import type { RatedLog } from "#domain/record/log.ts";
import { type RatedDay, ratedDays } from "#domain/record/ratings.ts";
import { daysInPlan, type Span, type SpanWeeks, spanLengths, spanUntil } from "#domain/record/span.ts";
import { type WeekStarts, weekOf } from "#domain/record/week.ts";
import { type RecordWeek, recordByWeek } from "#domain/record/weeks.ts";

/** One practice in these weeks. */
export type Practice = {
  item: PlanItem;
  title: string;
  /** Its own, oldest first; and the last one before these weeks. */
  logs: RatedLog[];
  /** From the first to the last of the days in which it was in the plan. */
  days: { from: Day; to: Day };
  /** The weeks of those days: the number said, the calendar, the bars and the tables all come from here. */
  weeks: RecordWeek[];
  /** The days with a number before and one after. */
  rated: RatedDay[];
};

export type View = {
  span: Span;
  today: Day;
  weeks: WeekStarts;
  plan: PlanItem[];
  /** Those in the plan in these weeks, the ones that go on first. */
  practices: Practice[];
  /** How the days of these weeks were, oldest first. */
  evenings: EveningSaid[];
};

export type Asked = { weeks: SpanWeeks; until: Day | undefined };

type Words = string | string[] | undefined;

/** The weeks that an address asks for. What makes no sense is four weeks, and the present. */
export function askedOf({ weeks, until }: { weeks?: Words; until?: Words }): Asked {
  return {
    weeks: spanLengths.find((length) => String(length) === weeks) ?? 4,
    until: daySchema.safeParse(until).data,
  };
}

/** Reads the record of these weeks, in one question. */
export async function readView(
  { id, weeks }: Pick<Member, "id" | "weeks">,
  { weeks: length, until }: Asked,
  today: Day,
): Promise<View> {
  const span = spanUntil(length, until, today, weeks);
  // To the end of the week, since rest days to come change what it asks for.
  const { plan, logs, evenings } = await readRecord(id, span.from, weekOf(span.to, weeks).to);
  const practices = plan.flatMap((item): Practice[] => {
    const days = daysInPlan(item, span);
    if (!days) return [];
    const said = logs.filter(({ itemId }) => itemId === item.id);
    const byWeek = recordByWeek(item, said, days, today, weeks);
    const rated = ratedDays(said, days);
    return [{ item, title: titleOf(item, plan), logs: said, days, weeks: byWeek, rated }];
  });
  const finished = practices.filter(({ item }) => item.finishedOn !== null);
  const current = practices.filter((practice) => !finished.includes(practice));
  return { span, today, weeks, plan, practices: [...current, ...finished], evenings };
}

/** The guide's title; of two practices from one guide, also since when. */
export function titleOf({ id, guide, startedOn }: PlanItem, plan: PlanItem[]): string {
  const title = guideTitle(guide);
  const isAlone = plan.every((other) => other.guide !== guide || other.id === id);
  return isAlone ? title : `${title} from ${formatDay(startedOn, "dated")}`;
}

/** A practice’s id in an address; undefined stands for all of them. */
export const practiceSchema = z.guid().optional().catch(undefined);
