import { gzipSync } from "node:zlib";
import { saveLog } from "#db/record/logs.ts";
import { openWire } from "#db/testing/wire.ts";
import { addDays } from "#domain/day.ts";
import { expect, practise, test } from "./world/member.ts";
import { startServer } from "./world/world.ts";

/** Of three practices with a year behind them: most thousands of bytes, as they are and as gzip sends them, and most scripts. */
const budgets: Record<string, [raw: number, sent: number, scripts: number]> = {
  "/today": [50, 9, 15],
  "/plan": [37, 8, 13],
  "/progress": [60, 9.5, 13],
  "/progress?weeks=12": [105, 12, 13],
  "/progress?weeks=52": [85, 9.5, 13],
  "/progress/figures": [60, 8, 13],
  "/review": [18, 5, 13],
  "/reminders": [22, 6, 13],
  "/settings": [55, 14, 13],
  "/journal": [16, 5, 13],
};

test("members’ pages take two round trips to the database, who is there and all else, and few bytes", async ({
  page,
  member,
  tend,
}) => {
  const items: string[] = [];
  for (const guide of ["breathing", "journaling", "sleep-habits"]) {
    const itemId = await practise(member, 360, {}, guide);
    items.push(itemId);
    for (let ago = 0; ago < 360; ago += ago < 28 ? 1 : 5)
      await saveLog(member.id, {
        ...{ itemId, day: addDays(member.today, -ago), zone: member.zone },
        state: (["done", "tiny", "rest", "done"] as const)[ago % 4] ?? "done",
      });
  }
  const wire = await openWire(tend.databaseUrl);
  const server = await startServer({ DATABASE_URL: wire.url, AUTH_SECRET: tend.secret });
  const cookie = `tend-session=${member.token}`;
  const read = async (path: string) => {
    const before = wire.roundTrips();
    const answer = await page.request.get(server.url + path, { headers: { cookie }, maxRedirects: 0 });
    expect(answer.status(), path).toBe(200);
    return { trips: wire.roundTrips() - before, body: await answer.body() };
  };
  try {
    for (const [path, [raw, sent, scripts]] of Object.entries({
      ...budgets,
      [`/plan/${items[0]}`]: [48, 10, 13] as const,
    })) {
      // The first time a connection is opened, and its statements are made ready.
      const { body } = await read(path);
      const found = {
        path,
        raw: body.byteLength / 1000,
        sent: gzipSync(body).byteLength / 1000,
        scripts: body.toString().match(/<script[^>]* src=/g)?.length ?? 0,
      };
      expect.soft(found.raw, path).toBeLessThan(raw);
      expect.soft(found.sent, path).toBeLessThan(sent);
      expect.soft(found.scripts, path).toBeLessThanOrEqual(scripts);
      const trips = path === "/settings" ? 1 : 2;
      await expect(async () => expect((await read(path)).trips, path).toBe(trips)).toPass({
        timeout: 60_000,
        intervals: [0],
      });
    }
  } finally {
    await server.stop();
    await wire.stop();
  }
});
