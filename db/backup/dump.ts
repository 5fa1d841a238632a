/**
 * The rows of a Tend as SQL that psql understands too: for each table a `copy … from stdin` with its rows in the order of
 * their primary key. The first line says what it is, the last what must have been read by then.
 */
import { createHash } from "node:crypto";
import postgres from "postgres";
import { z } from "zod";
import { primaryOf } from "#db/pool/hosts.mjs";
import { quoted, type Table, tablesToKeep } from "./tables.ts";

/** `migrations`: when the newest migration of the tables was made, in milliseconds; it tells which Tend can read the rows. */
export const headSchema = z.strictObject({
  version: z.literal(1),
  taken: z.iso.datetime(),
  migrations: z.number(),
});
export type Head = z.infer<typeof headSchema>;

/** Of each table, how many rows were read and the SHA-256 of their text. */
export const countsSchema = z.record(
  z.string(),
  z.strictObject({ rows: z.int(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
);
export type Counts = z.infer<typeof countsSchema>;

export const headMark = "-- tend-backup ";
export const countsMark = "-- tend-backup-end ";
const newline = "\n".charCodeAt(0);

/** Any number will do that every Tend agrees on. Two backups at once would be the same work done twice. */
const lock = 8_363_302;

/**
 * Runs `read` in one transaction that sees all members’ rows as they were at one moment, and changes nothing.
 * @returns what `read` gives; undefined when another backup is under way
 * @throws in plain words when the role may not see every row: row-level security would hide some without a word
 */
export async function readingAll<T>(
  url: string,
  read: (tx: postgres.TransactionSql) => Promise<T>,
): Promise<T | undefined> {
  const sql = postgres(await primaryOf(url), {
    max: 1,
    connect_timeout: 10,
    prepare: false,
    onnotice: () => {},
  });
  try {
    // Cast, since postgres.js types what a transaction gives as unwrapped arrays of promises.
    return (await sql.begin("isolation level repeatable read read only", async (tx) => {
      const [own] =
        await tx`select rolsuper or rolbypassrls as all, pg_try_advisory_xact_lock(${lock}) as first
        from pg_roles where rolname = current_user`;
      if (!own?.all) throw new Error(needsRole);
      if (!own.first) return undefined;
      // From here on PostgreSQL throws an error where it would silently leave out rows that a policy hides.
      await tx`set local row_security = off`;
      return read(tx);
    })) as T | undefined;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

const needsRole =
  "the role of BACKUP_DATABASE_URL does not see every member’s rows. Give it BYPASSRLS and the use of pg_read_all_data";

/** The whole as text, piece by piece. */
export async function* allRows(tx: postgres.TransactionSql, taken: Date): AsyncGenerator<Buffer> {
  const [{ migrations } = { migrations: 0 }] = await tx<{ migrations: number }[]>`
    select max(created_at)::float8 as migrations from drizzle.__drizzle_migrations`;
  const head: Head = { version: 1, taken: taken.toISOString(), migrations };
  yield Buffer.from(`${headMark}${JSON.stringify(head)}\n`);
  const counts: Counts = {};
  for (const table of await tablesToKeep(tx)) {
    yield Buffer.from(`\ncopy public.${quoted([table.name])} (${quoted(table.columns)}) from stdin;\n`);
    const tally = rowTally();
    for await (const piece of await rowsOf(tx, table)) yield tally.add(piece);
    counts[table.name] = tally.counts();
    yield Buffer.from("\\.\n");
  }
  yield Buffer.from(`\n${countsMark}${JSON.stringify(counts)}\n`);
}

/** Counts and hashes the rows of one table as they go by. */
export function rowTally() {
  const hash = createHash("sha256");
  let rows = 0;
  return {
    add(piece: Buffer): Buffer {
      for (const byte of piece) if (byte === newline) rows += 1;
      hash.update(piece);
      return piece;
    },
    counts: () => ({ rows, sha256: hash.digest("hex") }),
  };
}

/** The rows of a table as PostgreSQL’s COPY writes them, one a line. */
export async function rowsOf(tx: postgres.TransactionSql, { name, columns, key }: Table) {
  const select = `select ${quoted(columns)} from public.${quoted([name])} order by ${quoted(key)}`;
  return tx.unsafe(`copy (${select}) to stdout`).readable();
}
