import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { CheckIn } from "#domain/check-in/check-in.ts";
import { daySchema, zoneSchema } from "#domain/day.ts";
import { deleteCheckIn, getCheckIn, listCheckIns, saveCheckIn } from "./check-ins.ts";
import { asMember } from "./client.ts";
import { deleteMember } from "./members.ts";
import { freshDatabase, someMember } from "./testing/database.ts";

freshDatabase();

const zone = zoneSchema.parse("Europe/Lisbon");
const on = (day: string, answers: CheckIn["answers"], kind: CheckIn["kind"] = "who-5"): CheckIn => ({
  kind,
  day: daySchema.parse(day),
  zone,
  answers,
});

test("a check-in is kept once a day for each kind, and the later answers stand", async () => {
  const member = await someMember();
  await saveCheckIn(member, on("2026-11-02", { calm: 1 }));
  await saveCheckIn(member, on("2026-11-20", { calm: 4 }));
  await saveCheckIn(member, on("2026-11-20", { calm: 0 }));
  await saveCheckIn(member, on("2026-11-20", { worry: 3 }, "phq-4"));
  expect(await listCheckIns(member)).toEqual([
    on("2026-11-20", { calm: 0 }),
    on("2026-11-20", { worry: 3 }, "phq-4"),
    on("2026-11-02", { calm: 1 }),
  ]);
});

test("one is found by its kind and its day, by its member alone", async () => {
  const [member, other] = [await someMember(), await someMember()];
  const all = [
    on("2026-11-20", { calm: 4 }),
    on("2026-11-20", { worry: 3 }, "phq-4"),
    on("2026-11-02", { worry: 1 }, "phq-4"),
  ];
  for (const each of all) await saveCheckIn(member, each);
  const day = daySchema.parse("2026-11-20");
  expect(await getCheckIn(member, "phq-4", day)).toEqual(all[1]);
  expect(await getCheckIn(member, "growth", day)).toBeUndefined();
  expect(await getCheckIn(other, "phq-4", day)).toBeUndefined();
});

test("no answer can be read in the row", async () => {
  const member = await someMember();
  await saveCheckIn(member, on("2026-11-02", { calm: 1, rested: 2 }));
  const [row] = await asMember(member, (tx) =>
    tx.execute<{ row: string }>(sql`select to_jsonb(c)::text as row from check_ins c`),
  );
  for (const secret of ["calm", "rested"]) expect(row?.row).not.toContain(secret);
});

test("one can be taken out, by its member alone, and all go with the account", async () => {
  const [member, other] = [await someMember(), await someMember()];
  for (const day of ["2026-11-02", "2026-11-03"]) await saveCheckIn(member, on(day, { calm: 1 }));
  await deleteCheckIn(other, "who-5", daySchema.parse("2026-11-02"));
  expect(await listCheckIns(other)).toEqual([]);
  expect(await listCheckIns(member)).toHaveLength(2);
  await deleteCheckIn(member, "who-5", daySchema.parse("2026-11-02"));
  await deleteCheckIn(member, "who-5", daySchema.parse("2026-11-02"));
  expect((await listCheckIns(member)).map(({ day }) => day)).toEqual(["2026-11-03"]);
  await deleteMember(member);
  expect(await listCheckIns(member)).toEqual([]);
});
