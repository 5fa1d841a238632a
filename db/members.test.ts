import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { zoneSchema } from "#domain/day.ts";
import { database, memberIdSchema } from "./client.ts";
import { getMember, saveSettings } from "./members.ts";
import { members } from "./schema.ts";
import { freshDatabase, someMember } from "./test-database.ts";

freshDatabase();

test("a new member has weeks from Monday, and no zone until they say", async () => {
  expect(await getMember(await someMember())).toMatchObject({ name: null, zone: null, firstDay: 1 });
});

test("zone and first day are kept, each for its member alone", async () => {
  const [one, other] = [await someMember(), await someMember()];
  await saveSettings(one, { zone: zoneSchema.parse("Pacific/Kiritimati") });
  await saveSettings(one, { firstDay: 6 });
  expect(await getMember(one)).toMatchObject({ zone: "Pacific/Kiritimati", firstDay: 6 });
  expect(await getMember(other)).toMatchObject({ zone: null, firstDay: 1 });
  // As when a form comes back just as it was shown.
  await saveSettings(one, {});
  expect(await getMember(one)).toMatchObject({ zone: "Pacific/Kiritimati", firstDay: 6 });
});

test("a zone that this Node does not know is asked for again", async () => {
  const member = await someMember();
  await database().update(members).set({ zone: "Mars/Olympus" }).where(eq(members.id, member));
  expect(await getMember(member)).toMatchObject({ zone: null });
});

test("somebody who has left is nobody", async () => {
  expect(await getMember(memberIdSchema.parse("00000000-0000-4000-8000-000000000000"))).toBeUndefined();
});
