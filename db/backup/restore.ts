/** Puts a backup back into a Tend that has no members. */
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import postgres from "postgres";
import { applyMigrations } from "#scripts/postgres/migrations.mjs";
import type { RingKey } from "#settings.mjs";
import { type Counts, type Head, rowsOf, rowTally } from "./dump.ts";
import { isSame, readBackup } from "./read.ts";
import { quoted, tablesToKeep } from "./tables.ts";

type Options = {
  file: string;
  ring: readonly RingKey[];
  /** Of the role that owns the tables. */
  url: string;
  /** Of a role that sees and writes every row; it may be the same. */
  adminUrl: string;
  say?: (line: string) => void;
};

/**
 * Reads the whole backup first, makes the tables anew as they were when it was taken, and fills them in one transaction that
 * ends only when their rows are the same to the last byte. Whoever calls it applies the newer migrations afterwards.
 * @returns what was put back
 * @throws in plain words when the backup cannot be read or is of a newer Tend, or when there are members already
 */
export async function restoreBackup({ file, ring, url, adminUrl, say = () => {} }: Options): Promise<Counts> {
  say(`Reading ${file} …`);
  const { head, counts } = await readBackup(file, ring);
  const owner = connect(url);
  const admin = connect(adminUrl);
  try {
    await refuseMembers(admin);
    await refuseWhileServed(admin);
    await refuseNewer(owner, head);
    say("Making the tables as they were …");
    await tablesAnew(owner, url, head);
    say("Putting the rows back …");
    await admin.begin(async (tx) => {
      await tx`set local row_security = off`;
      await fill(tx, file, ring);
      if (!isSame(await countsIn(tx), counts))
        throw new Error("What was put back is not what the backup holds");
    });
    return counts;
  } finally {
    await owner.end({ timeout: 5 });
    await admin.end({ timeout: 5 });
  }
}

function connect(url: string): postgres.Sql {
  return postgres(url, { max: 1, connect_timeout: 10, prepare: false, onnotice: () => {} });
}

async function refuseMembers(admin: postgres.Sql): Promise<void> {
  const some = await admin`select from members limit 1`;
  if (some.length === 0) return;
  throw new Error(
    "this Tend has members, whom a backup would replace. Restore into a new database, or a new DATA_DIR",
  );
}

/** What is open would go on with tables that are no longer there. */
async function refuseWhileServed(admin: postgres.Sql): Promise<void> {
  const served =
    await admin`select from pg_stat_activity where datname = current_database() and application_name = 'tend'`;
  if (served.length > 0) throw new Error("a Tend is running on this database. Stop it first");
}

async function refuseNewer(owner: postgres.Sql, { migrations }: Head): Promise<void> {
  const [known] = await owner`select 1 from drizzle.__drizzle_migrations where created_at = ${migrations}`;
  if (!known)
    throw new Error(
      "the backup is of a newer Tend than this one. Restore it with that version or a later one",
    );
}

/** Empty tables of the backup’s own time: what came later is changed by the migrations as it was for everybody. */
async function tablesAnew(owner: postgres.Sql, url: string, { migrations }: Head): Promise<void> {
  await owner.begin(async (tx) => {
    await tx`drop schema public cascade`;
    await tx`create schema public`;
    await tx`drop schema drizzle cascade`;
  });
  await applyMigrations(owner, { url, patience: 60_000, say: () => {}, until: migrations });
}

async function fill(tx: postgres.TransactionSql, file: string, ring: readonly RingKey[]): Promise<void> {
  let stream: Writable | undefined;
  await readBackup(file, ring, {
    begin: async (table, columns) => {
      stream = await tx.unsafe(`copy public.${quoted([table])} (${quoted(columns)}) from stdin`).writable();
    },
    rows: async (lines) => {
      await new Promise<void>((resolve, reject) => {
        stream?.write(lines, (error) => (error ? reject(error) : resolve()));
      });
    },
    end: async () => {
      if (!stream) return;
      const done = finished(stream);
      stream.end();
      await done;
    },
  });
}

async function countsIn(tx: postgres.TransactionSql): Promise<Counts> {
  const counts: Counts = {};
  for (const table of await tablesToKeep(tx)) {
    const tally = rowTally();
    for await (const piece of await rowsOf(tx, table)) tally.add(piece);
    counts[table.name] = tally.counts();
  }
  return counts;
}
