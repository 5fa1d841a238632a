import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import fc from "fast-check";
import postgres from "postgres";
import { closeDatabase } from "#db/client.ts";
import { getEntry } from "#db/journal/journal.ts";
import { isTimeToRest, keepNotes, readNotes } from "#scripts/drill/notes.ts";
import { freePort } from "#scripts/port.mjs";
import { type ThrowAway, throwAwayDatabase } from "#scripts/postgres/testing/throw-away.ts";
import { enrol, expect, type MemberOfStory, test } from "./world/member.ts";
import { formsOn, type SeedForm } from "./world/odd/forms.ts";
import { type Server, startServer } from "./world/world.ts";

/** A few in `npm test`; the drill has two hundred, a thousand and five hundred. */
const times = {
  crashes: Number(process.env.DRILL_CRASHES ?? 2),
  repeats: Number(process.env.DRILL_REPEATS ?? 3),
  histories: Number(process.env.DRILL_HISTORIES ?? 5),
};

/** How often each was tried, in a drill that took a rest before too; nothing is noted before it has held. */
type Tried = { times: number; saved: number; slowest: number; after?: Took };
/** Until Tend was ready again, in milliseconds at most, by what had died. */
type Took = { server: number; database: number };
const triedBefore = (what: string) => readNotes<Tried>()[what] ?? { times: 0, saved: 0, slowest: 0 };
const note = (what: string, tried: Tried) => keepNotes({ ...readNotes<Tried>(), [what]: tried });

const cookieOf = ({ token }: MemberOfStory) => `tend-session=${token}`;

test("sent twenty times at once, an entry is kept once, and each sender is told so", async ({
  tend,
  member,
}) => {
  test.setTimeout(60_000 + times.repeats * 5000);
  const before = triedBefore("repeats");
  let time = before.times;
  for (; time < times.repeats && !isTimeToRest(); time += 1) {
    const form = await entryForm(tend.url, "/journal/new", member);
    const said = `The same, ${time}`;
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(tend.url, form, said, member)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    expect(await wordsOf(member, idIn(form))).toBe(said);
  }
  const admin = postgres(tend.adminUrl, { max: 1 });
  const [kept] = await admin`select count(*)::int as rows from entries where member_id = ${member.id}`;
  await admin.end();
  expect(kept?.rows).toBe(time - before.times);
  note("repeats", { times: time, saved: before.saved + kept?.rows, slowest: 0 });
});

test("whatever two tabs do to one entry, none writes over what it has not shown", async ({
  tend,
  member,
}) => {
  test.setTimeout(60_000 + times.histories * 5000);
  const before = triedBefore("histories");
  let [lived, told] = [0, 0];
  const step = fc.record({ tab: fc.constantFrom(0, 1), does: fc.constantFrom("open", "save") });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (history) => {
      if (isTimeToRest()) return;
      lived += 1;
      const first = await entryForm(tend.url, "/journal/new", member);
      await send(tend.url, first, "0", member);
      const path = `/journal/${idIn(first)}/edit`;
      let current = "0";
      const opened = async () => ({ shown: current, form: await entryForm(tend.url, path, member) });
      const tabs = [await opened(), await opened()];
      for (const [index, { tab, does }] of history.entries()) {
        const { shown, form } = tabs[tab] ?? (await opened());
        if (does === "save") {
          const { status } = await send(tend.url, form, `${index + 1}`, member);
          expect(status).toBe(shown === current ? 303 : 200);
          if (status === 303) current = `${index + 1}`;
          else told += 1;
          expect(await wordsOf(member, idIn(first))).toBe(current);
        }
        tabs[tab] = await opened();
      }
    }),
    { numRuns: Math.max(1, times.histories - before.times), endOnFailure: true },
  );
  note("histories", { times: before.times + lived, saved: before.saved + told, slowest: 0 });
});

test("whatever dies in the middle, what was answered as saved is there, and Tend is back in five seconds", async () => {
  test.setTimeout(120_000 + times.crashes * 20_000);
  const database = await throwAwayDatabase({ isCareful: true });
  const settings = {
    DATA_DIR: database.folder,
    DATABASE_URL: database.url,
    AUTH_SECRET: database.secret,
    KEY_RING: database.keyRing,
    LISTEN: "this-machine",
    LOG_LEVEL: "silent",
  };
  const port = await freePort();
  let server = await startServer(settings, port);
  // Whoever comes by another address than that of the proxy on this machine finds nobody.
  await expect(fetch(server.url.replace("localhost", "127.0.0.2"))).rejects.toThrow();
  const members = await enrolledIn(settings, 4);
  const acknowledged: string[] = [];
  const before = triedBefore("crashes");
  const slowest: Took = before.after ?? { server: 0, database: 0 };
  let crash = before.times;
  for (; crash < times.crashes && !isTimeToRest(); crash += 1) {
    const over = new AbortController();
    const writing = members.map((member) => keepWriting(server, member, acknowledged, over.signal));
    await delay(300 + Math.random() * 400);
    const began = performance.now();
    const dying = crash % 2 === 0 ? "server" : "database";
    if (dying === "server") {
      await server.crash();
      server = await startServer(settings, port);
    } else {
      const killed = postmasterOf(database);
      process.kill(killed, "SIGKILL");
      while ([killed, 0].includes(postmasterOf(database))) await delay(20);
    }
    await untilReady(server);
    slowest[dying] = Math.max(slowest[dying], Math.round(performance.now() - began));
    over.abort();
    await Promise.all(writing);
  }
  const admin = postgres(database.adminUrl, { max: 1 });
  const rows =
    acknowledged.length > 0 ? await admin`select id from entries where id in ${admin(acknowledged)}` : [];
  await admin.end();
  expect(acknowledged.length).toBeGreaterThanOrEqual(crash - before.times);
  expect(rows).toHaveLength(acknowledged.length);
  note("crashes", {
    times: crash,
    saved: before.saved + acknowledged.length,
    slowest: Math.max(before.slowest, slowest.server, slowest.database),
    after: slowest,
  });
  await server.stop();
  await database.remove();
  // Beside other stories it has a part of the processor only.
  const most = process.env.DRILL_CRASHES ? 5000 : 30_000;
  expect(Math.max(slowest.server, slowest.database), JSON.stringify(slowest)).toBeLessThan(most);
});

/** Members of another Tend than that of the other stories: for this moment, the functions of db look at its rows. */
async function enrolledIn(settings: Record<string, string>, count: number): Promise<MemberOfStory[]> {
  const before = { ...process.env };
  await closeDatabase();
  Object.assign(process.env, settings);
  const members: MemberOfStory[] = [];
  while (members.length < count) members.push(await enrol());
  await closeDatabase();
  for (const name of Object.keys(settings)) {
    const earlier = before[name];
    if (earlier === undefined) delete process.env[name];
    else process.env[name] = earlier;
  }
  return members;
}

/** Writes one entry after another, whatever becomes of it; what was answered as saved is noted by its id. */
async function keepWriting(
  { url }: Server,
  member: MemberOfStory,
  acknowledged: string[],
  over: AbortSignal,
): Promise<void> {
  while (!over.aborted) {
    try {
      const form = await entryForm(url, "/journal/new", member);
      const { status } = await send(url, form, "Written while something died.", member);
      if (status === 303) acknowledged.push(idIn(form));
    } catch {
      // Nobody answered, or with a page that says that the data are away: nothing was promised.
      await delay(20);
    }
  }
}

/** Its process id; 0 while there is none. */
function postmasterOf({ folder }: ThrowAway): number {
  const file = join(folder, "postgres/postmaster.pid");
  return existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : 0;
}

async function untilReady({ url }: Server): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.status === 200) return;
    await delay(20);
  }
}

/** The form for an entry on that page. @throws where the page has none */
async function entryForm(url: string, path: string, member: MemberOfStory): Promise<SeedForm> {
  const forms = await formsOn(url, [path], cookieOf(member));
  const form = forms.find(({ fields }) => fields.some(([name]) => name === "entryId"));
  if (!form) throw new Error(`No form for an entry is on ${path}.`);
  return form;
}

function idIn({ fields }: SeedForm): string {
  return fields.find(([name]) => name === "entryId")?.[1] ?? "";
}

/** Sends it as a browser without a script does, with these words in the place of its own. */
async function send(url: string, { path, fields }: SeedForm, words: string, member: MemberOfStory) {
  const body = new FormData();
  // "journal" is the one field of free writing. The button that puts it down as a draft is not pressed.
  for (const [name, value] of fields)
    if (name !== "asDraft") body.append(name, name === "journal" ? words : value);
  const headers = { origin: url, cookie: cookieOf(member) };
  return fetch(url + path, { method: "POST", body, headers, redirect: "manual" });
}

async function wordsOf(member: MemberOfStory, id: string): Promise<string | undefined> {
  return (await getEntry(member.id, id))?.fields[0]?.words;
}
