import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { database } from "./client.ts";
import { dropExpired } from "./expired.ts";
import { type Limit, withinLimit } from "./rate-limits.ts";
import { rateLimits } from "./schema.ts";
import { freshDatabase } from "./testing/database.ts";

freshDatabase();

const limit: Limit = { name: "test", points: 5, seconds: 900 };

test("of twenty at once, as many pass as the limit says", async () => {
  const passed = await Promise.all(Array.from({ length: 20 }, () => withinLimit(limit, "ada@example.org")));
  expect(passed.filter(Boolean)).toHaveLength(5);
});

test("each is counted apart, and so is each limit", async () => {
  for (let use = 0; use < 6; use += 1) await withinLimit(limit, "grace@example.org");
  expect(await withinLimit(limit, "grace@example.org")).toBe(false);
  expect(await withinLimit(limit, "alan@example.org")).toBe(true);
  expect(await withinLimit({ ...limit, name: "other" }, "grace@example.org")).toBe(true);
});

test("when its time is over, counting begins again", async () => {
  for (let use = 0; use < 6; use += 1) await withinLimit(limit, "joan@example.org");
  await database().update(rateLimits).set({ expire: sql`now() - interval '1 second'` });
  expect(await withinLimit(limit, "joan@example.org")).toBe(true);
});

test("nothing in the table tells who was counted, and old counters go", async () => {
  await withinLimit(limit, "192.0.2.7");
  expect(JSON.stringify(await database().select().from(rateLimits))).not.toContain("192.0.2.7");
  await database().update(rateLimits).set({ expire: sql`now() - interval '1 second'` });
  await dropExpired();
  expect(await database().$count(rateLimits)).toBe(0);
});
