import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { type Day, daySchema, zoneSchema } from "#domain/day.ts";
import { type LogState, logStates } from "#domain/log.ts";
import { unaided } from "#domain/plan.ts";
import { asMember, type MemberId } from "./client.ts";
import { clearLog, listItemLogs, listLogs, logsBetween, saveLog } from "./logs.ts";
import { addPractice } from "./plans.ts";
import { logs } from "./schema.ts";
import { freshDatabase, someMember } from "./test-database.ts";

freshDatabase();

const zone = zoneSchema.parse("Europe/Lisbon");
const day = (text: string): Day => daySchema.parse(text);
const [first, last] = [day("2026-11-01"), day("2026-11-30")];

test.each(logStates)("keeps “%s” for a day", async (state) => {
  const { member, itemId } = await someoneWhoPractises();
  expect(await saveLog(member, { itemId, day: first, state, zone })).toBe(true);
  expect(await listLogs(member, first, last)).toMatchObject([{ itemId, day: first, state }]);
});

test("what was said last of a day is what is kept, with the zone it was said in", async () => {
  const { member, itemId } = await someoneWhoPractises();
  const states: LogState[] = ["done", "done", "rest", "tiny"];
  for (const state of states) await saveLog(member, { itemId, day: first, state, zone });
  await saveLog(member, { itemId, day: first, state: "tiny", zone: zoneSchema.parse("Asia/Tokyo") });
  const rows = await asMember(member, (tx) => tx.select().from(logs));
  expect(rows).toMatchObject([{ day: first, state: "tiny", zone: "Asia/Tokyo" }]);
});

test("the same thing said twenty times at once is one row", async () => {
  const { member, itemId } = await someoneWhoPractises();
  const log = { itemId, day: first, state: "done" as const, zone };
  const answers = await Promise.all(Array.from({ length: 20 }, () => saveLog(member, log)));
  expect(answers).toEqual(Array.from({ length: 20 }, () => true));
  expect(await listLogs(member, first, last)).toHaveLength(1);
});

test("a day that is cleared is unknown again; clearing it twice does nothing more", async () => {
  const { member, itemId } = await someoneWhoPractises();
  await saveLog(member, { itemId, day: first, state: "done", zone });
  await saveLog(member, { itemId, day: last, state: "rest", zone });
  await clearLog(member, itemId, first);
  await clearLog(member, itemId, first);
  expect(await listLogs(member, first, last)).toMatchObject([{ itemId, day: last, state: "rest" }]);
});

test("lists what was said from a day to a day, both included, oldest first", async () => {
  const { member, itemId } = await someoneWhoPractises();
  const other = await practise(member);
  for (const text of ["2026-11-30", "2026-10-31", "2026-11-01", "2026-12-01"])
    await saveLog(member, { itemId, day: day(text), state: "done", zone });
  await saveLog(member, { itemId: other, day: day("2026-11-15"), state: "tiny", zone });
  const days = (rows: { day: Day }[]) => rows.map((row) => row.day);
  expect(days(await listLogs(member, first, last))).toMatchObject(["2026-11-01", "2026-11-15", "2026-11-30"]);
  expect(days(await listItemLogs(member, itemId, first, last))).toMatchObject(["2026-11-01", "2026-11-30"]);
});

test("nobody can log, clear or read another member’s practice", async () => {
  const { member, itemId } = await someoneWhoPractises();
  const stranger = await someMember();
  await saveLog(member, { itemId, day: first, state: "done", zone });
  expect(await saveLog(stranger, { itemId, day: first, state: "rest", zone })).toBe(false);
  await clearLog(stranger, itemId, first);
  expect(await listItemLogs(stranger, itemId, first, last)).toEqual([]);
  expect(await listLogs(stranger, first, last)).toEqual([]);
  expect(await listLogs(member, first, last)).toMatchObject([{ itemId, day: first, state: "done" }]);
});

test.each(["", "nonsense", "\0", randomUUID()])(
  "a practice that is not there cannot be logged: %j",
  async (id) => {
    const member = await someMember();
    expect(await saveLog(member, { itemId: id, day: first, state: "done", zone })).toBe(false);
    await clearLog(member, id, first);
    expect(await listItemLogs(member, id, first, last)).toEqual([]);
  },
);

test("four weeks among three years of record are read from the index", async () => {
  const { member, itemId } = await someoneWhoPractises();
  const plan = await asMember(member, async (tx) => {
    await tx.execute(sql`insert into logs (member_id, item_id, day, state, zone)
      select ${member}, ${itemId}, date '2026-11-30' - n, 'done', 'UTC' from generate_series(0, 3 * 365) n`);
    await tx.execute(sql`analyze logs`);
    return tx.execute(sql`explain ${logsBetween(tx, member, day("2026-11-03"), last)}`);
  });
  expect(JSON.stringify(plan)).toContain("Index Scan on logs_by_day");
  expect(await listLogs(member, day("2026-11-03"), last)).toHaveLength(28);
});

async function someoneWhoPractises() {
  const member = await someMember();
  return { member, itemId: await practise(member) };
}

async function practise(member: MemberId): Promise<string> {
  const terms = { ...unaided, minutes: 5, tiny: "One line.", schedule: { kind: "times", times: 3 } } as const;
  const today = day("2026-10-01");
  const { id } = await addPractice(member, { draftId: randomUUID(), guide: "journaling", today, terms });
  return id;
}
