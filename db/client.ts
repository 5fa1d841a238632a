/** The way to PostgreSQL. Opened at the first question, never at import: pages are built without a database. */
import { type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { z } from "zod";
import { readSettings } from "#settings.mjs";
import { lastingPool } from "./pool/pool.ts";

export { isDatabaseUnavailable, unlessAway } from "./pool/unavailable.ts";

/** Who is asking, as `currentMember()` found them. Never made from what a browser sends. */
export const memberIdSchema = z.guid().brand<"MemberId">();
export type MemberId = z.infer<typeof memberIdSchema>;

export type Database = ReturnType<typeof open>;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

// On globalThis, since Next bundles this file more than once and one pool is enough.
const key = Symbol.for("tend.database");
const kept: typeof globalThis & { [key]?: Database } = globalThis;

/** The one pool of this process. Rows that belong to a member are only visible through `asMember`. */
export function database(): Database {
  kept[key] ??= open();
  return kept[key];
}

/** Ends all connections once what is under way has finished. The next question opens new ones. */
export async function closeDatabase(): Promise<void> {
  const open = kept[key];
  delete kept[key];
  await open?.$client.end({ timeout: 5 });
}

/**
 * Runs `run` in one transaction in which row-level security shows this member's rows and no others. Put no
 * slow work in it: it holds a connection.
 */
export async function asMember<T>(memberId: MemberId, run: (tx: Transaction) => Promise<T>): Promise<T> {
  // Without a parameter it needs no round trip of its own, and is pipelined with the first query. A UUID has no quotes to escape.
  const name = sql.raw(`set local tend.member_id = '${memberIdSchema.parse(memberId)}'`);
  return database().transaction(async (tx) => {
    // Not awaited: statements of one connection run in order, and in a transaction that has failed all that follows fails.
    tx.execute(name).catch(() => {});
    return run(tx);
  });
}

/** What row-level security goes by, besides the member: each shows certain rows of whomever they belong to (db/schema). */
type PolicySetting =
  | "tend.member_id"
  | `tend.${"address_change" | "expired" | "feed" | "kept" | "passkey" | "stop" | "summary" | "turns"}`;

/** Sets what row-level security goes by, until the transaction ends; "" takes it back. */
export async function setForPolicies(
  tx: Transaction,
  settings: Partial<Record<PolicySetting, string>>,
): Promise<void> {
  const each = Object.entries(settings).map(([name, value]) => sql`set_config(${name}, ${value}, true)`);
  await tx.execute(sql`select ${sql.join(each, sql`, `)}`);
}

/** Deletes rows of any member, of those that the policy made by `clearedAway` (schema/columns.ts) lets go. */
export async function deleteOfAnyMember(table: PgTable, which: SQL): Promise<void> {
  await database().transaction(async (tx) => {
    await setForPolicies(tx, { "tend.expired": "yes" });
    await tx.delete(table).where(which);
  });
}

/**
 * A statement that is put together once, not for each question: `const byId = prepared((db) => db.select()…
 * .prepare("by_id"))`, asked with `byId().execute({ id })`. Where no pooler stands in between, PostgreSQL keeps it
 * prepared too, which saves the question of what its parameters are. The member's rows stay out of sight, as for `database()`.
 */
export function prepared<Statement>(build: (db: Database) => Statement): () => Statement {
  const built = new WeakMap<Database, Statement>();
  return () => {
    const db = database();
    const statement = built.get(db) ?? build(db);
    built.set(db, statement);
    return statement;
  };
}

function open() {
  const { DATABASE_URL: url, DATABASE_ROLE: role, DATABASE_POOLER } = readSettings();
  if (!url) throw new Error("There is no database: DATABASE_URL is not set, and none was started.");
  return drizzle({ client: lastingPool({ url, role, isPooled: DATABASE_POOLER === "yes" }) });
}

/** How many connections this process may hold at a time. */
export function mostConnections(): number {
  return database().$client.options.max;
}
