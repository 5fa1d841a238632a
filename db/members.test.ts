import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { daySchema, zoneSchema } from "#domain/day.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import { database, memberIdSchema } from "./client.ts";
import { readExport } from "./export/export.ts";
import { getMember, saveFirstDay, saveSettings } from "./members.ts";
import { addPractice } from "./plan/plans.ts";
import { members } from "./schema.ts";
import { freshDatabase, someMember } from "./testing/database.ts";

freshDatabase();

test("a new member has weeks from Monday, and no zone until they say", async () => {
  expect(await getMember(await someMember())).toMatchObject({ name: null, zone: null, firstDay: 1 });
});

test("zone and first day are kept, each for its member alone", async () => {
  const [one, other] = [await someMember(), await someMember()];
  await saveSettings(one, { zone: zoneSchema.parse("Pacific/Kiritimati") });
  await saveFirstDay(one, 6, daySchema.parse("2026-11-26"));
  expect(await getMember(one)).toMatchObject({ zone: "Pacific/Kiritimati", firstDay: 6 });
  expect(await getMember(other)).toMatchObject({ zone: null, firstDay: 1 });
  // As when a form comes back just as it was shown.
  await saveSettings(one, {});
  expect(await getMember(one)).toMatchObject({ zone: "Pacific/Kiritimati", firstDay: 6 });
});

test("another first day holds from the next week on, and two presses are one", async () => {
  const member = await someMember();
  const [began, thursday] = [daySchema.parse("2026-10-19"), daySchema.parse("2026-11-26")];
  const terms = plainTerms;
  await addPractice(member, { draftId: randomUUID(), guide: "breathing", today: began, terms });
  await Promise.all([saveFirstDay(member, 7, thursday), saveFirstDay(member, 7, thursday)]);
  const changes = [{ holdsFrom: "2026-11-30", firstDay: 7 }];
  expect(await getMember(member)).toMatchObject({ firstDay: 7, weeks: { firstDay: 1, changes } });
  expect(await readExport(member)).toMatchObject({ member: { firstDay: 1, firstDayChanges: changes } });
  await saveFirstDay(member, 1, thursday);
  expect(await getMember(member)).toMatchObject({ firstDay: 1, weeks: { firstDay: 1, changes: [] } });
});

test("a zone that this Node does not know is asked for again", async () => {
  const member = await someMember();
  await database().update(members).set({ zone: "Mars/Olympus" }).where(eq(members.id, member));
  expect(await getMember(member)).toMatchObject({ zone: null });
});

test("somebody who has left is nobody", async () => {
  expect(await getMember(memberIdSchema.parse("00000000-0000-4000-8000-000000000000"))).toBeUndefined();
});
