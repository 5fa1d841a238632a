import { and, asc, between, eq, sql } from "drizzle-orm";
import type { Day, Zone } from "#domain/day.ts";
import { blankDay, type DayEntry, type Log, type RatedLog } from "#domain/record/log.ts";
import { asMember, type MemberId, type Transaction } from "../client.ts";
import { isUuid } from "../ids.ts";
import { checkRoom } from "../room.ts";
import { logs, members, planItems } from "../schema.ts";
import { type Words, wordsOf } from "../words.ts";

/** All that is kept of one day of one practice; a blank day when there is nothing. */
export async function getDay(memberId: MemberId, itemId: string, day: Day): Promise<DayEntry> {
  if (!isUuid(itemId)) return blankDay;
  const words = await wordsOf(memberId);
  return asMember(memberId, (tx) => readDay(tx, words, { memberId, itemId, day }));
}

/**
 * Changes what is kept of one day: `decide` sees what is there and answers what shall be, or null to leave it. Two
 * changes at once happen one after the other. A day that ends up blank leaves no row. Gives what was decided, or
 * undefined when the member has no such practice. Whether the day may be written on is for `logProblem` in the domain
 * to say.
 * @param zone in which `day` is the member's own date
 * @throws what `noRoomFor` knows, when the record holds as many days as it can
 */
export async function changeDay<Decision extends { entry: DayEntry | null }>(
  memberId: MemberId,
  { itemId, day, zone }: { itemId: string; day: Day; zone: Zone },
  decide: (current: DayEntry) => Decision,
): Promise<Decision | undefined> {
  if (!isUuid(itemId)) return undefined;
  const words = await wordsOf(memberId);
  return asMember(memberId, async (tx) => {
    // One after the other, as for all that is added: an import of the same day, which a form would otherwise run into, too.
    const [item] = await tx
      .select({ id: planItems.id })
      .from(members)
      .innerJoin(planItems, and(eq(planItems.memberId, members.id), eq(planItems.id, itemId)))
      .where(eq(members.id, memberId))
      .for("no key update", { of: members });
    if (!item) return undefined;
    const current = await readDay(tx, words, { memberId, itemId, day });
    const decision = decide(current);
    if (decision.entry) await writeDay(tx, words, { memberId, itemId, day, zone }, current, decision.entry);
    return decision;
  });
}

type Key = { memberId: MemberId; itemId: string; day: Day };

async function readDay(tx: Transaction, words: Words, { memberId, itemId, day }: Key): Promise<DayEntry> {
  const [row] = await tx
    .select({ state: logs.state, before: logs.before, after: logs.after, note: logs.note })
    .from(logs)
    .where(ofDay(memberId, itemId, day));
  return row ? { ...row, note: openNote({ itemId, day, ...row }, words) } : blankDay;
}

async function writeDay(
  tx: Transaction,
  words: Words,
  { zone, ...key }: Key & { zone: Zone },
  current: DayEntry,
  { note, ...rest }: DayEntry,
): Promise<void> {
  const ratedOrSaid = Object.values(rest).some((value) => value !== null);
  if (!ratedOrSaid && note === "") {
    await tx.delete(logs).where(ofDay(key.memberId, key.itemId, key.day));
    return;
  }
  // A note that stays is not written again: one that cannot be opened today may be opened when its key is back.
  const newNote = () => (note === "" ? null : words.seal(note, logs.note, key.itemId, key.day));
  const sealed = note === current.note ? {} : { note: newNote() };
  const says = { ...rest, ...sealed, zone };
  // An insert that turns into an update would be checked as if the note that stays were not there.
  const [written] = await tx
    .update(logs)
    .set({ ...says, savedAt: sql`now()` })
    .where(ofDay(key.memberId, key.itemId, key.day))
    .returning({ day: logs.day });
  if (written) return;
  await tx.insert(logs).values({ ...key, ...says });
  await checkRoom(tx, key.memberId, "days");
}

function ofDay(memberId: MemberId, itemId: string, day: Day) {
  return and(eq(logs.memberId, memberId), eq(logs.itemId, itemId), eq(logs.day, day));
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

/** All that was said from `from` to `to`, both included, oldest first. */
export async function listLogs(memberId: MemberId, from: Day, to: Day): Promise<RatedLog[]> {
  return asMember(memberId, (tx) => logsBetween(tx, memberId, from, to));
}

/** The question behind `listLogs`, whose answer the index `logs_by_day` holds whole. */
export function logsBetween(tx: Transaction, memberId: MemberId, from: Day, to: Day) {
  return tx
    .select({
      itemId: logs.itemId,
      day: logs.day,
      state: logs.state,
      before: logs.before,
      after: logs.after,
    })
    .from(logs)
    .where(and(eq(logs.memberId, memberId), between(logs.day, from, to)))
    .orderBy(asc(logs.day), asc(logs.itemId));
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
