import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { expect, test } from "vitest";
import { demoEmail, fillDemo } from "#db/demo/demo.ts";
import { saveDraft } from "#db/journal/drafts.ts";
import { deleteEntry } from "#db/journal/entries.ts";
import { saveLog } from "#db/record/logs.ts";
import { listShared, openSummary } from "#db/summary/summaries.ts";
import { adminUrl, freshDatabase, someMember } from "#db/testing/database.ts";
import { someoneTraced } from "#db/testing/traces.ts";
import { addDays, daySchema, zoneSchema } from "#domain/day.ts";
import type { TendExport } from "#domain/export/export.ts";
import { readExportFile } from "#domain/export/older-exports.ts";
import { type MemberId, memberIdSchema } from "../client.ts";
import { dropExpired } from "../expired.ts";
import { addMember } from "../members.ts";
import { noRoomFor } from "../room.ts";
import { readExport } from "./export.ts";
import { dropImport, findImport, importRecord, keepImport, tryImport } from "./import.ts";

freshDatabase();

const today = daySchema.parse("2026-11-02");
const zone = zoneSchema.parse("Europe/Lisbon");

test("a record that was taken along is the same again, beside its source", async () => {
  await fillDemo(today, zone);
  const demo = memberIdSchema.parse((await addMember({ email: demoEmail })).id);
  for (const source of [demo, (await someoneTraced("Ada")).id]) {
    const taken = await takenAlong(source);
    const member = await someMember();
    const expected = await tryImport(member, taken);
    expect(await listed(member)).toBe(0);
    expect(await importRecord(member, taken)).toEqual(expected);
    expect(expected.settings).toBe(true);
    for (const { all, new: added } of counts(expected)) expect(added).toBe(all);
    expect(record(await takenAlong(member))).toEqual(record(taken));
    expect(record(await takenAlong(source))).toEqual(record(taken));

    const again = await importRecord(member, taken);
    expect(again.settings).toBe(false);
    for (const { new: added } of counts(again)) expect(added).toBe(0);
    expect(record(await takenAlong(member))).toEqual(record(taken));
  }
});

test("what was saved within one millisecond is in the same order again", async () => {
  const { id: source } = await someoneTraced("Hal");
  const draft = { kind: "free", day: today, itemId: null, values: { journal: "x" } } as const;
  for (let each = 0; each < 6; each += 1) await saveDraft(source, { ...draft, id: randomUUID() });
  await asAdmin(
    (
      sql,
    ) => sql`with placed as (select id, row_number() over (order by id desc) as place from drafts where member_id = ${source})
      update drafts set saved_at = timestamptz '2026-11-02T10:00:00Z' + place * interval '1 microsecond' from placed
      where drafts.id = placed.id`,
  );
  const taken = await takenAlong(source);
  const member = await someMember();
  await importRecord(member, taken);
  expect(record(await takenAlong(member))).toEqual(record(taken));
});

test("an entry that was deleted just now is brought back", async () => {
  const { id } = await someoneTraced("Gil");
  const taken = await takenAlong(id);
  await deleteEntry(id, taken.journal.entries[0]?.id ?? "");
  expect((await importRecord(id, taken)).entries).toEqual({ all: 1, new: 1 });
  expect((await takenAlong(id)).journal.entries).toEqual(taken.journal.entries);
});

test("a summary that came along has a link of its own, which works", async () => {
  const member = await someMember();
  await importRecord(member, await takenAlong((await someoneTraced("Bea")).id));
  const [link] = await listShared(member);
  expect((await openSummary(link?.token ?? "", { counts: false }))?.summary.name).toBe("Bea’s summary");
});

test("what is there already stays, and only what is missing is added", async () => {
  const taken = await takenAlong((await someoneTraced("Cleo")).id);
  const [practice = raise()] = taken.practices;
  const member = await someMember();
  const fewer = { ...taken, practices: [{ ...practice, days: [] }], checkIns: [] };
  await importRecord(member, { ...fewer, member: { ...taken.member, name: "Mine", clockHours: 12 } });
  const found = await importRecord(member, { ...taken, practices: [{ ...practice, guide: "journaling" }] });
  expect(found).toMatchObject({ practices: { all: 1, new: 0 }, days: { all: 1, new: 1 }, settings: false });
  expect((await takenAlong(member)).member).toMatchObject({ name: "Mine", clockHours: 12 });
  expect((await takenAlong(member)).practices).toMatchObject([
    { guide: "breathing", days: [{ day: today }] },
  ]);
});

test("a day that is written down while a record with the same day is taken in stands once, and neither fails", async () => {
  const taken = await takenAlong((await someoneTraced("Finn")).id);
  const [practice = raise()] = taken.practices;
  const days = Array.from({ length: 40 }, (_, ago) => addDays(today, -ago)).map((day) => ({
    ...(practice.days[0] ?? raise()),
    day,
  }));
  const member = await someMember();
  await importRecord(member, { ...taken, practices: [{ ...practice, days: [] }] });
  const [{ id: itemId } = raise()] = (await takenAlong(member)).practices;
  const logged = days.map(({ day }) => saveLog(member, { itemId, day, zone, state: "rest" }));
  const imported = importRecord(member, { ...taken, practices: [{ ...practice, days }] });
  await Promise.all([imported, ...logged]);
  const [{ days: kept } = raise()] = (await takenAlong(member)).practices;
  expect(kept).toHaveLength(days.length);
});

test("what would be more than a record holds is refused whole", async () => {
  const taken = await takenAlong((await someoneTraced("Dora")).id);
  const [practice = raise()] = taken.practices;
  const many = Array.from({ length: 201 }, () => ({ ...practice, id: randomUUID(), draftId: randomUUID() }));
  const member = await someMember();
  const error = await importRecord(member, { ...taken, practices: many }).catch((thrown: unknown) => thrown);
  expect(noRoomFor(error)).toBe("practices");
  expect(await listed(member)).toBe(0);
});

test("it waits encrypted, for its member alone, for an hour", async () => {
  const [member, other] = [await someMember(), await someMember()];
  const taken = await takenAlong((await someoneTraced("Eve")).id);
  await keepImport(member, taken);
  expect(await findImport(member)).toEqual(taken);
  expect(await findImport(other)).toBeUndefined();
  await dropImport(other);
  await keepImport(member, { ...taken, practices: [] });
  expect((await findImport(member))?.practices).toEqual([]);
  await asAdmin((sql) => sql`update imports set expires = now() where member_id = ${member}`);
  expect(await findImport(member)).toBeUndefined();
  await dropExpired();
  expect(await asAdmin((sql) => sql`select from imports where member_id = ${member}`)).toHaveLength(0);
});

async function asAdmin<T>(ask: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(adminUrl(), { max: 1 });
  const answer = await ask(sql);
  await sql.end();
  return answer;
}

async function takenAlong(member: MemberId): Promise<TendExport> {
  const read = readExportFile(JSON.stringify(await readExport(member)));
  if (typeof read === "string") throw new Error(read);
  return read;
}

/** All but the member, the address and the times. */
function record({ member, practices, account: _account, exportedAt: _exportedAt, ...rest }: TendExport) {
  const { email: _, emailConfirmedAt: __, joinedAt: ___, ...settings } = member;
  const chosen = practices.map(({ reminder, ...practice }) => ({ ...practice, reminder: reminder?.chosen }));
  return { ...rest, practices: chosen, settings };
}

function counts({ settings: _, ...kinds }: Awaited<ReturnType<typeof tryImport>>) {
  return Object.values(kinds);
}

async function listed(member: MemberId): Promise<number> {
  const { practices, checkIns, summaries } = await takenAlong(member);
  return practices.length + checkIns.length + summaries.length;
}

function raise(): never {
  throw new Error("It is not there.");
}
