import fc from "fast-check";
import postgres from "postgres";
import { isTimeToRest, keepNotes, readNotes } from "#scripts/drill/notes.ts";
import { readManifest } from "#server/manifest.mjs";
import { cookieOf } from "./world/attack/attacks.ts";
import { someoneWhole, type Whole } from "./world/attack/whole-record.ts";
import { expect, test } from "./world/fixtures.ts";
import { formsFor, formsOn, type SeedForm } from "./world/odd/forms.ts";
import { oddRequests } from "./world/odd/requests.ts";
import { smuggled } from "./world/odd/values.ts";
import { type BuiltTend, builtActions, comeTo, ownFormOf } from "./world/own-form.ts";
import { askedPages, filledIn, memberPages, publicPages, somePages } from "./world/pages.ts";
import { type RawAnswer, send } from "./world/raw.ts";
import type { World } from "./world/world.ts";

/** How many requests for each action, and for what is no action: a few in `npm test`, ten thousand in the drill. */
const each = Number(process.env.DRILL_REQUESTS ?? 4);
/** The same every time in `npm test`, and new in each drill, which says what it was when something fails. */
const seed = process.env.DRILL_REQUESTS ? Date.now() % 1_000_000 : 20261128;
const atOnce = Math.min(each, 8);
/** How many of them one member sends, who may be signed out, gone, or have no room left by then. */
const ofOneMember = 200;
/** Beside other stories it has a part of the processor only. */
const soon = process.env.DRILL_REQUESTS ? 2000 : 10_000;

/** What was sent for an action, what came back, and how long the slowest answer took when it was asked for by itself. */
type Tried = { sent: number; statuses: Record<string, number>; slowest: number };

test("whatever is sent, Tend answers, gives nothing away, and is ready for the next", async ({ tend }) => {
  test.setTimeout(120_000 + each * 5000);
  const asked = { url: tend.url, actions: builtActions() };
  const tried = readNotes<Tried>();
  const admin = postgres(tend.adminUrl, { max: 1 });
  const senders: Whole[] = [];
  let sender: Whole | undefined;
  const before = (await tend.log()).length;
  for (const [index, name] of [...asked.actions.map((action) => action.name), "no action"].entries()) {
    // A few can be sent by the same.
    if (index % 10 === 0) sender = undefined;
    tried[name] ??= { sent: 0, statuses: {}, slowest: 0 };
    const one = tried[name];
    while (one.sent < each && !isTimeToRest()) {
      if (!sender) {
        sender = await newcomer(admin);
        senders.push(sender);
      }
      const count = Math.min(ofOneMember, each - one.sent);
      await sendMany(asked, name, { tend, sender, count, tried: one, seed: seed + index });
      if (each > ofOneMember) sender = undefined;
      keepNotes(tried);
    }
  }
  await admin.end();
  const log = (await tend.log()).slice(before);
  for (const word of [smuggled, tend.secret, ...senders.map(({ token }) => token)])
    expect(log).not.toContain(word);
  expect(log.split("\n").filter((line) => line.includes('"level":50'))).toEqual([]);
  const headers = { cookie: cookieOf((await someoneWhole()).token) };
  for (const path of ["/readyz", "/today", "/sign-in", "/"])
    expect((await fetch(tend.url + path, { headers })).status, path).toBe(200);
  // Were all refused at the door, nothing behind it would have been tried.
  const statuses = Object.values(tried).flatMap((one) => Object.keys(one.statuses));
  for (const status of ["200", "303", "400", "404", "405"]) expect(statuses).toContain(status);
});

/** Somebody who has something of everything, and of whom no limit knows yet. */
async function newcomer(admin: postgres.Sql): Promise<Whole> {
  await admin`delete from rate_limits`;
  return someoneWhole();
}

type Sending = { tend: World; sender: Whole; count: number; tried: Tried; seed: number };

/** Requests that begin as the sender’s own form for this action, or as a visit. */
async function sendMany(asked: BuiltTend, name: string, sending: Sending): Promise<void> {
  const { tend, sender, count, tried, seed } = sending;
  const cookie = await comeTo(asked, name, sender);
  const forms = await formsToChange(asked, name, sender, cookie);
  const requests = oddRequests(forms, { origin: tend.url, cookie, paths: pathsOf(sender) });
  await fc.assert(
    fc.asyncProperty(fc.array(requests, { minLength: atOnce, maxLength: atOnce }), async (sent) => {
      const answers = await Promise.all(sent.map((text) => timed(tend, text)));
      for (const [index, { answer, took }] of answers.entries()) {
        const fault = faultOf(answer, tend, sender);
        if (fault) throw new Error([fault, sent[index]?.slice(0, 3000), "…", answer.head].join("\n"));
        const own = took < soon ? took : await soonestOf(tend, sent[index] ?? "");
        if (own > soon) throw new Error([`${own} ms`, sent[index]?.slice(0, 3000)].join("\n"));
        tried.slowest = Math.max(tried.slowest, Math.round(own));
        tried.statuses[answer.status] = (tried.statuses[answer.status] ?? 0) + 1;
      }
      tried.sent += atOnce;
    }),
    // What failed is shown as it was: to look for less that fails too would take minutes.
    { seed: seed + tried.sent, numRuns: Math.ceil(count / atOnce), endOnFailure: true },
  );
}

/** Their own form for it, and one such as nobody draws; for no action, those that handlers take. */
async function formsToChange(
  asked: BuiltTend,
  name: string,
  sender: Whole,
  cookie: string,
): Promise<SeedForm[]> {
  if (name === "no action") {
    const forms = await formsOn(asked.url, [...pathsOf(sender), ...somePages], cookie);
    return forms.filter(({ action }) => action === undefined);
  }
  const { actions } = readManifest(".published");
  const id = asked.actions.find((action) => action.name === name)?.id ?? "";
  const bare = formsFor({ [id]: actions[id] ?? [] }, (route) => filledIn(route, practiceOf(sender)));
  const own = await ownFormOf(asked, name, sender, cookie);
  return [own, own, own, ...bare];
}

function practiceOf({ item, today: day, entry, walk }: Whole) {
  return { item, day, entry, walk };
}

function pathsOf(sender: Whole): string[] {
  return [...memberPages(practiceOf(sender)), ...askedPages, ...publicPages, "/sign-in"];
}

async function timed({ url }: World, text: string): Promise<{ answer: RawAnswer; took: number }> {
  const began = performance.now();
  const answer = await send(url, Buffer.from(text, "latin1"), 20_000);
  return { answer, took: performance.now() - began };
}

/** How long it takes by itself: before, it waited for others too, and perhaps for the processor. */
async function soonestOf(tend: World, text: string): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < 3; time += 1) times.push((await timed(tend, text)).took);
  return Math.min(...times);
}

/** What is wrong with an answer, if anything; said at the end, for Playwright takes its time over each `expect`. */
function faultOf({ status, head, header, text }: RawAnswer, tend: World, { token }: Whole) {
  if (!(status >= 100 && status < 500)) return "no answer, or a failure";
  if ([token, tend.secret, tend.databaseUrl].some((secret) => text.includes(secret))) return "a secret";
  // An action that a script called tells of its failure in the middle of an answer.
  if (/^\w+:E\{"digest":"\d/m.test(text)) return "a failure within";
  if (!header("content-type")?.startsWith("text/html")) return undefined;
  if (head.match(/^content-security-policy:/gim)?.length !== 1) return "not one policy";
  return text.includes(smuggled) ? "an element that was sent" : undefined;
}
