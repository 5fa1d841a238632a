import { expect, test } from "vitest";
import { freshDatabase, someMember } from "#db/testing/database.ts";
import { daySchema, zoneSchema } from "#domain/day.ts";
import { deleteEvening, getEvening, saveEvening } from "./evenings.ts";
import { readRecord } from "./record.ts";

freshDatabase();

const zone = zoneSchema.parse("Europe/Lisbon");
const [day, next] = [daySchema.parse("2026-11-02"), daySchema.parse("2026-11-03")];

test("a day has one answer, the latest, which can be taken back by its member alone", async () => {
  const [member, other] = [await someMember(), await someMember()];
  await saveEvening(member, { day, zone, answer: "hard" });
  await saveEvening(member, { day, zone, answer: "mixed" });
  await saveEvening(other, { day, zone, answer: "good" });
  await deleteEvening(other, next);
  expect(await getEvening(member, day)).toBe("mixed");
  await deleteEvening(other, day);
  expect(await getEvening(member, day)).toBe("mixed");
  await deleteEvening(member, day);
  await deleteEvening(member, day);
  expect(await getEvening(member, day)).toBeUndefined();
});

test("it comes with the record of its days, oldest first, and with no other’s", async () => {
  const [member, other] = [await someMember(), await someMember()];
  await saveEvening(member, { day: next, zone, answer: "very-good" });
  await saveEvening(member, { day, zone, answer: "very-hard" });
  await saveEvening(other, { day, zone, answer: "good" });
  expect((await readRecord(member, day, next)).evenings).toEqual([
    { day, answer: "very-hard" },
    { day: next, answer: "very-good" },
  ]);
  expect((await readRecord(member, next, next)).evenings).toHaveLength(1);
});
