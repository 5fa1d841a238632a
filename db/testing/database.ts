/** What the tests in db begin with: a database of their own, and members in it. */
import { randomBytes, randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, inject } from "vitest";
import { closeDatabase, database, type MemberId, memberIdSchema } from "#db/client.ts";
import { members } from "#db/schema.ts";

/**
 * Gives this file a fresh copy of the template, and takes it away after its last test. Call it once, at the
 * top.
 */
export function freshDatabase(): void {
  const name = `test_${randomBytes(6).toString("hex")}`;

  beforeAll(async () => {
    await asAdmin((sql) => sql`create database ${sql(name)} template tend owner tend`);
    const url = new URL(inject("url"));
    url.pathname = name;
    process.env.DATABASE_URL = url.href;
    process.env.AUTH_SECRET = randomBytes(32).toString("hex");
  });

  afterAll(async () => {
    await closeDatabase();
    await asAdmin((sql) => sql`drop database ${sql(name)} with (force)`);
  });
}

/** A new member whom no other test knows. */
export async function someMember(): Promise<MemberId> {
  const [row] = await database()
    .insert(members)
    .values({ email: `${randomUUID()}@example.org` })
    .returning({ id: members.id });
  return memberIdSchema.parse(row?.id);
}

async function asAdmin(run: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(inject("adminUrl"), { max: 1 });
  await run(sql);
  await sql.end();
}
