import { sql } from "drizzle-orm";
import postgres from "postgres";
import { expect, test } from "vitest";
import { adminUrl, freshDatabase, someMember } from "#db/testing/database.ts";
import { asMember, type MemberId } from "../client.ts";

freshDatabase();

test("among the entries of many, no more of a member’s are read than a page shows", async () => {
  const member = await someMember();
  await write(member, 400);
  const others = await Promise.all(Array.from({ length: 20 }, () => someMember()));
  for (const other of others) await write(other, 400);
  const plans = (await plansBehind(member)).join("\n");
  expect(plans).toMatch(/Index Scan Backward using entries_by_day on entries .*\(actual rows=21\b/);
  expect(plans).toMatch(/Index Scan Backward using entries_by_kind on entries .*\(actual rows=21\b/);
});

async function write(member: MemberId, entries: number): Promise<void> {
  await asMember(member, (tx) =>
    tx.execute(sql`insert into entries (member_id, id, kind, day, content, zone)
      select ${member}, gen_random_uuid(), (array['free', 'gratitude'])[1 + n % 2], current_date - n, repeat('1.x', 60), 'UTC'
      from generate_series(1, ${entries}::int) n`),
  );
}

/** How PostgreSQL reads a first page of all, and of one kind, by its own word. */
async function plansBehind(member: MemberId): Promise<string[]> {
  const notices: string[] = [];
  const admin = postgres(adminUrl(), { max: 1, onnotice: ({ message }) => notices.push(String(message)) });
  await admin`vacuum analyze entries`;
  // In a table as small as this, reading it whole would cost less.
  await admin.unsafe(`load 'auto_explain'; set auto_explain.log_min_duration = 0; set auto_explain.log_analyze = on;
    set auto_explain.log_timing = off; set auto_explain.log_nested_statements = on; set auto_explain.log_level = notice; set role tend;
    set enable_seqscan = off`);
  for (const kind of [null, "free"])
    await admin`select member_journal(${member}, 21, ${kind}, null, null, null, null, null, null)`;
  await admin.end();
  return notices;
}
