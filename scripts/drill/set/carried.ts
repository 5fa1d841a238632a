/** What the set carries: many members with a record, and as much at once as it takes. */
import assert from "node:assert/strict";
import { setTimeout as delay } from "node:timers/promises";
import postgres from "postgres";
import { beginLoad, someWriter } from "./load.ts";
import type { RunningSet } from "./start.ts";

const members = 50_000;
const seconds = 15;
const writers = 24;

export async function carried(set: RunningSet): Promise<string> {
  const filled = await fill(set.pair.primary.adminUrl);
  const people = [];
  for (let count = 0; count < writers; count += 1) people.push(await someWriter());
  const load = await beginLoad(set.url, people);
  await delay(5000);
  const [saved, read] = [load.saved.length, load.read];
  await delay(1000 * seconds);
  const each = [load.saved.length - saved, load.read - read].map((count) => Math.round(count / seconds));
  await load.end();
  assert.deepEqual(load.failures, []);
  return `${members} members, ${filled}: ${each[0]} saves and ${each[1]} pages a second, ${writers} people at once`;
}

/** A practice of each, and ten days written down; the size that the database has then. */
async function fill(adminUrl: string): Promise<string> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  await sql`insert into members (email, zone)
    select 'carried-' || n || '@example.org', 'UTC' from generate_series(1, ${members}::int) n`;
  await sql`insert into plan_items (member_id, guide, draft_id, started_on, position)
    select id, 'breathing', gen_random_uuid(), current_date - 30, 0 from members where email like 'carried-%'`;
  await sql`insert into plan_versions (member_id, item_id, holds_from, minutes, tiny, times_per_week, cue)
    select member_id, id, started_on, 5, 'One breath', 3, 'the kettle' from plan_items where position = 0 and started_on = current_date - 30`;
  await sql`insert into logs (member_id, item_id, day, state, zone)
    select member_id, id, current_date - n, 'done', 'UTC' from plan_items, generate_series(1, 10) n
    where started_on = current_date - 30`;
  await sql`vacuum (analyze)`;
  const [row] = await sql`select pg_size_pretty(pg_database_size(current_database())) as size,
    (select count(*)::int from logs) as logs`;
  await sql.end();
  return `${row?.logs} days written down, ${row?.size}`;
}
