/** Makes a database ready for Tend: the tables, a role that row-level security binds, and a look whether it all works. */
import postgres from "postgres";
import { checkKeyRing } from "../../db/keys/canary.mjs";
import { primaryOf } from "../../db/pool/hosts.mjs";
import { applyMigrations } from "./migrations.mjs";
import { isPooled } from "./pooler.mjs";

/**
 * @typedef {object} Options
 * @property {Pick<import("../../settings.mjs").Settings, "DATABASE_ROLE" | "DATABASE_POOLER" | "KEY_RING">} [settings] what the operator says
 * @property {number} [patience] how many milliseconds to wait for another session’s lock
 * @property {(line: string) => void} [say] told what is waited for
 */

/**
 * Applies what is missing of db/migrations. When the role at that address would pass by row-level security
 * (a superuser, or BYPASSRLS), a role `tend_app` that does not is given the use of all tables. Then a member’s rows are
 * asked for, as each of their pages does.
 * @param {string} url
 * @param {Options} [options]
 * @returns what the app has to know, as settings
 * @throws one Error in plain words when the database cannot be reached, is too old, or refuses
 */
export async function makeReady(url, { settings, patience = 60_000, say = () => {} } = {}) {
  const primary = await primaryOf(url);
  const sql = postgres(primary, {
    max: 1,
    connect_timeout: 10,
    prepare: false,
    onnotice: () => {},
    connection: { application_name: "tend (starting)" },
  });
  try {
    await refuseOldServer(sql);
    const pooled = (await isPooled(primary)) || settings?.DATABASE_POOLER === "yes";
    await applyMigrations(sql, { url: primary, patience, say });
    const role = (await passesByRowSecurity(sql)) ? await makeAppRole(sql) : settings?.DATABASE_ROLE;
    await tryMembersPage(sql, role);
    await checkKeyRing(sql, settings?.KEY_RING ?? []);
    return {
      DATABASE_URL: url,
      DATABASE_POOLER: pooled ? "yes" : "no",
      ...(role && { DATABASE_ROLE: role }),
    };
  } catch (cause) {
    throw new Error(`The database could not be made ready: ${reasonOf(cause)}.`, { cause });
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** @param {postgres.Sql} sql */
async function refuseOldServer(sql) {
  const [row] = await sql`select current_setting('server_version_num')::int as number, version()`;
  if (row?.number >= 150_000) return;
  throw new Error(`Tend needs PostgreSQL 15 or newer, and DATABASE_URL leads to ${row?.version}`);
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
    throw new Error(`${why}. Name another role in DATABASE_URL`, { cause });
  }
  await sql`grant usage on schema public to tend_app`;
  await sql`grant select, insert, update, delete on all tables in schema public to tend_app`;
  return "tend_app";
}

/**
 * Asks for the rows of a member whom nobody is, as every page for members does.
 * @param {postgres.Sql} sql
 * @param {string | undefined} role
 */
async function tryMembersPage(sql, role) {
  await sql.begin(async (tx) => {
    if (role) await tx`set local role ${tx(role)}`;
    await tx`select set_config('tend.member_id', '00000000-0000-4000-8000-000000000000', true)`;
    await tx`select from sessions join members on members.id = sessions.user_id limit 1`;
    const rows = await tx`select from plan_items limit 1`;
    if (rows.length > 0) throw new Error("its role sees the rows of every member");
  });
}

/** @param {unknown} error */
function reasonOf(error) {
  // What Node throws when a name has several addresses, and none answers.
  if (error instanceof AggregateError) return error.errors.map((each) => each.message).join("; ");
  return error instanceof Error ? error.message : String(error);
}
