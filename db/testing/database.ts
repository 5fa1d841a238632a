/** What the tests in db begin with: a database of their own, and members in it. */
import { randomBytes, randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, inject } from "vitest";
import { closeDatabase, database, type MemberId, memberIdSchema } from "#db/client.ts";
import { addMember } from "#db/members.ts";
import { inDatabase } from "#scripts/postgres/testing/throw-away.ts";

/**
 * Gives this file a fresh copy of the template, and takes it away after its last test. Call it once, at the
 * top.
 */
export function freshDatabase(): void {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const before = { ...process.env };

  beforeAll(async () => {
    await asAdmin((sql) => sql`create database ${sql(name)} template tend owner tend`);
    process.env.DATABASE_URL = inDatabase(inject("url"), name);
    process.env.AUTH_SECRET = randomBytes(32).toString("hex");
    process.env.KEY_RING = `tests:${randomBytes(32).toString("hex")}`;
  });

  afterAll(async () => {
    await closeDatabase();
    // The next file runs in the same process.
    for (const setting of Object.keys(process.env)) if (!(setting in before)) delete process.env[setting];
    Object.assign(process.env, before);
    await asAdmin((sql) => sql`drop database ${sql(name)} with (force)`);
  });
}

/** Another fresh copy of the template, by its addresses for the role that owns it and for the superuser. */
export async function anotherDatabase(): Promise<{
  url: string;
  adminUrl: string;
  drop: () => Promise<void>;
}> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await asAdmin((sql) => sql`create database ${sql(name)} template tend owner tend`);
  return {
    url: inDatabase(inject("url"), name),
    adminUrl: inDatabase(inject("adminUrl"), name),
    drop: () => asAdmin((sql) => sql`drop database ${sql(name)} with (force)`),
  };
}

/** The address of this file’s database for the superuser, from whom row-level security hides nothing. */
export function adminUrl(): string {
  return inDatabase(inject("adminUrl"), new URL(process.env.DATABASE_URL ?? "").pathname);
}

/** A new member whom no other test knows. */
export async function someMember(): Promise<MemberId> {
  const { id } = await addMember({ email: `${randomUUID()}@example.org` });
  return memberIdSchema.parse(id);
}

/** How many questions to this file’s database wait for what another one has locked. */
export async function waitingForLocks(): Promise<number> {
  const waiting = await database().execute(sql`select from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`);
  return waiting.length;
}

async function asAdmin(run: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(inDatabase(inject("adminUrl"), "postgres"), { max: 1 });
  await run(sql);
  await sql.end();
}
