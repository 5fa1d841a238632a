import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { addDays, type Day, daySchema, zoneSchema } from "#domain/day.ts";
import type { Review } from "#domain/review/review.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import { asMember, type MemberId } from "./client.ts";
import { endPause, pausePlan, pausePractice } from "./plan/pauses.ts";
import { addPractice, getPlanItem } from "./plan/plans.ts";
import { saveLog } from "./record/logs.ts";
import { saveReview } from "./record/reviews.ts";
import { mostOf, noRoomFor } from "./room.ts";
import { logs, reviews } from "./schema.ts";
import { freshDatabase, someMember } from "./testing/database.ts";

freshDatabase();

const zone = zoneSchema.parse("Europe/Lisbon");
const first = daySchema.parse("2026-11-02");
const terms = plainTerms;

async function aPractice(): Promise<{ member: MemberId; item: string }> {
  const member = await someMember();
  const draft = { draftId: randomUUID(), guide: "breathing", today: first, terms };
  return { member, item: (await addPractice(member, draft)).id };
}

/** What ten at once come to: how many are kept, and what the others had no room for. */
async function ten(add: (day: Day) => Promise<unknown>) {
  const all = await Promise.allSettled(Array.from({ length: 10 }, (_, n) => add(addDays(first, n))));
  const refused = all.flatMap((one) => (one.status === "rejected" ? [noRoomFor(one.reason)] : []));
  return { kept: all.length - refused.length, refused: [...new Set(refused)] };
}

test("of ten days written at once, as many are kept as there is room for, and those that are there still change", async () => {
  const { member, item } = await aPractice();
  await asMember(member, (tx) =>
    tx.execute(sql`insert into ${logs} (member_id, item_id, day, state, zone)
      select ${member}, ${item}, date '1970-01-01' + n, 'done', ${zone}
      from generate_series(1, ${mostOf.days - 3}) n`),
  );
  const write = (day: Day, note = "Quiet.") => saveLog(member, { itemId: item, day, zone, note });
  expect(await ten(write)).toEqual({ kept: 3, refused: ["days"] });
  const written = await asMember(member, (tx) => tx.$count(logs));
  expect(written).toBe(mostOf.days);
  const [kept] = await asMember(member, (tx) =>
    tx.select({ day: logs.day }).from(logs).where(sql`day >= ${first}`).limit(1),
  );
  expect(await write(kept?.day ?? first, "Loud.")).toBe(true);
});

test("of ten looks back at once, as many are kept as there is room for", async () => {
  const { member, item } = await aPractice();
  await asMember(member, (tx) =>
    tx.execute(sql`insert into ${reviews} (member_id, item_id, day, helped, in_the_way, proposed)
      select ${member}, ${item}, date '1970-01-01' + n, 'a-lot', '{}', 'keep'
      from generate_series(1, ${mostOf.reviews - 4}) n`),
  );
  const review: Omit<Review, "day"> = {
    itemId: item,
    helped: "a-lot",
    inTheWay: [],
    proposed: "keep",
    chosen: null,
  };
  const look = (day: Day) => saveReview(member, { ...review, day });
  expect(await ten(look)).toEqual({ kept: 4, refused: ["reviews"] });
});

test("of ten pauses at once, as many are kept as there is room for, and it still goes on", async () => {
  const { member, item } = await aPractice();
  for (let n = 0; n < mostOf.pauses - 5; n += 1) {
    const day = addDays(first, 100 + 2 * n);
    await pausePractice(member, item, { from: day, until: day });
  }
  const pause = (day: Day) => {
    const other = addDays(first, 2 * Number(day.slice(-2)));
    return pausePractice(member, item, { from: other, until: other });
  };
  expect(await ten(pause)).toEqual({ kept: 5, refused: ["pauses"] });
  const one = addDays(first, 90);
  await expect(pausePlan(member, { from: one, until: one })).rejects.toSatisfy(
    (error) => noRoomFor(error) === "pauses",
  );
  expect(await endPause(member, item, first)).toBe(true);
  expect((await getPlanItem(member, item))?.pauses).toEqual([]);
});
