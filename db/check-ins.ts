import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import {
  answersSchema,
  type CheckIn,
  type CheckInAnswers,
  type CheckInKind,
} from "#domain/check-in/check-in.ts";
import type { Day } from "#domain/day.ts";
import { asMember, type MemberId } from "./client.ts";
import { checkIns } from "./schema.ts";
import { type Words, wordsOf } from "./words.ts";

/** Keeps what a member answered. A second time of one kind on one day replaces the first. */
export async function saveCheckIn(memberId: MemberId, { answers, ...checkIn }: CheckIn): Promise<void> {
  const words = await wordsOf(memberId);
  const sealed = words.seal(JSON.stringify(answers), checkIns.answers, checkIn.kind, checkIn.day);
  const says = { answers: sealed, zone: checkIn.zone };
  await asMember(memberId, (tx) =>
    tx
      .insert(checkIns)
      .values({ memberId, ...checkIn, ...says })
      .onConflictDoUpdate({
        target: [checkIns.memberId, checkIns.kind, checkIns.day],
        set: { ...says, savedAt: sql`now()` },
      }),
  );
}

/**
 * Every check-in of the member, the latest first: at most one of each kind a day. One whose key is gone has no answers.
 */
export async function listCheckIns(memberId: MemberId): Promise<CheckIn[]> {
  return readCheckIns(memberId, undefined);
}

/** The check-in of one kind on one day; undefined when there is none. */
export async function getCheckIn(
  memberId: MemberId,
  kind: CheckInKind,
  day: Day,
): Promise<CheckIn | undefined> {
  const [checkIn] = await readCheckIns(memberId, and(eq(checkIns.kind, kind), eq(checkIns.day, day)));
  return checkIn;
}

async function readCheckIns(memberId: MemberId, which: SQL | undefined): Promise<CheckIn[]> {
  const words = await wordsOf(memberId);
  const rows = await asMember(memberId, (tx) =>
    tx
      .select({
        kind: checkIns.kind,
        day: checkIns.day,
        answers: checkIns.answers,
        zone: checkIns.zone,
      })
      .from(checkIns)
      .where(and(eq(checkIns.memberId, memberId), which))
      .orderBy(desc(checkIns.day), checkIns.kind),
  );
  return rows.map((row) => ({ ...row, answers: openAnswers(row, words) }));
}

/** Takes one out for good. One that is gone already is fine. */
export async function deleteCheckIn(memberId: MemberId, kind: CheckInKind, day: Day): Promise<void> {
  await asMember(memberId, (tx) =>
    tx
      .delete(checkIns)
      .where(and(eq(checkIns.memberId, memberId), eq(checkIns.kind, kind), eq(checkIns.day, day))),
  );
}

/** Empty when their key is gone. */
export function openAnswers(
  { kind, day, answers }: { kind: CheckInKind; day: Day; answers: string },
  words: Words,
): CheckInAnswers {
  const text = words.open(answers, checkIns.answers, kind, day);
  return text === undefined ? {} : answersSchema.parse(JSON.parse(text));
}
