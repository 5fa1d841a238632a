/**
 * What somebody typed or chose and has not saved yet, for a day at most, encrypted. Each thing is found by a random token,
 * which a cookie holds; the row has its hash alone. What belongs to nobody yet, whoever has the token may read; what is a
 * member's, nobody else, whatever they hold.
 */
import { randomBytes } from "node:crypto";
import { and, desc, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { asMember, database, type MemberId, setForPolicies, type Transaction } from "./client.ts";
import { hashToken, keyedHash, open, seal } from "./keys/seal.ts";
import { isUsedUp, withinLimit } from "./rate-limits.ts";
import { kept } from "./schema.ts";

const values = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** What is kept, sealed into its row or, while the database is away, into a cookie: there is no other shape. */
export const keptSchema = z.discriminatedUnion("kind", [
  /** A practice to add to the plan as soon as its reader is known. */
  z.object({ kind: z.literal("practice"), values }),
  /** What was written with a guide's tool, to keep in the journal as soon as its writer is known. */
  z.object({ kind: z.literal("entry"), values }),
  /** A path to begin as soon as its reader is known, with what they would like to be able to do again. */
  z.object({ kind: z.literal("path"), values }),
  /** A form to give back, filled in, in its place. */
  z.object({
    kind: z.literal("typed"),
    /** The page on which it stood, with its query. */
    path: z.string(),
    /** Which form of that page; empty when it did not say. */
    form: z.string().default(""),
    /** Names one rendering of the page: sent twice from there, the later words stand. */
    rendering: z.string().optional(),
    /** `markOf` the member for whom the page was drawn; nobody else gets it. */
    whose: z.string().optional(),
    /** The `id` of what was given back into this form before, and is now typed over. */
    replaces: z.string().optional(),
    values,
  }),
  /** What was answered in the builder, and each chosen practice as it was shaped. */
  z.object({ kind: z.literal("answers"), values, shaped: z.array(values) }),
  /** What a member chose to show in a summary. */
  z.object({ kind: z.literal("choice"), whose: z.string(), values }),
  /** What a member looks for in their journal, as `words`. */
  z.object({ kind: z.literal("search"), whose: z.string(), values }),
  /** The address that a sign-in link was just sent to, as `email`. */
  z.object({ kind: z.literal("sent-to"), values }),
]);

export type Kept = z.infer<typeof keptSchema>;
export type TypedForm = Extract<Kept, { kind: "typed" }>;

export type KeptRow = { id: string; token: string; thing: Kept };

const aDay = 24 * 60 * 60;
/** After how many seconds more is kept for a network from which there was too much. */
export const keptAgainAfter = aDay;
/** For one network: an office or a school shares an address. */
const perAddress = { name: "kept-source", points: 100, seconds: aDay };
/** For all together, in rows of at most `mostBytes`: at the very worst 640 MB in a day. */
const perDay = { name: "kept-total", points: 20_000, seconds: aDay };
/** The longest note, in any alphabet, is a quarter of this. */
const mostBytes = 32_768;

/** Why there is no room for something: it is longer than any form of ours, or there were too many from this network today. */
export type NoRoom = "too long" | "too many";

/** Why something was not kept: there is no room for it, or the browser would not keep the token by which it is found. */
export type NotKept = NoRoom | "no cookies";

export type KeepFor = {
  /** Whose it is from the beginning. */
  memberId?: MemberId | undefined;
  /** At most a day, which it is unless said. */
  minutes?: number | undefined;
};

/** Keeps it, and gives the token by which it is found. `address` is the sender's IP address. */
export async function keep(
  thing: Kept,
  address: string,
  { memberId, minutes = aDay / 60 }: KeepFor = {},
): Promise<{ token: string } | NoRoom> {
  const content = seal(JSON.stringify(thing), "draft");
  if (content.length > mostBytes) return "too long";
  if (!(await withinLimit(perAddress, address)) || !(await withinLimit(perDay, "all"))) return "too many";
  const token = randomBytes(32).toString("base64url");
  const row = {
    tokenHash: hashToken(token),
    content,
    memberId,
    expires: inMinutes(minutes),
  };
  await holding([token], (tx) => tx.insert(kept).values(row), memberId);
  return { token };
}

/** Whether nothing more is kept for this network today. */
export async function isKeptFull(address: string): Promise<boolean> {
  return (await isUsedUp(perAddress, address)) || (await isUsedUp(perDay, "all"));
}

/**
 * Puts `thing` in the place of what this token finds, for as long, from now, as `keep` would.
 * @returns false when the token finds nothing, or nothing of this member's
 */
export async function keepInstead(
  token: string,
  thing: Kept,
  { memberId, minutes = aDay / 60 }: KeepFor = {},
): Promise<boolean | "too long"> {
  const content = seal(JSON.stringify(thing), "draft");
  if (content.length > mostBytes) return "too long";
  const whose = memberId ? eq(kept.memberId, memberId) : isNull(kept.memberId);
  const rows = await holding(
    [token],
    (tx) =>
      tx
        .update(kept)
        .set({ content, createdAt: sql`now()`, expires: inMinutes(minutes) })
        .where(and(eq(kept.tokenHash, hashToken(token)), whose, stillKept()))
        .returning({ id: kept.tokenHash }),
    memberId,
  );
  return rows.length > 0;
}

/** What is found by these tokens and belongs to nobody yet, in the order in which it was kept. */
export async function findKept(tokens: string[]): Promise<KeptRow[]> {
  if (tokens.length === 0) return [];
  const rows = await holding(tokens, (tx) =>
    tx
      .select()
      .from(kept)
      .where(and(inArray(kept.tokenHash, tokens.map(hashToken)), isNull(kept.memberId), stillKept()))
      .orderBy(kept.createdAt, kept.tokenHash),
  );
  return opened(rows, tokens);
}

/** Makes these the member's own. What belongs to somebody already stays theirs. */
export async function claimKept(memberId: MemberId, tokens: string[]): Promise<void> {
  if (tokens.length === 0) return;
  await holding(
    tokens,
    (tx) =>
      tx
        .update(kept)
        .set({ memberId })
        .where(and(inArray(kept.tokenHash, tokens.map(hashToken)), isNull(kept.memberId))),
    memberId,
  );
}

/** The member's own among what these tokens find, the latest first. */
export async function listKept(memberId: MemberId, tokens: string[]): Promise<KeptRow[]> {
  if (tokens.length === 0) return [];
  const rows = await holding(
    tokens,
    (tx) =>
      tx
        .select()
        .from(kept)
        .where(and(eq(kept.memberId, memberId), inArray(kept.tokenHash, tokens.map(hashToken)), stillKept()))
        .orderBy(desc(kept.createdAt), desc(kept.tokenHash)),
    memberId,
  );
  return opened(rows, tokens);
}

/** All of the member's own that was typed into forms, the latest first. */
export async function listOwnKept(memberId: MemberId): Promise<{ id: string; thing: TypedForm }[]> {
  const rows = await asMember(memberId, (tx) =>
    tx
      .select()
      .from(kept)
      .where(and(eq(kept.memberId, memberId), stillKept()))
      .orderBy(desc(kept.createdAt), desc(kept.tokenHash)),
  );
  return rows.flatMap(({ tokenHash, content }) => {
    const thing = openThing(content);
    return thing?.kind === "typed" ? [{ id: shortened(tokenHash), thing }] : [];
  });
}

/** Drops what these tokens find and nobody owns yet. */
export async function dropKept(tokens: string[]): Promise<void> {
  if (tokens.length === 0) return;
  await holding(tokens, (tx) => tx.delete(kept).where(inArray(kept.tokenHash, tokens.map(hashToken))));
}

/** Drops the member's own of these ids, once their words are saved or typed over. */
export async function dropOwnKept(memberId: MemberId, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await asMember(memberId, (tx) =>
    tx.delete(kept).where(and(eq(kept.memberId, memberId), inArray(sql`left(${kept.tokenHash}, 16)`, ids))),
  );
}

/** Names a row to its page, and its cookie: it finds nothing by itself. */
export function idOfKept(token: string): string {
  return shortened(hashToken(token));
}

function shortened(hash: string): string {
  return hash.slice(0, 16);
}

/** Tells one member from another on a page, and does not say who it is. */
export function pseudonymOf(memberId: MemberId): string {
  return keyedHash(memberId, "draft");
}

/** Shows, in one transaction, what these tokens find, and besides what is the member's own. */
async function holding<T>(
  tokens: string[],
  run: (tx: Transaction) => Promise<T>,
  memberId?: MemberId,
): Promise<T> {
  return database().transaction(async (tx) => {
    const hashes = tokens.map(hashToken).join(",");
    await setForPolicies(tx, { "tend.kept": hashes, "tend.member_id": memberId ?? "" });
    return run(tx);
  });
}

function inMinutes(minutes: number) {
  return sql`now() + ${minutes} * interval '1 minute'`;
}

function stillKept() {
  return gt(kept.expires, sql`now()`);
}

function opened(rows: { tokenHash: string; content: string }[], tokens: string[]): KeptRow[] {
  return rows.flatMap(({ tokenHash, content }) => {
    const token = tokens.find((each) => hashToken(each) === tokenHash);
    const thing = openThing(content);
    return token && thing ? [{ id: idOfKept(token), token, thing }] : [];
  });
}

function openThing(content: string): Kept | undefined {
  const text = open(content, "draft");
  return text === undefined ? undefined : keptSchema.safeParse(JSON.parse(text)).data;
}
