import { randomBytes, randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, type Day, daySchema, zoneSchema } from "#domain/day.ts";
import { blankDay } from "#domain/record/log.ts";
import { listPasskeys } from "./account/passkeys.ts";
import { listIssuers } from "./account/providers.ts";
import { listEvents } from "./account/security-events.ts";
import { findSession, listSessions, openSession } from "./account/sessions.ts";
import { readCarePlan } from "./care-plans.ts";
import { listCheckIns } from "./check-ins.ts";
import { closeDatabase, type MemberId, memberIdSchema } from "./client.ts";
import { demoEmail, fillDemo } from "./demo/demo.ts";
import { searchEntries } from "./journal/entry-search.ts";
import { getEntry, readJournal } from "./journal/journal.ts";
import { listOwnKept } from "./kept.ts";
import { getMember } from "./members.ts";
import { getPlanItem, listPlan } from "./plan/plans.ts";
import { getEvening, saveEvening } from "./record/evenings.ts";
import { changeDay, getDay, listItemLogs } from "./record/logs.ts";
import { readRecord } from "./record/record.ts";
import { listReviews, readPlanReviewed } from "./record/reviews.ts";
import { listWalks } from "./record/walks.ts";
import { readAhead } from "./reminder/ahead.ts";
import { listShared } from "./summary/summaries.ts";
import { adminUrl, freshDatabase } from "./testing/database.ts";

freshDatabase();

/** More than a planner would read through rather than go by an index. */
const others = 2000;
const zone = zoneSchema.parse("UTC");
const today: Day = daySchema.parse("2026-11-28");
const token = randomBytes(32).toString("base64url");
let sql: postgres.Sql;
let member: MemberId;

beforeAll(async () => {
  const filling = postgres(adminUrl(), { max: 1, onnotice: () => {} });
  await fillDemo(today, zone);
  const [row] = await filling`select id from members where email = ${demoEmail}`;
  member = memberIdSchema.parse(row?.id);
  const expires = new Date(Date.now() + 1e9);
  await openSession({ token, memberId: member, expires, device: "Firefox", way: "signed-in-by-link" });
  await fillCrowd(filling);
  await closeDatabase();
  // What it has read is counted when it ends, or by a timer of PostgreSQL's, in the middle of what is counted below.
  await filling.end();
  sql = postgres(adminUrl(), { max: 1, onnotice: () => {} });
}, 120_000);

afterAll(() => sql.end());

async function fillCrowd(sql: postgres.Sql): Promise<void> {
  await sql`insert into members (email, zone)
    select 'member-' || n || '@example.org', 'UTC' from generate_series(1, ${others}::int) n`;
  const their = sql`from members, generate_series(1, 20) n where email like 'member-%'`;
  await sql`insert into sessions (session_token, user_id, expires)
    select md5(id::text), id, now() + interval '9 days' from members where email like 'member-%'`;
  await sql`insert into plan_items (member_id, guide, draft_id, started_on)
    select id, 'breathing', gen_random_uuid(), ${today}::date - 60 from members where email like 'member-%'`;
  const items = sql`from plan_items join members on members.id = member_id`;
  await sql`insert into plan_versions (member_id, item_id, holds_from, minutes, times_per_week)
    select member_id, plan_items.id, started_on, 5, 3 ${items} where email like 'member-%'`;
  await sql`insert into logs (member_id, item_id, day, state, zone)
    select member_id, plan_items.id, ${today}::date - 2 * n, 'done', 'UTC'
    ${items}, generate_series(1, 20) n where email like 'member-%'`;
  await sql`insert into reviews (member_id, item_id, day, helped, in_the_way, proposed)
    select member_id, plan_items.id, ${today}::date - 7 * n, 'a-little', '{forgot}', 'keep'
    ${items}, generate_series(1, 3) n where email like 'member-%'`;
  await sql`insert into reminders (member_id, item_id, by)
    select member_id, plan_items.id, 'calendar' ${items} where email like 'member-%'`;
  await sql`insert into entries (member_id, id, kind, day, content, zone)
    select members.id, gen_random_uuid(), (array['free', 'gratitude'])[1 + n % 2], ${today}::date - n, '1.x', 'UTC' ${their}`;
  await sql`insert into evenings (member_id, day, answer, zone)
    select members.id, ${today}::date - n, 'good', 'UTC' ${their}`;
  await sql`insert into check_ins (member_id, kind, day, answers, zone)
    select members.id, 'who-5', ${today}::date - n, '1.x', 'UTC' ${their}`;
  await sql`vacuum (analyze)`;
}

test("nothing that a member’s pages ask reads the rows of anybody else, among very many", async () => {
  const [item] = await listPlan(member);
  const itemId = item?.id ?? "";
  const [entry] = (await readJournal(member)).entries;
  const key = { itemId, day: addDays(today, -50), zone };
  const asked = {
    findSession: () => findSession(token),
    getMember: () => getMember(member),
    listSessions: () => listSessions(member),
    listEvents: () => listEvents(member),
    listPasskeys: () => listPasskeys(member),
    listIssuers: () => listIssuers(member),
    listOwnKept: () => listOwnKept(member),
    "readRecord of Today": () => readRecord(member, addDays(today, -27), addDays(today, 1), today),
    "readRecord of a year": () => readRecord(member, addDays(today, -364), today),
    readPlanReviewed: () => readPlanReviewed(member),
    readAhead: () => readAhead(member, today, addDays(today, 92)),
    listPlan: () => listPlan(member),
    getPlanItem: () => getPlanItem(member, itemId),
    listReviews: () => listReviews(member),
    listItemLogs: () => listItemLogs(member, itemId, addDays(today, -60), today),
    listWalks: () => listWalks(member),
    getDay: () => getDay(member, itemId, today),
    "changeDay of a blank day": () =>
      changeDay(member, key, () => ({ entry: { ...blankDay, state: "done" } })),
    "changeDay to a blank day": () => changeDay(member, key, () => ({ entry: blankDay })),
    getEvening: () => getEvening(member, today),
    saveEvening: () => saveEvening(member, { day: today, zone, answer: "good" }),
    readJournal: () => readJournal(member),
    "readJournal of a kind": () => readJournal(member, { kind: "gratitude" }),
    "readJournal of days": () => readJournal(member, { from: addDays(today, -20), to: today }),
    "readJournal further on": () => readJournal(member, { after: entry }),
    getEntry: () => getEntry(member, entry?.id ?? randomUUID()),
    searchEntries: () => searchEntries(member, "kettle"),
    readCarePlan: () => readCarePlan(member),
    listCheckIns: () => listCheckIns(member),
    listShared: () => listShared(member),
  };
  await closeDatabase();
  const read: Record<string, number> = {};
  for (const [name, ask] of Object.entries(asked)) {
    const before = await rowsRead();
    await ask();
    read[name] = (await rowsRead()) - before;
  }
  // All that the demo member has, and twice as much again: the smallest of the crowd’s tables has two thousand rows.
  expect(Object.entries(read).filter(([, rows]) => rows > 900)).toEqual([]);
  expect(read["readRecord of a year"]).toBeGreaterThan(80);
}, 120_000);

/** Rows of tables and entries of indexes that were read so far. What a connection has read is counted when it ends. */
async function rowsRead(): Promise<number> {
  await closeDatabase();
  for (;;) {
    const [open] = await sql`select from pg_stat_activity
      where datname = current_database() and application_name = 'tend'`;
    if (!open) break;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const [row] = await sql`select
    (select sum(seq_tup_read) from pg_stat_user_tables) + (select sum(idx_tup_read) from pg_stat_user_indexes) as rows`;
  return Number(row?.rows);
}
