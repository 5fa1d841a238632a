/** `npm run keys:rotate`: takes older keys out of use, online. Each step may be stopped, and is taken up again where it stood. */
import { setTimeout as delay } from "node:timers/promises";
import { and, eq, ne } from "drizzle-orm";
import { readKeyRing } from "#settings.mjs";
import { database, type MemberId } from "../client.ts";
import { everyMember } from "../members.ts";
import { members, ringKeys } from "../schema.ts";
import { wordsFrom } from "../words.ts";
import { lettingNewestWrite, ringKeysOf, withNewestAlone, withNextKey, wrappedAnew } from "./data-keys.ts";
import { inspectMember, resealMember, sealOlderWords } from "./reseal.ts";

export type Rotation = {
  members: number;
  /** Data keys wrapped anew under the newest key of the ring. */
  wrapped: number;
  /** Texts written anew under a new data key. */
  written: number;
  /** Of all texts, at the end. */
  texts: number;
  unreadable: number;
  /** Names of the ring's keys that nothing of a member's is under any more. */
  retired: string[];
};

type Options = {
  /** Whether each member gets a new data key, under which their texts are written anew. */
  rows?: boolean;
  /** Milliseconds to wait until no request under way, in any instance, knows the earlier keys alone. */
  patience?: number;
  say?: (line: string) => void;
};

/**
 * Wraps every data key under the newest key of the ring, writes every text anew if told to, and looks at the end whether
 * each can be opened. Members read and write meanwhile.
 */
export async function rotateKeys({
  rows = false,
  patience = 65_000,
  say = () => {},
}: Options = {}): Promise<Rotation> {
  const [newest] = readKeyRing();
  await sealOlderWords();
  const wrapped = await changeKeys((id, keys) =>
    ringKeysOf(keys).every((ringKey) => ringKey === newest.id) ? keys : wrappedAnew(id, keys),
  );
  say(`Wrapped anew under “${newest.id}”: the keys of ${count(wrapped, "member")}.`);
  const written = rows ? await rewriteAll({ patience, say }) : 0;
  const seen = await inspectAll();
  say(
    `${count(seen.members, "member")}, ${count(seen.texts, "text")}, of which ${seen.unreadable} cannot be read.`,
  );
  const retired = seen.unreadable > 0 || seen.elsewhere > 0 ? [] : await retireKeys(newest.id);
  return { ...seen, wrapped, written, retired };
}

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? "" : "s"}`;
}

/** With pauses: a key that not every instance knows yet must not write, nor one go that may still write. */
async function rewriteAll({ patience, say }: Required<Omit<Options, "rows">>): Promise<number> {
  await changeKeys((id, keys) => (ringKeysOf(keys).length === 1 ? withNextKey(id, keys) : keys));
  await delay(patience);
  await changeKeys((_, keys) => lettingNewestWrite(keys));
  let written = await resealAll();
  say(`Written anew: ${written} texts.`);
  await delay(patience);
  // Once more, for what was written by requests that had the older key in their cache when the first round began.
  written += await resealAll();
  await changeKeys(async (id, keys) => {
    const { unreadable, older } = await inspectMember(id, wordsFrom(id, keys));
    return unreadable + older === 0 ? withNewestAlone(keys) : keys;
  });
  return written;
}

/** Gives of how many members the keys were changed. What an instance changes at the same moment is left to it. */
async function changeKeys(
  change: (memberId: MemberId, keys: string) => string | Promise<string>,
): Promise<number> {
  let changed = 0;
  for await (const { id, keys } of everyHolder()) {
    const next = await change(id, keys);
    if (next === keys) continue;
    await database()
      .update(members)
      .set({ dataKeys: next })
      .where(and(eq(members.id, id), eq(members.dataKeys, keys)));
    changed += 1;
  }
  return changed;
}

async function resealAll(): Promise<number> {
  let written = 0;
  for await (const { id, keys } of everyHolder()) written += await resealMember(id, wordsFrom(id, keys));
  return written;
}

async function inspectAll() {
  const [newest] = readKeyRing();
  const all = { members: 0, texts: 0, unreadable: 0, elsewhere: 0 };
  for await (const { id, keys } of everyHolder()) {
    const { texts, unreadable } = await inspectMember(id, wordsFrom(id, keys));
    all.members += 1;
    all.texts += texts;
    all.unreadable += unreadable;
    if (ringKeysOf(keys).some((ringKey) => ringKey !== newest.id)) all.elsewhere += 1;
  }
  return all;
}

/** Everyone who has a key: those who come meanwhile have the newest already. */
async function* everyHolder(): AsyncGenerator<{ id: MemberId; keys: string }> {
  for await (const { id, keys } of everyMember()) if (keys) yield { id, keys };
}

/** From now on a start does not ask for them. */
async function retireKeys(newest: string): Promise<string[]> {
  const gone = await database()
    .delete(ringKeys)
    .where(ne(ringKeys.id, newest))
    .returning({ id: ringKeys.id });
  return gone.map(({ id }) => id);
}
