import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ownClock } from "../drill/clock.mjs";
import { makeReady } from "./migrate.mjs";
import { inDatabase, type ThrowAway, throwAwayDatabase } from "./testing/throw-away.ts";

let server: ThrowAway;

beforeAll(async () => {
  server = await throwAwayDatabase();
});

afterAll(async () => {
  await server.remove();
});

test("two that start at once both find the tables made, once", async () => {
  const url = await newDatabase("twice", "tend");
  const straight = { DATABASE_URL: url, DATABASE_POOLER: "no" };
  expect(await Promise.all([makeReady(url), makeReady(url)])).toEqual([straight, straight]);
  expect(await ask(url, "select count(*)::int as members from members")).toEqual([{ members: 0 }]);
});

test("a superuser’s rows are guarded too, by a role that it takes on", async () => {
  const url = await newDatabase("super", "postgres");
  const { DATABASE_ROLE: role } = await makeReady(url);
  expect(role).toBe("tend_app");
  await ask(url, "insert into members (email) values ('someone@example.org')");
  await ask(
    url,
    `insert into plan_items (member_id, guide, draft_id, started_on)
    select id, 'breathing', gen_random_uuid(), '2026-11-02' from members`,
  );
  expect(await ask(url, "select guide from plan_items")).toHaveLength(1);
  expect(await ask(url, "select guide from plan_items", role)).toHaveLength(0);
});

test("a role that may pass by the guard, and may make none that may not, is told so", async () => {
  await ask(server.adminUrl, "create role passer login bypassrls password 'passer'");
  const url = await newDatabase("passer", "passer");
  await expect(makeReady(url)).rejects.toThrow("its role passes by row-level security");
});

test("a database that cannot be reached is said in one line", async () => {
  await expect(makeReady("postgres://tend@127.0.0.1:1/tend")).rejects.toThrow(
    "The database could not be made ready: connect ECONNREFUSED 127.0.0.1:1",
  );
});

// PostgreSQL measures no time limit of its own while `faketime` sets its clock: seen to wait for good, at any hour.
const testWithLimits = test.skipIf(ownClock() !== undefined);

testWithLimits("another session’s lock is waited for, and then it is said who holds it", async () => {
  const url = await newDatabase("held", "tend");
  // As a start of an earlier version left it behind a pooler.
  const holder = postgres(url, { max: 1, connection: { application_name: "who-forgot" } });
  const [row] = await holder`select pg_backend_pid() as pid, pg_advisory_lock(8363301)`;
  const said: string[] = [];
  const start = makeReady(url, { patience: 1000, say: (line) => said.push(line) });
  await expect(start).rejects.toThrow(`process ${row?.pid} “who-forgot” of the role tend, idle, since 20`);
  expect(said).toEqual([expect.stringContaining(`A lock is held by process ${row?.pid} “who-forgot”`)]);
  const later = makeReady(url, { patience: 10_000 });
  await holder.end();
  await expect(later).resolves.toMatchObject({ DATABASE_URL: url });
});

testWithLimits("a table that is in use elsewhere is waited for no longer than that", async () => {
  const url = await newDatabase("used", "tend");
  const holder = postgres(url, { max: 1, connection: { application_name: "who-reads" } });
  await holder`create schema drizzle`;
  await holder`create table drizzle.__drizzle_migrations (id serial primary key, hash text, created_at bigint)`;
  await holder.begin(async (tx) => {
    await tx`lock table drizzle.__drizzle_migrations`;
    await expect(makeReady(url, { patience: 600 })).rejects.toThrow("“who-reads”");
  });
  await holder.end();
});

test("a role that may not read the tables is named before Tend is ready", async () => {
  await ask(server.adminUrl, "create role stranger; grant stranger to tend");
  const url = await newDatabase("strange", "tend");
  const settings = { DATABASE_ROLE: "stranger", DATABASE_POOLER: "no" } as const;
  await expect(makeReady(url, { settings })).rejects.toThrow("permission denied for table sessions");
});

async function newDatabase(name: string, owner: string) {
  await ask(server.adminUrl, `create database ${name} owner ${owner}`);
  const url = new URL(inDatabase(owner === "tend" ? server.url : server.adminUrl, name));
  if (owner === "passer") url.username = url.password = "passer";
  return url.href;
}

async function ask(url: string, question: string, role?: string) {
  const sql = postgres(url, { max: 1, connection: role ? { role } : {} });
  try {
    return [...(await sql.unsafe(question))];
  } finally {
    await sql.end();
  }
}
