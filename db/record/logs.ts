import { and, asc, between, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { planFrom } from "#db/plan/plan-rows.ts";
import type { Day, Zone } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { blankDay, type DayEntry, type Log, logStates, ratingSchema } from "#domain/record/log.ts";
import { asMember, type MemberId, prepared } from "../client.ts";
import { isUuid } from "../ids.ts";
import { mostOf, noMoreRoom } from "../room.ts";
import { logs } from "../schema.ts";
import { type Words, wordsOf } from "../words.ts";

type Key = { memberId: MemberId; itemId: string; day: Day };

/** More changes at once than anybody makes. Each time somebody else was first. */
const mostTimes = 100;

/**
 * Changes what is kept of one day: `decide` sees the practice and what is there, and answers what shall be, or null to leave
 * it. Where it was changed meanwhile, it is asked again, so that two changes at once happen one after the other. A day that
 * ends up blank leaves no row. Gives what was decided, or undefined when the member has no such practice. Whether the day
 * may be written on is for `logProblem` in the domain to say.
 * @param zone in which `day` is the member's own date
 * @throws what `noRoomFor` knows, when the record holds as many days as it can
 */
export async function changeDay<Decision extends { entry: DayEntry | null }>(
  memberId: MemberId,
  { itemId, day, zone }: { itemId: string; day: Day; zone: Zone },
  decide: (current: DayEntry, item: PlanItem) => Decision,
): Promise<Decision | undefined> {
  if (!isUuid(itemId)) return undefined;
  const words = await wordsOf(memberId);
  const key = { memberId, itemId, day };
  for (let time = 0; time < mostTimes; time += 1) {
    const { item, row } = await readRow(key, words);
    if (!item) return undefined;
    const current = opened(key, row, words);
    const decision = decide(current, item);
    if (!decision.entry) return decision;
    // A note that stays is not written again: one that cannot be opened today may be opened when its key is back.
    const note = decision.entry.note === current.note ? row.note : sealed(key, decision.entry.note, words);
    const outcome = await keep(key, zone, row, { ...decision.entry, note });
    if (outcome === "full") throw noMoreRoom("days");
    if (outcome === "gone") return undefined;
    if (outcome === "kept") return decision;
  }
  throw new Error("The day was changed again and again while it was being saved.");
}

/** All that is kept of one day of one practice; a blank day when there is nothing. */
export async function getDay(memberId: MemberId, itemId: string, day: Day): Promise<DayEntry> {
  if (!isUuid(itemId)) return blankDay;
  const words = await wordsOf(memberId);
  const key = { memberId, itemId, day };
  return opened(key, (await readRow(key, words)).row, words);
}

/** The row as it stands; all null where there is none. */
type Row = z.infer<typeof rowSchema>;
const rowSchema = z.object({
  state: z.enum(logStates).nullable(),
  before: ratingSchema.nullable(),
  after: ratingSchema.nullable(),
  note: z.string().nullable(),
});
const blankRow: Row = { state: null, before: null, after: null, note: null };
const foundSchema = z.object({ plan: z.unknown(), day: rowSchema.nullable() });

async function readRow(key: Key, words: Words): Promise<{ item: PlanItem | undefined; row: Row }> {
  const [answer] = await memberDay().execute(key);
  const { plan, day } = foundSchema.parse(answer?.found);
  return { item: planFrom(plan, words)[0], row: day ?? blankRow };
}

function opened({ itemId, day }: Key, row: Row, words: Words): DayEntry {
  return { ...row, note: openNote({ itemId, day, note: row.note }, words) };
}

function sealed({ itemId, day }: Key, note: string, words: Words): string | null {
  return note === "" ? null : words.seal(note, logs.note, itemId, day);
}

const outcomeSchema = z.enum(["kept", "changed", "gone", "full"]);

async function keep(key: Key, zone: Zone, was: Row, says: Row) {
  const [answer] = await keepDay().execute({
    ...{ ...key, zone, most: mostOf.days },
    ...{ wasState: was.state, wasBefore: was.before, wasAfter: was.after, wasNote: was.note },
    ...{ state: says.state, before: says.before, after: says.after, note: says.note },
  });
  return outcomeSchema.parse(answer?.outcome);
}

/** A note whose key is gone cannot be opened: to say so is better than to hide or lose it. */
export function openNote(
  { itemId, day, note }: { itemId: string; day: Day; note: string | null },
  words: Words,
): string {
  if (note === null) return "";
  const opened = words.open(note, logs.note, itemId, day);
  return opened ?? "(This note was written under another key, and cannot be read.)";
}

/**
 * Says these things of a day, whatever stood there before; the rest stays. For records that come from elsewhere: a form
 * goes through `reviseDay`. False when the member has no such practice.
 */
export async function saveLog(
  memberId: MemberId,
  { itemId, day, zone, ...says }: { itemId: string; day: Day; zone: Zone } & Partial<DayEntry>,
): Promise<boolean> {
  const saved = await changeDay(memberId, { itemId, day, zone }, (current) => ({
    entry: { ...current, ...says },
  }));
  return saved !== undefined;
}

/** What was said of one practice from `from` to `to`, both included, oldest first. */
export async function listItemLogs(memberId: MemberId, itemId: string, from: Day, to: Day): Promise<Log[]> {
  if (!isUuid(itemId)) return [];
  return asMember(memberId, (tx) =>
    tx
      .select({ itemId: logs.itemId, day: logs.day, state: logs.state })
      .from(logs)
      .where(and(eq(logs.memberId, memberId), eq(logs.itemId, itemId), between(logs.day, from, to)))
      .orderBy(asc(logs.day)),
  );
}

// The functions stand in db/migrations. They name the member to row-level security for themselves.
const memberDay = prepared((db) =>
  db
    .select({ found: sql<unknown>`found` })
    .from(
      sql`member_day(${sql.placeholder("memberId")}, ${sql.placeholder("itemId")}, ${sql.placeholder("day")}) as found`,
    )
    .prepare("member_day"),
);

const keepDay = prepared((db) =>
  db
    .select({ outcome: sql<unknown>`outcome` })
    .from(
      sql`keep_day(${sql.placeholder("memberId")}, ${sql.placeholder("itemId")}, ${sql.placeholder("day")},
        ${sql.placeholder("zone")}, ${sql.placeholder("wasState")}, ${sql.placeholder("wasBefore")},
        ${sql.placeholder("wasAfter")}, ${sql.placeholder("wasNote")}, ${sql.placeholder("state")},
        ${sql.placeholder("before")}, ${sql.placeholder("after")}, ${sql.placeholder("note")},
        ${sql.placeholder("most")}) as outcome`,
    )
    .prepare("keep_day"),
);
