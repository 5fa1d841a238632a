import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { freshDatabase, someMember, waitingForLocks } from "#db/testing/database.ts";
import { type Day, daySchema } from "#domain/day.ts";
import type { Terms } from "#domain/practice/terms.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import { asMember } from "../client.ts";
import { mostOf, noRoomFor } from "../room.ts";
import { planItems } from "../schema.ts";
import { addPractice, amendPractice, getPlanItem } from "./plans.ts";

freshDatabase();

const day = (text: string): Day => daySchema.parse(text);
const terms: Terms = plainTerms;

test("an edit that meets a finish in another tab waits for it, and is then refused", async () => {
  const member = await someMember();
  const draft = { draftId: randomUUID(), guide: "breathing", today: day("2026-11-02"), terms };
  const { id } = await addPractice(member, draft);
  let edit: Promise<boolean> | undefined;
  await asMember(member, async (tx) => {
    await tx.update(planItems).set({ finishedOn: day("2026-11-11") });
    edit = amendPractice(member, id, day("2026-11-12"), terms);
    await expect.poll(waitingForLocks, { timeout: 30_000 }).toBe(1);
  });
  expect(await edit).toBe(false);
  expect((await getPlanItem(member, id))?.versions).toHaveLength(1);
});

test("of practices added at once, no more are taken than a plan holds, each in a place of its own", async () => {
  const member = await someMember();
  const add = () =>
    addPractice(member, { draftId: randomUUID(), guide: "breathing", today: day("2026-11-02"), terms });
  const added = await Promise.allSettled(Array.from({ length: mostOf.practices + 10 }, add));
  const refused = added.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  expect(refused).toHaveLength(10);
  expect(refused.every((error) => noRoomFor(error) === "practices")).toBe(true);
  const places = await asMember(member, (tx) => tx.select({ place: planItems.position }).from(planItems));
  expect(new Set(places.map(({ place }) => place)).size).toBe(mostOf.practices);
});
