import fc from "fast-check";
import { beginWalk } from "#db/record/walks.ts";
import { enrol, expect, type MemberOfStory, practise, test, writeEntry } from "./world/member.ts";
import { formsFor, formsOn, type SeedForm } from "./world/odd/forms.ts";
import { oddRequests } from "./world/odd/requests.ts";
import { smuggled } from "./world/odd/values.ts";
import { askedPages, aWalk, filledIn, memberPages, publicPages } from "./world/pages.ts";
import { type RawAnswer, send } from "./world/raw.ts";
import type { World } from "./world/world.ts";

/** How many requests for each action, and for what is no action: a few in `npm test`, ten thousand in the drill. */
const each = Number(process.env.DRILL_REQUESTS ?? 8);
/** The same every time in `npm test`, and new in each drill, which says what it was when something fails. */
const seed = process.env.DRILL_REQUESTS ? Date.now() % 1_000_000 : 20261128;
const atOnce = 8;

test("whatever is sent, Tend answers, gives nothing away, and is ready for the next", async ({
  tend,
  member,
}) => {
  test.setTimeout(60_000 + each * 5000);
  const practice = { item: await practise(member, 3), day: member.today };
  await writeEntry(member, "A walk.", { id: practice.item });
  await beginWalk(member.id, { path: "four-weeks-with-worry", hope: "", today: member.today, id: aWalk });
  const paths = [...memberPages(practice), ...askedPages, ...publicPages, "/sign-in"];
  const cookie = cookieOf(member);
  const drawn = await formsOn(tend.url, paths, cookie);
  const undrawn = formsFor(drawn, (route) => filledIn(route, practice));
  const forms = [...drawn, ...undrawn];
  const actions = new Set(forms.map(({ action }) => action));
  const before = (await tend.log()).length;
  const statuses = new Map<string, number>();
  for (const [index, wanted] of [...actions].entries()) {
    const meant = forms.filter(({ action }) => action === wanted);
    await sendMany(tend, meant, paths, seed + index, statuses);
  }
  const log = (await tend.log()).slice(before);
  for (const word of [smuggled, member.token, tend.secret]) expect(log).not.toContain(word);
  expect(log.split("\n").filter((line) => line.includes('"level":50'))).toEqual([]);
  for (const path of ["/readyz", "/today", "/sign-in", "/"])
    expect((await fetch(tend.url + path, { headers: { cookie } })).status, path).toBe(200);
  // Were all refused at the door, nothing behind it would have been tried.
  for (const status of ["200", "303", "400", "404", "405"]) expect([...statuses.keys()]).toContain(status);
  test.info().annotations.push({ type: "answers", description: JSON.stringify([...statuses]) });
});

/** Requests for one action, from a member who has just come: some of these sign out or leave, and are believed. */
async function sendMany(
  tend: World,
  forms: SeedForm[],
  paths: string[],
  seed: number,
  statuses: Map<string, number>,
): Promise<void> {
  const member = await enrol();
  const requests = oddRequests(forms, { origin: tend.url, cookie: cookieOf(member), paths });
  await fc.assert(
    fc.asyncProperty(fc.array(requests, { minLength: atOnce, maxLength: atOnce }), async (sent) => {
      const answers = await Promise.all(
        sent.map((text) => send(tend.url, Buffer.from(text, "latin1"), 20_000)),
      );
      for (const [index, answer] of answers.entries()) {
        const fault = faultOf(answer, tend, member);
        if (fault) throw new Error([fault, sent[index]?.slice(0, 3000), "…", answer.head].join("\n"));
        statuses.set(`${answer.status}`, (statuses.get(`${answer.status}`) ?? 0) + 1);
      }
    }),
    // What failed is shown as it was: to look for less that fails too would take minutes.
    { seed, numRuns: Math.ceil(each / atOnce), endOnFailure: true },
  );
}

/** What is wrong with an answer, if anything; said at the end, for Playwright takes its time over each `expect`. */
function faultOf({ status, head, header, text }: RawAnswer, tend: World, { token }: MemberOfStory) {
  if (!(status >= 100 && status < 500)) return "no answer, or a failure";
  if ([token, tend.secret, tend.databaseUrl].some((secret) => text.includes(secret))) return "a secret";
  // An action that a script called tells of its failure in the middle of an answer.
  if (/^\w+:E\{"digest":"\d/m.test(text)) return "a failure within";
  if (!header("content-type")?.startsWith("text/html")) return undefined;
  if (head.match(/^content-security-policy:/gim)?.length !== 1) return "not one policy";
  return text.includes(smuggled) ? "an element that was sent" : undefined;
}

function cookieOf({ token }: MemberOfStory): string {
  return `tend-session=${token}`;
}
