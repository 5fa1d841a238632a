import { sql } from "drizzle-orm";
import postgres from "postgres";
import { beforeAll, expect, test } from "vitest";
import { makeReady } from "#scripts/postgres/migrate.mjs";
import { asMember, closeDatabase, database } from "./client.ts";
import { isReady } from "./ready.ts";
import { members, planItems } from "./schema.ts";
import { adminUrl, freshDatabase, someMember } from "./testing/database.ts";

freshDatabase();

// An operator may well put a superuser into DATABASE_URL, whom no policy holds back.
beforeAll(async () => {
  Object.assign(process.env, await makeReady(adminUrl()));
  await closeDatabase();
});

test("with a superuser’s address, every question is asked in a role that policies bind", async () => {
  const [asking] = await database().execute(sql`
    select session_user::text as address, current_user::text as role, rolsuper or rolbypassrls as passes
    from pg_roles where rolname = current_user`);
  expect(asking).toEqual({ address: "postgres", role: "tend_app", passes: false });
});

test("it is ready for members, and says so when that role may not read their rows", async () => {
  expect(await isReady()).toBe(true);
  const owner = postgres(process.env.DATABASE_URL ?? "", { max: 1 });
  await owner`revoke select on plan_items from tend_app`;
  expect(await isReady()).toBe(false);
  await owner`grant select on plan_items to tend_app`;
  await owner.end();
  expect(await isReady()).toBe(true);
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
