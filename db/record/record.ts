/** All that Today and Progress are drawn from, in one round trip. */
import { sql } from "drizzle-orm";
import { z } from "zod";
import { planFrom } from "#db/plan/plan-rows.ts";
import { type Day, daySchema } from "#domain/day.ts";
import { type EveningSaid, eveningAnswers } from "#domain/evening/evening.ts";
import type { OwnWalk } from "#domain/path/walk.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { logStates, type RatedLog, ratingSchema } from "#domain/record/log.ts";
import type { PractisedMonth } from "#domain/record/season.ts";
import { type Review, reviewSchema } from "#domain/review/review.ts";
import { type MemberId, prepared, type Transaction } from "../client.ts";
import { closedWords, type Words, wordsOf } from "../words.ts";
import { type Earlier, earlierFrom } from "./earlier.ts";
import { openNote } from "./logs.ts";
import { walkFrom } from "./walks.ts";

export type MemberRecord = {
  /** Every practice of the member, finished ones too, in the order of `listPlan`. */
  plan: PlanItem[];
  /** Oldest first. */
  logs: RatedLog[];
  /** Oldest first. */
  reviews: Review[];
  /** How the days were, from `from` to `to`, oldest first. */
  evenings: EveningSaid[];
  /** On how many days of each month something was practised: of the whole record, oldest first. */
  months: PractisedMonth[];
  /** By practice, what was noted on the one day asked for. */
  notes: Map<string, string>;
  /** Of that day, what a line from earlier could be taken of, where the member wants one. */
  earlier: Earlier | undefined;
  /** The path that they walk, if any. */
  walk: OwnWalk | undefined;
};

/**
 * The whole plan, with the logs and reviews from `from` to `to`, both included. Of each practice there is also the last
 * log and the last review before `from`, if any: how long somebody was away is told from it.
 * @param noted the day of which notes are wanted too
 */
export async function readRecord(
  memberId: MemberId,
  from: Day,
  to: Day,
  noted: Day | null = null,
): Promise<MemberRecord> {
  const words = await wordsOf(memberId);
  const [row] = await memberRecord().execute({ memberId, from, to, noted });
  const { notes, ...rest } = recordIn(row?.record, words);
  return {
    ...rest,
    evenings: eveningsSchema.parse(row?.evenings),
    months: monthsSchema.parse(row?.months),
    earlier: earlierFrom(row?.earlier, words),
    walk: walkFrom(row?.walk, words),
    notes: new Map(
      notes.map(([itemId, note]) => [itemId, noted ? openNote({ itemId, day: noted, note }, words) : ""]),
    ),
  };
}

/**
 * The days of the plan, and what was said of them, for what goes by days alone: no word of the member is opened. In the
 * transaction of whoever asks.
 */
export async function readDaysPlanned(
  tx: Transaction,
  memberId: MemberId,
  from: Day,
  to: Day,
): Promise<Pick<MemberRecord, "plan" | "logs">> {
  const [row] = await tx.execute(sql`select member_record(${memberId}, ${from}, ${to}, null) as record`);
  const { plan, logs } = recordIn(row?.record, closedWords);
  return { plan, logs };
}

/** What `member_record` answers, with the words of the plan opened; those of days are still sealed. */
export function recordIn(record: unknown, words: Pick<Words, "open">) {
  const { plan, ...rest } = recordSchema.parse(record);
  return { ...rest, plan: planFrom(plan, words) };
}

// The functions stand in db/migrations. They name the member to row-level security for themselves, so that no
// transaction is needed around them, which would be three more messages.
const memberRecord = prepared((db) =>
  db
    .select({
      record: sql<unknown>`record`,
      evenings: sql<unknown>`evenings`,
      months: sql<unknown>`months`,
      earlier: sql<unknown>`earlier`,
      walk: sql<unknown>`walk`,
    })
    .from(
      sql`member_record(${sql.placeholder("memberId")}, ${sql.placeholder("from")}, ${sql.placeholder("to")},
        ${sql.placeholder("noted")}) as record,
        member_evenings(${sql.placeholder("memberId")}, ${sql.placeholder("from")}, ${sql.placeholder("to")}) as evenings,
        member_months(${sql.placeholder("memberId")}) as months,
        member_earlier(${sql.placeholder("memberId")}, ${sql.placeholder("noted")}) as earlier,
        member_walk(${sql.placeholder("memberId")}) as walk`,
    )
    .prepare("member_record"),
);

// Without names, which would be most of what is sent: a year of three practices is a thousand of them.
const logSchema: z.ZodType<RatedLog> = z
  .tuple([
    z.string(),
    daySchema,
    z.enum(logStates).nullable(),
    ratingSchema.nullable(),
    ratingSchema.nullable(),
  ])
  .transform(([itemId, day, state, before, after]) => ({ itemId, day, state, before, after }));

const eveningsSchema: z.ZodType<EveningSaid[]> = z
  .tuple([daySchema, z.enum(eveningAnswers)])
  .transform(([day, answer]) => ({ day, answer }))
  .array();

const monthsSchema: z.ZodType<PractisedMonth[]> = z
  .tuple([daySchema, z.int()])
  .transform(([from, days]) => ({ from, days }))
  .array();

const recordSchema = z.object({
  plan: z.unknown(),
  logs: z.array(logSchema),
  reviews: z.array(reviewSchema),
  notes: z.array(z.tuple([z.string(), z.string()])),
});
