import { join } from "node:path";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { postmasterOf } from "#scripts/postgres/postmaster.mjs";
import { type ThrowAway, throwAwayDatabase } from "#scripts/postgres/testing/throw-away.ts";
import { asMember, closeDatabase, database, isDatabaseUnavailable, memberIdSchema } from "./client.ts";
import { getMember } from "./members.ts";

const nobody = memberIdSchema.parse("00000000-0000-4000-8000-000000000000");
let server: ThrowAway;

beforeAll(async () => {
  server = await throwAwayDatabase();
  process.env.DATABASE_URL = server.url;
});

afterAll(async () => {
  await closeDatabase();
  await server.remove();
});

test("while PostgreSQL is stopped every question says so soon, and all is well once it is back", async () => {
  expect(await ask()).toBe("answered");
  await server.whileAway(async () => {
    const before = performance.now();
    for (let time = 0; time < 12; time += 1) expect(await ask()).toBe("unavailable");
    expect(performance.now() - before).toBeLessThan(10_000);
  });
  expect(await ask()).toBe("answered");
});

test("a connection lost in the middle of a transaction says so, and the next question is answered", async () => {
  const lost = asMember(nobody, (tx) => tx.execute(sql`select pg_terminate_backend(pg_backend_pid())`));
  await expect(lost).rejects.toSatisfy(isDatabaseUnavailable);
  expect(await ask()).toBe("answered");
});

test("nothing more is sent for a transaction whose connection is lost", async () => {
  const lost = asMember(nobody, async (tx) => {
    const [own] = await tx.execute(sql`select pg_backend_pid() as pid`);
    await database().execute(sql`select pg_terminate_backend(${own?.pid})`);
    await tx.execute(sql`select 1`).catch(() => {});
    await tx.execute(sql`create table stray ()`);
  });
  await expect(lost).rejects.toSatisfy(isDatabaseUnavailable);
  expect([...(await database().execute(sql`select to_regclass('stray') as stray`))]).toEqual([
    { stray: null },
  ]);
});

test("questions under way when PostgreSQL stops say so, and leave no trace in later ones", async () => {
  const underWay = Array.from({ length: 20 }, () =>
    asMember(nobody, (tx) => tx.execute(sql`select pg_sleep(${30})`)).catch((error) => error),
  );
  await tenAtWork();
  await server.whileAway(async () => {
    const errors = await Promise.all(underWay);
    expect(errors.filter((error) => !isDatabaseUnavailable(error))).toEqual([]);
  });
  const answers = await Promise.all(Array.from({ length: 30 }, ask));
  expect(new Set(answers)).toEqual(new Set(["answered"]));
});

test("many questions at once, while PostgreSQL is stopped, are all answered with that", async () => {
  await server.whileAway(async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, ask));
    expect(new Set(answers)).toEqual(new Set(["unavailable"]));
  });
  expect(await ask()).toBe("answered");
});

test("a slow answer is waited for, by a busy process too, and when nothing answers each question says so soon", async () => {
  const slow = asMember(nobody, (tx) => tx.execute(sql`select pg_sleep(4), 1 as done`));
  expect(await whileBusy(slow)).toMatchObject([{ done: 1 }]);

  const processes = await processesOfPostgres();
  const signal = (name: NodeJS.Signals) => processes.map((pid) => process.kill(pid, name));
  signal("SIGSTOP");
  try {
    const before = performance.now();
    // By itself, on a connection that is open: nothing but the silence tells that nobody is there.
    expect(await ask()).toBe("unavailable");
    const answers = await Promise.all(Array.from({ length: 20 }, ask));
    expect(new Set(answers)).toEqual(new Set(["unavailable"]));
    expect(performance.now() - before).toBeLessThan(30_000);
  } finally {
    signal("SIGCONT");
  }
  await expect.poll(ask, { timeout: 30_000 }).toBe("answered");
}, 120_000);

const refusals = [
  ["a disk that is full", "53100"],
  ["a database that takes no changes", "25006"],
] as const;

test.for(refusals)("%s is said at once, and keeps no connection from whoever reads", async ([, code]) => {
  const before = performance.now();
  const refused = Array.from({ length: 40 }, () => refusedWith(code));
  expect(await ask()).toBe("answered");
  expect(new Set(await Promise.all(refused))).toEqual(new Set([true]));
  expect(performance.now() - before).toBeLessThan(3000);
});

test("where no other server takes changes, it is not looked for at each form", async () => {
  await refusedWith("25006");
  const began = performance.now();
  for (let time = 0; time < 12; time += 1) expect(await refusedWith("25006")).toBe(true);
  const looks = 1 + (performance.now() - began) / 500;
  const admin = postgres(server.adminUrl, { max: 1 });
  const [opened] = await admin`select count(*)::int as lines from pg_stat_activity
    where application_name = 'tend' and backend_start > now() - make_interval(secs => ${(performance.now() - began) / 1000})`;
  await admin.end();
  expect(opened?.lines).toBeLessThanOrEqual(looks);
});

test("a mistake of ours is not taken for a database that is away", async () => {
  const mistake = database().execute(sql`select nonsense`);
  await expect(mistake).rejects.toSatisfy((error) => !isDatabaseUnavailable(error));
});

/** Whether a question that PostgreSQL refuses with this is taken for a database that is away. */
function refusedWith(code: string): Promise<unknown> {
  const refusing = sql.raw(`do $$ begin raise exception 'no' using errcode = '${code}'; end $$`);
  return asMember(nobody, (tx) => tx.execute(refusing)).catch(isDatabaseUnavailable);
}

/** Keeps this process as busy as drawing one paper after another does, until the answer is there. */
async function whileBusy<T>(answer: Promise<T>): Promise<T> {
  let isThere = false;
  const watched = answer.finally(() => {
    isThere = true;
  });
  while (!isThere) {
    for (const until = performance.now() + 290; performance.now() < until; );
    await new Promise(setImmediate);
  }
  return watched;
}

/** Waits until every connection of the pool is asleep in its question. */
async function tenAtWork(): Promise<void> {
  const admin = postgres(server.adminUrl, { max: 1 });
  const asleep = () => admin`select from pg_stat_activity where wait_event = 'PgSleep'`;
  await expect.poll(async () => (await asleep()).length, { timeout: 30_000 }).toBe(10);
  await admin.end();
}

/** All that would answer: the server itself, and what serves each connection. */
async function processesOfPostgres(): Promise<number[]> {
  const admin = postgres(server.adminUrl, { max: 1 });
  const rows = await admin<{ pid: number }[]>`
    select pid from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'`;
  await admin.end();
  const main = postmasterOf(join(server.folder, "postgres"))?.pid;
  return [main, ...rows.map(({ pid }) => pid)].filter((pid) => pid !== undefined);
}

/** One read with row-level security and one without. */
async function ask(): Promise<"answered" | "unavailable"> {
  try {
    await asMember(nobody, (tx) => tx.execute(sql`select 1`));
    await getMember(nobody);
    return "answered";
  } catch (error) {
    if (isDatabaseUnavailable(error)) return "unavailable";
    throw error;
  }
}
