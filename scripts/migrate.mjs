/** Brings the tables of a database up to date, one Tend at a time. */
import { DrizzleQueryError } from "drizzle-orm/errors";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

/** Any number will do that every Tend agrees on. */
const lock = 8_363_301;

/**
 * Applies what is missing of db/migrations. When the role at that address would pass by row-level security
 * (a superuser, or BYPASSRLS), a role `tend_app` that does not is given the use of all tables.
 * @param {string} url
 * @returns {Promise<string | undefined>} the role to take on in each connection, where one is needed
 * @throws one Error in plain words when the database cannot be reached, is too old, or refuses
 */
export async function migrate(url) {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    await refuseOldServer(sql);
    await sql`select pg_advisory_lock(${lock})`;
    await applyMigrations(drizzle(sql), { migrationsFolder: "db/migrations" });
    return (await passesByRowSecurity(sql)) ? await makeAppRole(sql) : undefined;
  } catch (cause) {
    throw new Error(`The database could not be made ready: ${reasonOf(cause)}`, { cause });
  } finally {
    // Ending the connection also lets go of the lock.
    await sql.end();
  }
}

/** @param {postgres.Sql} sql */
async function refuseOldServer(sql) {
  const [row] = await sql`select current_setting('server_version_num')::int as number, version()`;
  if (row?.number >= 150_000) return;
  throw new Error(`Tend needs PostgreSQL 15 or newer, and DATABASE_URL leads to ${row?.version}.`);
}

/** @param {postgres.Sql} sql */
async function passesByRowSecurity(sql) {
  const [row] =
    await sql`select rolsuper or rolbypassrls as passes from pg_roles where rolname = current_user`;
  return row?.passes === true;
}

/** @param {postgres.Sql} sql */
async function makeAppRole(sql) {
  try {
    const known =
      await sql`select pg_has_role(oid, 'member') as mine from pg_roles where rolname = 'tend_app'`;
    if (known.length === 0) await sql`create role tend_app nologin`;
    if (!known[0]?.mine) await sql`grant tend_app to current_user`;
  } catch (cause) {
    const why = "its role passes by row-level security, and may not make one that does not";
    throw new Error(`${why}. Name another role in DATABASE_URL.`, { cause });
  }
  await sql`grant usage on schema public to tend_app`;
  await sql`grant select, insert, update, delete on all tables in schema public to tend_app`;
  return "tend_app";
}

/** Drizzle says which statement failed, and PostgreSQL why; an operator needs the second. @param {unknown} error */
function reasonOf(error) {
  const reason = error instanceof DrizzleQueryError ? error.cause : error;
  // What Node throws when a name has several addresses, and none answers.
  if (reason instanceof AggregateError) return reason.errors.map((each) => each.message).join("; ");
  return reason instanceof Error ? reason.message : String(reason);
}
