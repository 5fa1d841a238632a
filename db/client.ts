/** The way to PostgreSQL. Opened at the first question, never at import: pages are built without a database. */
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { z } from "zod";
import { readSettings } from "#settings.mjs";

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
  await open?.$client.end();
}

/**
 * Runs `run` in one transaction in which row-level security shows this member's rows and no others. Put no
 * slow work in it: it holds a connection.
 */
export async function asMember<T>(memberId: MemberId, run: (tx: Transaction) => Promise<T>): Promise<T> {
  return database().transaction(async (tx) => {
    await tx.execute(sql`select set_config('tend.member_id', ${memberId}, true)`);
    return run(tx);
  });
}

/**
 * Whether an error, or what caused it, means that PostgreSQL cannot be reached just now. Any function in `db` can
 * throw one. Trying again later is safe, and nothing has to be restarted.
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return noConnection.has(code) || code.startsWith("08") || isDatabaseUnavailable(error.cause);
}

/** How Node, postgres.js and PostgreSQL say that there is no connection, or none for us now. */
const noConnection: ReadonlySet<string> = new Set([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOENT", // a Unix socket that is not there
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
  "CONNECT_TIMEOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_DESTROYED",
  "CONNECTION_ENDED",
  "25006", // a standby, while another server takes over
  "53300", // too many connections
  "57P01", // shut down by the operator
  "57P02", // crashed
  "57P03", // starting up or shutting down
]);

function open() {
  const { DATABASE_URL, DATABASE_ROLE } = readSettings();
  if (!DATABASE_URL) throw new Error("There is no database: DATABASE_URL is not set, and none was started.");
  const client = postgres(DATABASE_URL, {
    connect_timeout: 3,
    // postgres.js would wait up to 20 s before it tries again, and hold each page that long.
    backoff: () => 0.05,
    idle_timeout: 60,
    max_lifetime: 30 * 60,
    onnotice: () => {},
    connection: { application_name: "tend", ...(DATABASE_ROLE && { role: DATABASE_ROLE }) },
  });
  return drizzle({ client });
}
