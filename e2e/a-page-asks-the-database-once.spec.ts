import { saveLog } from "#db/record/logs.ts";
import { openWire } from "#db/testing/wire.ts";
import { addDays } from "#domain/day.ts";
import { expect, practise, test } from "./world/member.ts";
import { startServer } from "./world/world.ts";

test("Today, Plan and Progress take two round trips to the database: who is there, and their whole record", async ({
  page,
  member,
  tend,
}) => {
  for (const guide of ["breathing", "journaling", "sleep-habits"]) {
    const itemId = await practise(member, 60, {}, guide);
    for (const ago of [0, 1, 9, 40])
      await saveLog(member.id, {
        itemId,
        day: addDays(member.today, -ago),
        zone: member.zone,
        state: "done",
      });
  }
  const wire = await openWire(tend.databaseUrl);
  const server = await startServer({ DATABASE_URL: wire.url, AUTH_SECRET: tend.secret });
  try {
    const cookie = `tend-session=${member.token}`;
    const tripsFor = async (path: string) => {
      const before = wire.roundTrips();
      const answer = await page.request.get(server.url + path, { headers: { cookie }, maxRedirects: 0 });
      expect(answer.status(), path).toBe(200);
      return wire.roundTrips() - before;
    };
    for (const path of [
      "/today",
      "/plan",
      "/progress",
      "/progress?weeks=12",
      "/progress?weeks=52",
      "/progress/figures",
    ]) {
      // The first time a connection is opened, and its statements are made ready.
      await tripsFor(path);
      await expect(async () => expect(await tripsFor(path), path).toBe(2)).toPass({
        timeout: 60_000,
        intervals: [0],
      });
    }
  } finally {
    await server.stop();
    await wire.stop();
  }
});
