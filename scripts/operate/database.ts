/** What the doctor asks PostgreSQL. It changes nothing. */
import { readMigrationFiles } from "drizzle-orm/migrator";
import postgres, { type Sql } from "postgres";
import { decryptsCanaries } from "#db/keys/canary.mjs";
import { primaryOf } from "#db/pool/hosts.mjs";
import { isDatabaseUnavailable } from "#db/pool/unavailable.ts";
import { databaseHosts, type RingKey } from "#settings.mjs";
import { type Finding, failed } from "./finding.ts";

type Wanted = { url: string; ring: readonly RingKey[] };

/** Version, tables, keys, clock and waiting mail; one finding alone where the database does not answer. */
export async function checkDatabase({ url, ring }: Wanted): Promise<Finding[]> {
  const sql = await connect(url);
  try {
    return [
      await checkVersion(sql),
      await checkTables(sql),
      await checkKeys(sql, ring),
      await checkClock(sql),
      await checkOutbox(sql),
      await checkLog(sql),
    ];
  } catch (error) {
    return [unanswered("Database", url, error)];
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Whether that role could take a backup: row-level security hides rows even from the one that owns them. */
export async function checkBackupRole(url: string): Promise<Finding> {
  const about = "Backup role";
  const sql = await connect(url);
  try {
    const [role] = await sql`select rolname as name, rolsuper or rolbypassrls as "seesAll", (select bool_and(
      has_table_privilege(oid, 'select')) from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace) as "mayRead"
      from pg_roles where rolname = current_user`;
    if (!role?.seesAll || role.mayRead === false)
      return {
        about,
        state: "wrong",
        says: `${role?.name} may not see every row, so that no backup can be taken: docs/backups.md makes a role for BACKUP_DATABASE_URL`,
      };
    return { about, state: "well", says: `${role.name} sees every row` };
  } catch (error) {
    return unanswered(about, url, error);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function connect(url: string): Promise<Sql> {
  return postgres(await primaryOf(url), {
    max: 1,
    connect_timeout: 5,
    prepare: false,
    onnotice: () => {},
  });
}

/** PostgreSQL’s own words say what is the matter; those of the network do not. */
function unanswered(about: string, url: string, error: unknown): Finding {
  if (!isDatabaseUnavailable(error) || error instanceof postgres.PostgresError) return failed(about, error);
  const code = error instanceof Error && "code" in error ? error.code : "no answer";
  const hosts = databaseHosts(url).map((each) => new URL(each).host);
  return { about, state: "wrong", says: `nobody answers at ${hosts.join(" or ")} (${code})` };
}

async function checkVersion(sql: Sql): Promise<Finding> {
  const [row] =
    await sql`select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
    current_setting('transaction_read_only') = 'on' as refuses,
    (select ssl from pg_stat_ssl where pid = pg_backend_pid()) as encrypted, inet_server_addr() is null
      or host(inet_server_addr()) in ('127.0.0.1', '::1') as local`;
  const about = "Database";
  const says = `PostgreSQL ${row?.version}`;
  if (row?.number < 150_000) return { about, state: "wrong", says: `${says}; Tend needs 15 or newer` };
  if (row?.refuses)
    return {
      about,
      state: "wrong",
      says: `${says}, which takes no changes: it follows another server, or default_transaction_read_only is on`,
    };
  if (!row?.local && !row?.encrypted)
    return {
      about,
      state: "wrong",
      says: `${says}, reached without TLS: add ?sslmode=verify-full to DATABASE_URL`,
    };
  return { about, state: "well", says };
}

async function checkTables(sql: Sql): Promise<Finding> {
  const about = "Tables";
  const newest = readMigrationFiles({ migrationsFolder: "db/migrations" }).at(-1)?.folderMillis ?? 0;
  const [books] = await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as kept`;
  if (!books?.kept) return { about, state: "look", says: "there are none yet: the next start makes them" };
  const [row] = await sql`select max(created_at)::float8 as last from drizzle.__drizzle_migrations`;
  if (row?.last > newest)
    return {
      about,
      state: "look",
      says: "they are of a newer Tend than this one: the version before it runs on them, and older ones may not",
    };
  if (row?.last < newest)
    return { about, state: "look", says: "they are of an older Tend: the next start changes them" };
  return { about, state: "well", says: "as this Tend needs them" };
}

async function checkKeys(sql: Sql, ring: readonly RingKey[]): Promise<Finding> {
  const about = "Keys";
  const [there] = await sql`select to_regclass('ring_keys') is not null as made`;
  if (!there?.made) return { about, state: "look", says: "nothing is encrypted yet" };
  try {
    await decryptsCanaries(sql, ring);
    return { about, state: "well", says: `${ring.length} in the ring; every one that is needed is there` };
  } catch (error) {
    return failed(about, error);
  }
}

/** Two clocks that differ make days begin at two times, and links that are too old at once. */
async function checkClock(sql: Sql): Promise<Finding> {
  const asked = Date.now();
  const [row] = await sql`select extract(epoch from clock_timestamp())::float8 * 1000 as now`;
  const seconds = Math.abs(Number(row?.now) - (asked + Date.now()) / 2) / 1000;
  const says = `${seconds.toFixed(1)} s apart from the database’s`;
  return { about: "Clock", state: seconds > 5 ? "wrong" : "well", says };
}

async function checkOutbox(sql: Sql): Promise<Finding> {
  const about = "Outbox";
  const [there] = await sql`select to_regclass('outbox') is not null as made`;
  if (!there?.made) return { about, state: "well", says: "empty" };
  const [row] = await sql`select count(*)::int as waiting,
    count(*) filter (where created_at < now() - interval '15 minutes' and expires > now())::int as late from outbox`;
  const says = `${row?.waiting} waiting, ${row?.late} of them for more than a quarter of an hour`;
  return { about, state: row?.late > 0 ? "look" : "well", says };
}

/** PostgreSQL tells of an error with the row that it is about, and of a statement with its values: addresses stand in them as they are. */
async function checkLog(sql: Sql): Promise<Finding> {
  const about = "Database log";
  const [row] =
    await sql`select current_setting('log_min_messages') in ('log', 'fatal', 'panic') as "keepsErrors",
    current_setting('log_statement') in ('none', 'ddl') and current_setting('log_min_duration_statement') = '-1'
      or current_setting('log_parameter_max_length') = '0' as "keepsValues"`;
  const wanted = [
    ...(row?.keepsErrors ? [] : ["log_min_messages = log"]),
    ...(row?.keepsValues ? [] : ["log_parameter_max_length = 0"]),
  ];
  if (wanted.length === 0) return { about, state: "well", says: "names no rows" };
  return { about, state: "look", says: `it may name addresses of members: set ${wanted.join(" and ")}` };
}
