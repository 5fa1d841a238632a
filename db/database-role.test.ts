import { sql } from "drizzle-orm";
import { beforeAll, expect, inject, test } from "vitest";
import { migrate } from "#scripts/migrate.mjs";
import { asMember, closeDatabase, database } from "./client.ts";
import { members, planItems } from "./schema.ts";
import { freshDatabase, someMember } from "./test-database.ts";

freshDatabase();

// An operator may well put a superuser into DATABASE_URL, whom no policy holds back.
beforeAll(async () => {
  const url = new URL(inject("adminUrl"));
  url.pathname = new URL(process.env.DATABASE_URL ?? "").pathname;
  const role = await migrate(url.href);
  process.env.DATABASE_URL = url.href;
  process.env.DATABASE_ROLE = role;
  await closeDatabase();
});

test("with a superuser’s address, every question is asked in a role that policies bind", async () => {
  const [asking] = await database().execute(sql`
    select session_user::text as address, current_user::text as role, rolsuper or rolbypassrls as passes
    from pg_roles where rolname = current_user`);
  expect(asking).toEqual({ address: "postgres", role: "tend_app", passes: false });
});

test("that role can use the tables, and sees one member’s rows at a time", async () => {
  const [one, other] = [await someMember(), await someMember()];
  expect((await database().select().from(members)).length).toBeGreaterThanOrEqual(2);
  const row = { memberId: one, guide: "breathing", draftId: one, startedOn: sql`current_date` };
  await asMember(one, (tx) => tx.insert(planItems).values(row));
  expect(await asMember(one, (tx) => tx.select().from(planItems))).toHaveLength(1);
  expect(await asMember(other, (tx) => tx.select().from(planItems))).toEqual([]);
  expect(await database().select().from(planItems)).toEqual([]);
});
