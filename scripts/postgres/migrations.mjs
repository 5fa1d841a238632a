/** Applies db/migrations in one transaction, so that nothing of the start is left in the database when it ends. */
import { setTimeout as delay } from "node:timers/promises";
import { readMigrationFiles } from "drizzle-orm/migrator";
import postgres from "postgres";

/** The key of the advisory lock. Any number will do that every Tend agrees on. */
const lock = 8_363_301;

/**
 * Applies what is missing, one Tend at a time, and keeps the same books as drizzle-kit.
 * @param {postgres.Sql} sql
 * @param {{ url: string, patience: number, say: (line: string) => void, until?: number }} options `patience`: how many
 * milliseconds to wait for a lock that another session holds; who that is, is said halfway. `until`: when the last of them
 * was made, for tables as they once were
 * @throws when the lock is not to be had, naming who holds it
 */
export async function applyMigrations(sql, { url, patience, say, until = Number.POSITIVE_INFINITY }) {
  /** @type {string | undefined} */
  let holders;
  const watching = new AbortController();
  try {
    await sql.begin(async (tx) => {
      const [own] =
        await tx`select pg_backend_pid() as pid, set_config('lock_timeout', ${`${patience}`}, true)`;
      watch(own?.pid).catch(() => {});
      // Of the transaction, not of the session: behind a pooler a session outlives whoever used it, and keeps its locks.
      await tx`select pg_advisory_xact_lock(${lock})`;
      await apply(tx, until);
    });
  } catch (cause) {
    if (!(cause instanceof postgres.PostgresError) || cause.code !== "55P03") throw cause;
    throw new Error(
      `another session holds a lock that is needed to bring the tables up to date: ${holders ?? "nobody can tell which"}. ` +
        "If it is another Tend that starts, wait for it; otherwise end that session, and start again",
      { cause },
    );
  } finally {
    watching.abort();
  }

  /** @param {number} pid of the process that serves the transaction */
  async function watch(pid) {
    await delay(patience / 2, undefined, { signal: watching.signal });
    holders = await whoHoldsUp(url, pid);
    if (holders) say(`Waiting to bring the tables up to date. A lock is held by ${holders}.`);
  }
}

/** @param {postgres.TransactionSql} tx @param {number} until */
async function apply(tx, until) {
  await tx.unsafe("create schema if not exists drizzle");
  await tx.unsafe(`create table if not exists drizzle.__drizzle_migrations
    (id serial primary key, hash text not null, created_at bigint)`);
  const [last] = await tx`select max(created_at) as made from drizzle.__drizzle_migrations`;
  for (const { sql: statements, folderMillis, hash } of readMigrationFiles({
    migrationsFolder: "db/migrations",
  })) {
    if (Number(last?.made ?? 0) >= folderMillis || folderMillis > until) continue;
    for (const statement of statements) await tx.unsafe(statement);
    await tx`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${folderMillis})`;
  }
}

/**
 * Names the sessions that this one waits for. PostgreSQL tells no more than the process of those of another role.
 * @param {string} url
 * @param {number} pid
 */
async function whoHoldsUp(url, pid) {
  const sql = postgres(url, { max: 1, connect_timeout: 5, prepare: false, fetch_types: false });
  try {
    const rows = await sql`
      select held.pid, usename, application_name, state,
        to_char(coalesce(xact_start, backend_start) at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') as since
      from unnest(pg_blocking_pids(${pid})) as held(pid) left join pg_stat_activity as a on a.pid = held.pid`;
    return rows.map(described).join("; ") || undefined;
  } finally {
    await sql.end({ timeout: 0 });
  }
}

/** @param {postgres.Row} session */
function described({ pid, usename, application_name, state, since }) {
  const name = application_name ? ` “${application_name}”` : "";
  const role = usename ? ` of the role ${usename}` : "";
  return `process ${pid}${name}${role}${state ? `, ${state}` : ""}${since ? `, since ${since} UTC` : ""}`;
}
