import { setTimeout as delay } from "node:timers/promises";
import { away, canFillDisk, diskFull, type Fault, full, hanging, readOnly } from "./world/faults.ts";
import { expect, type MemberOfStory, test } from "./world/member.ts";
import { formsOn, type SeedForm } from "./world/odd/forms.ts";
import { byAScript } from "./world/odd/requests.ts";
import type { World } from "./world/world.ts";

/** How many forms are sent meanwhile: a few in `npm test`, of one fault; a hundred in the drill, of each. */
const sent = Number(process.env.DRILL_FAULTS ?? 2);
const isDrill = process.env.DRILL_FAULTS !== undefined;

type Ailing = { name: string; fault: Fault; lasts?: number; isRead?: boolean };

/** `isRead`: what is kept can still be read. */
const ailing: Ailing[] = [
  { name: "takes no changes", fault: readOnly, isRead: true },
  ...(isDrill
    ? [
        { name: "is away for a minute", fault: away, lasts: 60_000 },
        { name: "hangs", fault: hanging },
        { name: "has no connection left", fault: full },
        ...(canFillDisk ? [{ name: "has a full disk", fault: diskFull, isRead: true }] : []),
      ]
    : []),
];

for (const { name, fault, lasts = 0, isRead = false } of ailing) {
  test(`when the database ${name}, guides go on, and what was typed comes back`, async ({ tend, member }) => {
    test.setTimeout(120_000 + lasts + sent * 4000);
    const form = await entryForm(tend, member);
    const slowest = { guide: 0, page: 0, form: 0 };
    const waiting: { words: string; cookie: string }[] = [];
    await fault(tend, async () => {
      const until = Date.now() + lasts;
      await untilFelt(tend, member, form);
      for (let number = 0; number < sent || Date.now() < until; number += 1) {
        await noted(slowest, "guide", () => expectStatus(tend, "/guides/breathing", member, 200));
        for (const path of ["/today", "/journal"])
          await noted(slowest, "page", () => expectStatus(tend, path, member, isRead ? 200 : 503));
        if (number >= sent) await delay(1000);
        else if (number % 2 === 0)
          await noted(slowest, "form", () => sendByScript(tend, member, form, number));
        else waiting.push(await noted(slowest, "form", () => sendByBrowser(tend, member, form, number)));
      }
    });
    expect(await tend.log()).not.toContain("Words of the");
    const began = performance.now();
    while (!(await isSaved(tend, member))) await delay(50);
    const back = performance.now() - began;
    for (const { words, cookie } of waiting) {
      const page = await (await fetch(tend.url + form.path, { headers: { cookie } })).text();
      expect(page, words).toContain(words);
    }
    const said = { ...slowest, back, handedBack: sent };
    test.info().annotations.push({
      type: name,
      description: JSON.stringify(said, (_, it) => (typeof it === "number" ? Math.round(it) : it)),
    });
    // Beside other stories it has a part of the processor only.
    const [soon, again] = isDrill ? [3000, 5000] : [10_000, 15_000];
    expect(Math.max(...Object.values(slowest))).toBeLessThan(soon);
    expect(back).toBeLessThan(again);
  });
}

const cookieOf = ({ token }: MemberOfStory) => `tend-session=${token}`;

async function entryForm({ url }: World, member: MemberOfStory): Promise<SeedForm> {
  const forms = await formsOn(url, ["/journal/new"], cookieOf(member));
  const form = forms.find(({ fields }) => fields.some(([name]) => name === "entryId"));
  if (!form) throw new Error("There is no form for an entry.");
  return form;
}

/** A disk has a little room left for what is short, and a change of settings takes a moment to be heard. */
async function untilFelt(tend: World, member: MemberOfStory, form: SeedForm): Promise<void> {
  for (const length of [6000, 600, 40])
    for (let number = 0; await isTaken(tend, member, form, `Before, ${number}`.padEnd(length, ".")); )
      number += 1;
}

async function isTaken(tend: World, member: MemberOfStory, form: SeedForm, words: string): Promise<boolean> {
  const answer = await send(tend, member, form, words);
  return answer.status === 303 && answer.headers.get("location")?.startsWith("/journal/") === true;
}

async function noted<T>(slowest: Record<string, number>, what: string, run: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await run();
  slowest[what] = Math.max(slowest[what] ?? 0, performance.now() - began);
  return result;
}

async function expectStatus(
  { url }: World,
  path: string,
  member: MemberOfStory,
  status: number,
): Promise<void> {
  const answer = await fetch(url + path, { headers: { cookie: cookieOf(member) } });
  const text = await answer.text();
  expect(answer.status, path).toBe(status);
  if (status === 503) expect(text).toContain("We cannot reach your records just now");
}

/** As a browser without a script does; gives what it holds afterwards. */
async function sendByBrowser(tend: World, member: MemberOfStory, form: SeedForm, number: number) {
  const words = `Words of the browser, ${number}.`;
  const answer = await send(tend, member, form, words);
  expect(await answer.text()).toContain("cannot reach your records");
  expect(answer.status).toBe(503);
  const given = answer.headers.getSetCookie().map((line) => line.split(";")[0]);
  return { words, cookie: [cookieOf(member), ...given].join("; ") };
}

async function sendByScript({ url }: World, member: MemberOfStory, form: SeedForm, number: number) {
  const words = `Words of the script, ${number}.`;
  const body = new FormData();
  for (const [name, value] of byAScript(typedInto(form, words))) body.append(name, value);
  const headers = {
    origin: url,
    cookie: cookieOf(member),
    "next-action": form.action ?? "",
    accept: "text/x-component",
  };
  const answer = await fetch(url + form.path, { method: "POST", body, headers, redirect: "manual" });
  const text = await answer.text();
  expect(text).toContain(words);
  expect(text).toContain("nothing was saved");
}

function send({ url }: World, member: MemberOfStory, form: SeedForm, words: string): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of typedInto(form, words)) body.append(name, value);
  const headers = { origin: url, cookie: cookieOf(member) };
  return fetch(url + form.path, { method: "POST", body, headers, redirect: "manual" });
}

/** The button that puts it down as a draft is not pressed, and each time it is another entry. */
function typedInto({ fields }: SeedForm, words: string): SeedForm["fields"] {
  const id = crypto.randomUUID();
  return fields
    .filter(([name]) => name !== "asDraft")
    .map(([name, value]) => [name, name === "journal" ? words : name === "entryId" ? id : value]);
}

async function isSaved(tend: World, member: MemberOfStory): Promise<boolean> {
  const page = await fetch(`${tend.url}/journal/new`, { headers: { cookie: cookieOf(member) } });
  if (page.status !== 200) return false;
  const answer = await send(tend, member, await entryForm(tend, member), "Well again.");
  return (
    answer.status === 303 && !answer.headers.getSetCookie().some((line) => line.startsWith("tend-away-"))
  );
}
