import fc from "fast-check";
import postgres from "postgres";
import { isTimeToRest, keepNotes, readNotes } from "#scripts/drill/notes.ts";
import { checkedForm, plainForm } from "#server/guard/forms.mjs";
import { readManifest } from "#server/manifest.mjs";
import { cookieOf } from "./world/attack/attacks.ts";
import { someoneWhole, type Whole } from "./world/attack/whole-record.ts";
import { expect, test } from "./world/fixtures.ts";
import { formsFor, formsOn, type SeedForm } from "./world/odd/forms.ts";
import { oddForms, oddRequests } from "./world/odd/requests.ts";
import { smuggled } from "./world/odd/values.ts";
import { type BuiltTend, builtActions, comeTo, ownFormOf } from "./world/own-form.ts";
import { askedPages, filledIn, memberPages, publicPages, somePages } from "./world/pages.ts";
import { type RawAnswer, send } from "./world/raw.ts";
import type { World } from "./world/world.ts";

/**
 * How many odd bodies for each action, and for what is no action, are read as the server reads a form before Next is given it; and
 * how many whole requests are sent, of which each costs the server some 20 ms: about half of them it lets through, and draws a page.
 */
const bodies = Number(process.env.DRILL_REQUESTS ?? 40);
const each = Number(process.env.DRILL_SENT ?? 4);
const isDrill = process.env.DRILL_SENT !== undefined;
/** The same every time in `npm test`, and new in each drill, which says what it was when something fails. */
const seed = isDrill ? Date.now() % 1_000_000 : 20261128;
const atOnce = 8;
/** How many of them one member sends, who may be signed out, gone, or have no room left by then. */
const ofOneMember = 200;
/** Beside other stories it has a part of the processor only. */
const soon = isDrill ? 2000 : 10_000;

const { actions } = readManifest(".published");

/** What was sent for an action, what came back, and how long the slowest answer took when it was asked for by itself. */
type Tried = { sent: number; statuses: Record<string, number>; slowest: number; read: Read };
/** What came of the bodies that were read; how many milliseconds one took at most. */
type Read = { refused: number; handedOn: number; slowest: number };

test("whatever is sent, Tend answers, gives nothing away, and is ready for the next", async ({ tend }) => {
  test.setTimeout(120_000 + each * 5000);
  const asked = { url: tend.url, actions: builtActions() };
  const tried = readNotes<Tried>();
  const admin = postgres(tend.adminUrl, { max: 1 });
  const tokens: string[] = [];
  const before = (await tend.log()).length;
  const names = [...asked.actions.map((action) => action.name), "no action"];
  let sender: Whole | undefined;
  const prepare = async ({ name, index, from, count }: Share): Promise<Batch> => {
    const { read } = noteOf(tried, name);
    // A few can be sent by the same.
    if (each > ofOneMember || index % 10 === 0) sender = undefined;
    sender ??= await someoneWhole();
    tokens.push(sender.token);
    return batchOf(asked, name, { sender, count, seed: seed + index + from, read });
  };
  let [share, ...rest] = sharesOf(names, tried);
  let batch = share && (await prepare(share));
  let last: Whole | undefined;
  while (share && batch && !isTimeToRest()) {
    // No limit knows of a newcomer. Nothing is on its way now that would count itself meanwhile.
    if (last !== batch.sender) await admin`delete from rate_limits`;
    last = batch.sender;
    // While these are sent, the next are put together: neither waits for the other.
    const next = rest[0] && prepare(rest[0]);
    await sendAll(tend, batch, noteOf(tried, share.name));
    keepNotes(tried);
    [share, ...rest] = rest;
    batch = await next;
  }
  await admin.end();
  const log = (await tend.log()).slice(before);
  for (const word of [smuggled, tend.secret, ...tokens]) expect(log).not.toContain(word);
  expect(log.split("\n").filter((line) => line.includes('"level":50'))).toEqual([]);
  const headers = { cookie: cookieOf((await someoneWhole()).token) };
  for (const path of ["/readyz", "/today", "/sign-in", "/"])
    expect((await fetch(tend.url + path, { headers })).status, path).toBe(200);
  // Were all refused at the door, nothing behind it would have been tried.
  const read = Object.values(tried).map((one) => one.read);
  for (const came of ["refused", "handedOn"] as const)
    expect(read.filter((one) => one[came] > 0).length, came).toBeGreaterThan(names.length / 2);
  const statuses = Object.values(tried).flatMap((one) => Object.keys(one.statuses));
  for (const status of ["200", "303", "400", "404", "405"]) expect(statuses).toContain(status);
});

/** What one member sends for one action: so many, from that one on. */
type Share = { name: string; index: number; from: number; count: number };

/** What is left to be sent: some for each action, and then some more, so that a drill that rests has tried all of them. */
function sharesOf(names: string[], tried: Record<string, Tried>): Share[] {
  const shares = names.flatMap((name, index) => {
    const sent = tried[name]?.sent ?? 0;
    const rounds = Math.ceil(Math.max(0, each - sent) / ofOneMember);
    const begins = Array.from({ length: rounds }, (_, round) => sent + round * ofOneMember);
    return begins.map((from) => ({ name, index, from, count: Math.min(ofOneMember, each - from) }));
  });
  return shares.toSorted((one, other) => one.from - other.from);
}

function noteOf(tried: Record<string, Tried>, name: string): Tried {
  const note = tried[name] ?? {
    sent: 0,
    statuses: {},
    slowest: 0,
    read: { refused: 0, handedOn: 0, slowest: 0 },
  };
  tried[name] = note;
  return note;
}

type Batch = { sender: Whole; requests: string[] };

/** Requests that begin as the sender’s own form for this action, or as a visit; as many bodies as go with them are read at once. */
async function batchOf(
  asked: BuiltTend,
  name: string,
  { sender, count, seed, read }: { sender: Whole; count: number; seed: number; read: Read },
): Promise<Batch> {
  const cookie = await comeTo(asked, name, sender);
  const forms = await formsToChange(asked, name, sender, cookie);
  readBodies(forms, { seed, count: Math.ceil((bodies * count) / each), read });
  const odd = oddRequests(forms, { origin: asked.url, cookie, paths: pathsOf(sender) });
  return { sender, requests: fc.sample(odd, { seed, numRuns: count }) };
}

/** What the server does with a body before Next is given any of it. Whatever is thrown here would be an answer of 500. */
function readBodies(
  forms: SeedForm[],
  { seed, count, read }: { seed: number; count: number; read: Read },
): void {
  const action = forms.find((form) => form.action)?.action;
  const [route = ""] = actions[action ?? ""] ?? [];
  for (const { headers, body } of fc.sample(oddForms(forms), { seed, numRuns: count })) {
    const head = Object.fromEntries(headers);
    const began = performance.now();
    const found = action ? checkedForm(head, body, route, actions) : plainForm(head, body);
    const took = performance.now() - began;
    if (took > soon)
      throw new Error(`${took} ms for ${head["content-type"]}\n${body.toString("latin1", 0, 3000)}`);
    read.slowest = Math.max(read.slowest, Math.round(took));
    read[typeof found === "string" ? "refused" : "handedOn"] += 1;
  }
}

/** As many at once as there are lanes, each of which sends its next as soon as it has an answer. */
async function sendAll(tend: World, { sender, requests }: Batch, tried: Tried): Promise<void> {
  const waiting = requests.values();
  const lane = async () => {
    for (const text of waiting) {
      const { answer, took } = await timed(tend, text);
      const fault = faultOf(answer, tend, sender);
      if (fault) throw new Error([fault, text.slice(0, 3000), "…", answer.head].join("\n"));
      const own = took < soon ? took : await soonestOf(tend, text);
      if (own > soon) throw new Error([`${own} ms`, text.slice(0, 3000)].join("\n"));
      tried.slowest = Math.max(tried.slowest, Math.round(own));
      tried.statuses[answer.status] = (tried.statuses[answer.status] ?? 0) + 1;
      tried.sent += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
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
