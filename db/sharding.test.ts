/** Whether members could be spread over several PostgreSQL, as docs/scale.md says: by the member, on two real nodes. */
import { randomUUID } from "node:crypto";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Day, daySchema, zoneSchema } from "#domain/day.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import { type ThrowAway, throwAwayDatabase } from "#scripts/postgres/testing/throw-away.ts";
import { listCheckIns, saveCheckIn } from "./check-ins.ts";
import { asMember, closeDatabase, type MemberId } from "./client.ts";
import { readJournal } from "./journal/journal.ts";
import { addPractice, listPlan } from "./plan/plans.ts";
import { saveEvening } from "./record/evenings.ts";
import { saveLog } from "./record/logs.ts";
import { readDaysPlanned, readRecord } from "./record/record.ts";
import { listReviews } from "./record/reviews.ts";
import { listWalks } from "./record/walks.ts";
import * as schema from "./schema.ts";
import { adminUrl, anotherDatabase, freshDatabase, someMember } from "./testing/database.ts";

/** Of each table that belongs to members: by which columns a row is known. */
const ofMembers = Object.values(schema)
  .filter((each) => each instanceof PgTable)
  .map((table) => getTableConfig(table))
  .filter(({ name, columns }) =>
    columns.some(
      (column) => column.name === "member_id" || (column.name === "user_id" && name !== "members"),
    ),
  )
  .map(({ name, columns, primaryKeys }) => ({
    name,
    key:
      primaryKeys[0]?.columns.map((column) => column.name) ??
      columns.filter(({ primary }) => primary).map((column) => column.name),
  }));

/** They tell who somebody is, so that they are asked before the member is known: they stay on one node, with the members. */
const found = ["accounts", "kept", "sessions"];
const spread = ofMembers.map(({ name }) => name).filter((name) => !found.includes(name));

test("every table of a member's has a key that the member leads, but for three that say who the member is", () => {
  expect(spread.length).toBeGreaterThan(15);
  expect(
    ofMembers
      .filter(({ key }) => key[0] !== "member_id")
      .map(({ name }) => name)
      .sort(),
  ).toEqual(found);
});

freshDatabase();

type Node = { sql: Sql; url: URL };
let coordinator: Sql;
let nodes: Node[] = [];
let elsewhere: ThrowAway;
let people: MemberId[] = [];
const zone = zoneSchema.parse("UTC");
const day = (text: string): Day => daySchema.parse(text);
const [first, last] = [day("2026-11-01"), day("2026-11-28")];

beforeAll(async () => {
  elsewhere = await throwAwayDatabase();
  const here = await anotherDatabase();
  nodes = [here.adminUrl, elsewhere.adminUrl].map((url) => ({
    sql: postgres(url, { max: 1, onnotice: () => {} }),
    url: new URL(url),
  }));
  coordinator = postgres(adminUrl(), { max: 1, onnotice: () => {} });
  // So many that all of them come to one node once in eight million times.
  people = await Promise.all(Array.from({ length: 24 }, someone));
  await closeDatabase();
  await spreadOut();
});
afterAll(async () => {
  await closeDatabase();
  await Promise.all([coordinator, ...nodes.map(({ sql }) => sql)].map((sql) => sql.end()));
  await elsewhere.remove();
});

async function someone(): Promise<MemberId> {
  const id = await someMember();
  const { id: itemId } = await addPractice(id, {
    draftId: randomUUID(),
    guide: "breathing",
    today: first,
    terms: plainTerms,
  });
  await saveLog(id, { itemId, day: last, zone, state: "done", note: "Slowly." });
  await saveEvening(id, { day: last, zone, answer: "good" });
  await saveCheckIn(id, { kind: "who-5", day: last, zone, answers: { calm: 3 } });
  return id;
}

/** Puts half of the members onto each node: their tables here are only partitions that stand there. */
async function spreadOut(): Promise<void> {
  await coordinator`create extension postgres_fdw`;
  for (const [place, { sql, url }] of nodes.entries()) {
    await coordinator.unsafe(`create server node_${place} foreign data wrapper postgres_fdw
      options (host '127.0.0.1', port '${url.port}', dbname '${url.pathname.slice(1)}')`);
    for (const role of ["tend", "postgres"])
      await coordinator.unsafe(`create user mapping for ${role} server node_${place}
        options (user '${url.username}', password '${url.password}')`);
    // What a row refers to is checked where it is written, not here: its member is a row of the coordinator.
    const references = await sql`select conrelid::regclass as of, conname as name from pg_constraint
      where contype = 'f' and connamespace = 'public'::regnamespace`;
    for (const { of, name } of references) await sql.unsafe(`alter table ${of} drop constraint "${name}"`);
  }
  await coordinator`grant usage on foreign server node_0, node_1 to tend`;
  for (const table of spread) await coordinator.unsafe(`alter table ${table} rename to ${table}_whole`);
  for (const table of spread) {
    await coordinator.unsafe(
      `create table ${table} (like ${table}_whole including defaults) partition by hash (member_id)`,
    );
    for (const place of nodes.keys())
      await coordinator.unsafe(`create foreign table ${table}_${place} partition of ${table}
        for values with (modulus 2, remainder ${place}) server node_${place} options (table_name '${table}')`);
    await coordinator.unsafe(`insert into ${table} select * from ${table}_whole`);
    await coordinator.unsafe(`alter table ${table} owner to tend`);
    for (const place of nodes.keys())
      await coordinator.unsafe(`alter foreign table ${table}_${place} owner to tend`);
    await coordinator.unsafe(`alter table ${table} enable row level security, force row level security`);
    await coordinator.unsafe(`create policy own on ${table}
      using (member_id = nullif(current_setting('tend.member_id', true), '')::uuid)`);
  }
}

/** How often each node looked into a member's table while `run` went on. */
async function looks(run: () => Promise<unknown>): Promise<number[]> {
  await untilLeft();
  for (const { sql } of nodes) await sql`select pg_stat_reset()`;
  await run();
  await untilLeft();
  return Promise.all(
    nodes.map(async ({ sql }) => {
      const [row] = await sql`select coalesce(sum(seq_scan + coalesce(idx_scan, 0)), 0)::int as looks
        from pg_stat_user_tables where relname in ${sql(spread)}`;
      return Number(row?.looks);
    }),
  );
}

/** What a connection to a node did is counted for certain once it has ended. */
async function untilLeft(): Promise<void> {
  await closeDatabase();
  await coordinator`select postgres_fdw_disconnect_all()`;
  for (const { sql } of nodes)
    await expect
      .poll(
        () => sql`select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
        and backend_type = 'client backend'`,
        { timeout: 20_000 },
      )
      .toHaveLength(0);
}

test("what a member's pages ask reaches the one node that has their rows", async () => {
  const nodeOf = async (memberId: MemberId) => {
    const [row] =
      await coordinator`select tableoid::regclass::text as part from plan_items where member_id = ${memberId}`;
    return Number(String(row?.part).at(-1));
  };
  for (const place of nodes.keys()) {
    const places = await Promise.all(people.map(nodeOf));
    const member = people[places.indexOf(place)];
    if (!member) throw new Error("All members came to one node.");
    const seen = await looks(async () => {
      const { plan, logs, evenings, notes } = await readRecord(member, first, last, last);
      expect([plan.length, logs.length, evenings.length, notes.size]).toEqual([1, 1, 1, 1]);
      await asMember(member, (tx) => readDaysPlanned(tx, member, first, last));
      expect(await listPlan(member)).toHaveLength(1);
      expect(await listCheckIns(member)).toHaveLength(1);
      await readJournal(member);
      await listReviews(member);
      await listWalks(member);
    });
    expect(seen[place]).toBeGreaterThan(5);
    expect(seen[1 - place], "the other node").toBe(0);
  }
});

test("what asks for everybody reaches both, and so would be seen", async () => {
  const seen = await looks(() => coordinator`select count(*) from logs`);
  expect(seen.every((count) => count > 0)).toBe(true);
});
