import { sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { now } from "#domain/day.ts";
import { expect, test } from "./world/member.ts";

/** Longer than an answer takes. */
const near = 60_000;

test("a story, Tend, its database and the browser agree on the time, whichever it is", async ({
  page,
  member: _,
  moment,
}) => {
  const [row] = await database().execute<{ ms: string }>(
    sql`select extract(epoch from clock_timestamp()) * 1000 as ms`,
  );
  const answer = await page.goto("/today");
  const clocks = {
    database: Number(row?.ms),
    server: Date.parse((await answer?.headerValue("date")) ?? ""),
    browser: await page.evaluate(() => Date.now()),
    // Where no clock can be set, a story happens now.
    moment: process.env.DRILL_MOMENT ? Date.parse(moment ?? "") : now(),
  };
  for (const [whose, time] of Object.entries(clocks))
    expect(Math.abs(time - now()), whose).toBeLessThan(near);
});
