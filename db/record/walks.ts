/** Paths as members walk them: one at a time, with what they write along the way, encrypted. */
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Day } from "#domain/day.ts";
import {
  afterStep,
  type NextStep,
  noWalkWords,
  type OwnWalk,
  type WalkWords,
  walkSchema,
  walkWordsSchema,
} from "#domain/path/walk.ts";
import { asMember, type MemberId, type Transaction } from "../client.ts";
import { isUuid } from "../ids.ts";
import { checkRoom, takeTurn } from "../room.ts";
import { pathWalks } from "../schema.ts";
import { type Words, wordsOf } from "../words.ts";

/**
 * Begins a path on `today`. The one that is walked meanwhile, if another, ends; the same goes on, with the new hope where there is
 * one, so that a form sent twice begins once.
 * @throws what `noRoomFor` knows, when there are as many as can be kept
 */
export async function beginWalk(
  memberId: MemberId,
  { path, hope, today, id = crypto.randomUUID() }: { path: string; hope: string; today: Day; id?: string },
): Promise<OwnWalk> {
  const words = await wordsOf(memberId);
  return asMember(memberId, async (tx) => {
    await takeTurn(tx, memberId);
    const [current] = await readRows(tx, memberId, words, isNull(pathWalks.endedOn));
    if (current?.path === path) return withHope(tx, memberId, words, current, hope);
    if (current) await writeStep(tx, memberId, afterStep(current, "stop", today));
    const walk = { id, path, beganOn: today, week: 1, weekFrom: today, endedOn: null };
    const said = { ...noWalkWords, hope };
    await tx
      .insert(pathWalks)
      .values({ memberId, ...walk, words: words.seal(JSON.stringify(said), pathWalks.words, id) });
    await checkRoom(tx, memberId, "walks");
    return { ...walk, words: said };
  });
}

async function withHope(
  tx: Transaction,
  memberId: MemberId,
  words: Words,
  walk: OwnWalk,
  hope: string,
): Promise<OwnWalk> {
  if (hope === "" || hope === walk.words.hope) return walk;
  const said = { ...walk.words, hope };
  await writeWords(tx, memberId, words, walk.id, said);
  return { ...walk, words: said };
}

/** One that goes on or has ended; undefined when there is none by that id or it is another member’s. */
export async function getWalk(memberId: MemberId, id: string): Promise<OwnWalk | undefined> {
  if (!isUuid(id)) return undefined;
  const words = await wordsOf(memberId);
  return asMember(memberId, async (tx) => (await readRows(tx, memberId, words, eq(pathWalks.id, id)))[0]);
}

/** All of them, the latest first. */
export async function listWalks(memberId: MemberId): Promise<OwnWalk[]> {
  const words = await wordsOf(memberId);
  return asMember(memberId, (tx) => readRows(tx, memberId, words, undefined));
}

/**
 * Takes a step from a week, once: undefined when the path is not in that week any more, or not going on. Gives the walk after it.
 * @param seen the week and the day from which it was counted, as the page showed them
 */
export async function takeStep(
  memberId: MemberId,
  {
    id,
    step,
    today,
    seen,
  }: { id: string; step: NextStep; today: Day; seen: { week: number; weekFrom: string } },
): Promise<OwnWalk | undefined> {
  if (!isUuid(id)) return undefined;
  const words = await wordsOf(memberId);
  return asMember(memberId, async (tx) => {
    await takeTurn(tx, memberId);
    const [walk] = await readRows(tx, memberId, words, eq(pathWalks.id, id));
    const isAsSeen = walk?.week === seen.week && walk.weekFrom === seen.weekFrom && walk.endedOn === null;
    if (!walk || !isAsSeen) return undefined;
    const next = { ...walk, ...afterStep(walk, step, today) };
    await writeStep(tx, memberId, next);
    return next;
  });
}

/**
 * Changes what a member wrote on the way. False when there is no such walk, or it does not say any more what the form showed.
 * @param wasShown whether the form showed these words, or already wants them
 */
export async function writeWalkWords(
  memberId: MemberId,
  id: string,
  wanted: Partial<WalkWords>,
  wasShown: (kept: WalkWords) => boolean,
): Promise<boolean> {
  if (!isUuid(id)) return false;
  const words = await wordsOf(memberId);
  return asMember(memberId, async (tx) => {
    await takeTurn(tx, memberId);
    const [walk] = await readRows(tx, memberId, words, eq(pathWalks.id, id));
    if (!walk || !wasShown(walk.words)) return false;
    await writeWords(tx, memberId, words, id, { ...walk.words, ...wanted });
    return true;
  });
}

async function writeWords(tx: Transaction, memberId: MemberId, words: Words, id: string, said: WalkWords) {
  await tx
    .update(pathWalks)
    .set({ words: words.seal(JSON.stringify(said), pathWalks.words, id), savedAt: sql`now()` })
    .where(ofWalk(memberId, id));
}

async function writeStep(tx: Transaction, memberId: MemberId, { id, week, weekFrom, endedOn }: OwnStep) {
  await tx
    .update(pathWalks)
    .set({ week, weekFrom, endedOn, savedAt: sql`now()` })
    .where(ofWalk(memberId, id));
}

type OwnStep = Pick<OwnWalk, "id" | "week" | "weekFrom" | "endedOn">;

async function readRows(
  tx: Transaction,
  memberId: MemberId,
  words: Words,
  which: ReturnType<typeof eq> | undefined,
): Promise<OwnWalk[]> {
  const rows = await tx
    .select()
    .from(pathWalks)
    .where(and(eq(pathWalks.memberId, memberId), which))
    .orderBy(desc(pathWalks.beganOn), desc(pathWalks.savedAt), desc(pathWalks.id));
  return rows.map(({ memberId: _, savedAt: __, words: text, ...walk }) => ({
    ...walk,
    words: openWalkWords({ id: walk.id, words: text }, words),
  }));
}

function ofWalk(memberId: MemberId, id: string) {
  return and(eq(pathWalks.memberId, memberId), eq(pathWalks.id, id));
}

const sealedWalkSchema = walkSchema.extend({ words: z.string() }).nullable();

/** The walk in what the function `member_walk` in db/migrations answers. */
export function walkFrom(answer: unknown, words: Words): OwnWalk | undefined {
  const found = sealedWalkSchema.parse(answer ?? null);
  return found ? { ...found, words: openWalkWords(found, words) } : undefined;
}

/** Empty when their key is gone. */
export function openWalkWords({ id, words: text }: { id: string; words: string }, words: Words): WalkWords {
  const opened = words.open(text, pathWalks.words, id);
  return opened === undefined ? noWalkWords : walkWordsSchema.parse(JSON.parse(opened));
}
