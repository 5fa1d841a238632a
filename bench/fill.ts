/** A database as it looks after use: logs of made-up members, and one who has kept at it. */
import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { type MemberId, memberIdSchema } from "#db/client.ts";
import { hashToken } from "#db/keys/seal.ts";

/** The record of one member: practices that go on, and that were finished on the way, and for how many days. */
export type Size = {
  practices: number;
  finished: number;
  days: number;
  others: number;
  /** Days written by each of the others about each of their practices. */
  written?: number;
};

/** Three years of one member, among a million logs. */
export const years: Size = { practices: 3, finished: 6, days: 3 * 365, others: 2000 };
/** Of everyone else: practices of each. */
const theirs = 2;

export type Filled = { member: MemberId; token: string; logs: number };

/** Fills an empty database; as a superuser, whom no policy holds back. */
export async function fill(
  adminUrl: string,
  { practices, finished, days, others, written = 250 }: Size,
): Promise<Filled> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    const [row] = await sql`
      insert into members (email, zone) values ('bench@example.org', 'Europe/Lisbon') returning id`;
    const member = memberIdSchema.parse(row?.id);
    const token = randomBytes(32).toString("base64url");
    await sql`insert into sessions (session_token, user_id, expires)
      values (${hashToken(token)}, ${member}, now() + interval '30 days')`;
    await sql`insert into members (email, zone)
      select 'member-' || n || '@example.org', 'Europe/Lisbon' from generate_series(1, ${others}::int) n`;
    await addPractices(sql, sql`id = ${member}`, practices, days);
    await addPractices(sql, sql`id = ${member}`, finished, days);
    await sql`update plan_items set finished_on = started_on + 180
      where member_id = ${member} and position >= ${practices}`;
    await addPractices(sql, sql`id <> ${member}`, theirs, written);
    await sql`
      insert into plan_versions (member_id, item_id, holds_from, minutes, tiny, times_per_week, cue)
      select member_id, id, started_on + 90 * n, 5, 'Three slow breaths', 2 + n % 4, 'put the kettle on'
      from plan_items, generate_series(0, 11) n
      where started_on + 90 * n <= coalesce(finished_on, current_date) order by member_id`;
    await sql`
      insert into logs (member_id, item_id, day, state, before, after, zone, saved_at)
      select member_id, id, day, (array['done', 'tiny', 'done', 'rest']::log_state[])[1 + hash % 4],
        3 + hash % 6, hash % 5, 'Europe/Lisbon', day
      from plan_items, generate_series(started_on, coalesce(finished_on, current_date), '1 day') day,
        lateral (select abs(hashtext(id::text || day::text)) as hash) hashed
      order by day`;
    await sql`
      insert into reviews (member_id, item_id, day, helped, in_the_way, proposed, chosen)
      select member_id, id, day, 'a-little', '{forgot}', 'keep', 'keep'
      from plan_items, generate_series(started_on + 14, coalesce(finished_on, current_date), '14 days') day`;
    await sql`vacuum (analyze)`;
    const [counted] = await sql`select count(*)::int as logs from logs`;
    return { member, token, logs: Number(counted?.logs) };
  } finally {
    await sql.end();
  }
}

async function addPractices(sql: postgres.Sql, whose: postgres.Fragment, count: number, ago: number) {
  await sql`
    insert into plan_items (member_id, guide, draft_id, started_on, position)
    select members.id, (array['breathing', 'journaling', 'sleep-habits'])[1 + n % 3], gen_random_uuid(),
      current_date - ${ago - 1}::int, n + (select count(*) from plan_items own where own.member_id = members.id)
    from members, generate_series(0, ${count - 1}::int) n where ${whose}`;
}

/** What is filled in next is not to lie among what was. */
export async function empty(adminUrl: string): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  await sql`truncate members cascade`;
  await sql.end();
}
