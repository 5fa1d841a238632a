import { gzipSync } from "node:zlib";
import { asMember } from "#db/client.ts";
import { evenings, logs } from "#db/schema.ts";
import { openWire } from "#db/testing/wire.ts";
import { addDays } from "#domain/day.ts";
import { expect, type MemberOfStory, practise, test } from "./world/member.ts";
import { startServer } from "./world/world.ts";

/** Of three practices, each written down on every day of three years: most thousands of bytes, as they are and as gzip sends them, and most scripts. */
const budgets: Record<string, [raw: number, sent: number, scripts: number]> = {
  "/today": [50, 10, 15],
  "/plan": [78, 12, 13],
  "/progress": [60, 9.5, 13],
  "/progress?weeks=12": [110, 12, 13],
  "/progress?weeks=52": [115, 12, 13],
  "/progress/figures": [105, 10.5, 13],
  "/review": [20, 5, 13],
  "/reminders": [22, 6, 13],
  "/settings": [55, 14, 13],
  "/journal": [16, 5, 13],
};

/** Of six practices, of which one has days to press: most thousands of bytes. */
const ofSix = { "/progress": 60, "/progress?weeks=12": 75, "/progress?weeks=52": 120 };

test("members’ pages take two round trips to the database, who is there and all else, and few bytes", async ({
  page,
  member,
  tend,
}) => {
  const items = await practiseForYears(member);
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
    for (const guide of ["gratitude", "values", "nature"]) await practiseDaily(member, guide);
    for (const [path, raw] of Object.entries(ofSix))
      expect.soft((await read(path)).body.byteLength / 1000, path).toBeLessThan(raw);
  } finally {
    await server.stop();
    await wire.stop();
  }
});

const threeYears = 3 * 365;

/** Three practices and every evening, with nothing left blank; gives their ids. */
async function practiseForYears(member: MemberOfStory): Promise<string[]> {
  const { id: memberId, zone } = member;
  const items: string[] = [];
  for (const guide of ["breathing", "journaling", "sleep-habits"])
    items.push(await practiseDaily(member, guide));
  const answers = ["good", "mixed", "hard", "very-good", "very-hard"] as const;
  const said = daysOf(member).map((day, ago) => ({
    memberId,
    day,
    zone,
    answer: answers[ago % 5] ?? "good",
  }));
  await asMember(memberId, (tx) => tx.insert(evenings).values(said));
  return items;
}

async function practiseDaily(member: MemberOfStory, guide: string): Promise<string> {
  const { id: memberId, zone } = member;
  const itemId = await practise(member, threeYears, {}, guide);
  const rows = daysOf(member).map((day, ago) => ({
    ...{ memberId, itemId, zone, day },
    state: (["done", "tiny", "rest", "done"] as const)[ago % 4] ?? "done",
    ...(ago % 3 === 0 ? { before: 6, after: ago % 5 } : {}),
  }));
  await asMember(memberId, (tx) => tx.insert(logs).values(rows));
  return itemId;
}

const daysOf = ({ today }: MemberOfStory) =>
  Array.from({ length: threeYears }, (_, ago) => addDays(today, -ago));
