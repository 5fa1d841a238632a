/**
 * What members write, encrypted under a key of their own. The identity of its row is bound to each text: copied to another
 * row, column or member, it cannot be opened. Days, states, numbers and schedules stay plain, since rules compare them.
 */
import { and, eq, isNull } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import { database, type MemberId } from "./client.ts";
import { decrypt, encrypt } from "./keys/cipher.mjs";
import { type DataKey, newDataKeys, unwrap } from "./keys/data-keys.ts";
import { open, type Purpose } from "./keys/seal.ts";
import { contextOf, type Sealed, type SealedColumn } from "./keys/sealed.ts";
import { checkIns, logs, members, summaries } from "./schema.ts";

/** A member's own hand: `key` is what tells the row from others of theirs, its primary key without the member, in order. */
export type Words = {
  seal: (text: string, column: SealedColumn, ...key: string[]) => Sealed;
  /** Undefined when the text was changed, or belongs elsewhere, or under a key that is gone. */
  open: (sealed: string, column: SealedColumn, ...key: string[]) => string | undefined;
  /** The number of the data key that writes. */
  number: number;
};

type Known = { wrapped: string; keys: DataKey[] };

// The query for the session brings the wrapped keys along, so that what is written soon after needs no query for them.
const atHand = new LRUCache<MemberId, Known>({ max: 5_000, ttl: 60_000 });

/**
 * Lets a member's words be written and read. In the course of a request, and for a minute, it asks the database nothing.
 * Call it before a transaction is begun, not in it: it may need a connection of its own. Of somebody who has left there is
 * nothing to read, and nothing can be kept.
 */
export async function wordsOf(memberId: MemberId): Promise<Words> {
  return wordsWith(memberId, atHand.get(memberId)?.keys ?? learn(memberId, await readOrMake(memberId)));
}

/** The same with wrapped keys that were just read from the member's row. They are at hand from now on. */
export function wordsFrom(memberId: MemberId, wrapped: string): Words {
  return wordsWith(memberId, learn(memberId, wrapped));
}

/** For what goes by days and numbers: it opens nothing, and no key is needed. */
export const closedWords: Pick<Words, "open"> = { open: () => undefined };

function learn(memberId: MemberId, wrapped: string): DataKey[] {
  const known = atHand.get(memberId);
  const keys = known?.wrapped === wrapped ? known.keys : unwrap(memberId, wrapped);
  atHand.set(memberId, { wrapped, keys });
  return keys;
}

/** Members from before there were keys of their own get one the first time it is needed. */
async function readOrMake(memberId: MemberId): Promise<string> {
  const ofMember = eq(members.id, memberId);
  const read = async () => {
    const [row] = await database().select({ wrapped: members.dataKeys }).from(members).where(ofMember);
    return row?.wrapped;
  };
  const before = await read();
  if (before) return before;
  const made = newDataKeys(memberId);
  await database()
    .update(members)
    .set({ dataKeys: made })
    .where(and(ofMember, isNull(members.dataKeys)));
  return (await read()) ?? made;
}

function wordsWith(memberId: MemberId, keys: DataKey[]): Words {
  const [writing] = keys;
  if (!writing) throw new Error("A member has no data key.");
  return {
    number: writing.number,
    seal: (text, column, ...key) => {
      const body = encrypt(Buffer.from(text), writing.key, contextOf(memberId, column, key));
      return asSealed(`${writing.number}.${body}`);
    },
    open: (sealed, column, ...key) => {
      const [number, body] = sealed.split(".", 2);
      if (body === undefined) return openOlder(sealed, column);
      const dataKey = keys.find((each) => each.number === Number(number));
      return dataKey && decrypt(body, dataKey.key, contextOf(memberId, column, key))?.toString("utf8");
    },
  };
}

/** What was sealed before there were keys of members, under AUTH_SECRET. db/keys/reseal.ts writes it anew. */
const olderPurposes = new Map<SealedColumn, Purpose>([
  [logs.note, "note"],
  [checkIns.answers, "check-in"],
  [summaries.content, "summary"],
]);

function openOlder(sealed: string, column: SealedColumn): string | undefined {
  const purpose = olderPurposes.get(column);
  return purpose && open(sealed, purpose);
}

function asSealed(text: string): Sealed {
  return text as Sealed;
}
