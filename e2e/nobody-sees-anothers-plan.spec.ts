import { getPlanItem } from "#db/plan/plans.ts";
import { listItemLogs } from "#db/record/logs.ts";
import { readManifest } from "#server/manifest.mjs";
import { attacksOn, cookieOf, type Sent, someOf } from "./world/attack/attacks.ts";
import { placeOf, whose } from "./world/attack/routes.ts";
import { someoneWhole, type Whole } from "./world/attack/whole-record.ts";
import { pressSignIn } from "./world/fixtures.ts";
import { enrol, expect, practise, test } from "./world/member.ts";
import { openToTamper, tamper } from "./world/waking.ts";

const { routes } = readManifest(".published");

const notInPlan = "This practice is not in your plan";
const nobodys = "00000000-0000-4000-8000-000000000000";

test("every route that was built is among those walked, and is its member’s alone", async ({ tend }) => {
  test.setTimeout(120_000);
  expect(routes.map(({ route }) => route).sort()).toEqual(Object.keys(whose).sort());
  const [owner, other] = [await someoneWhole(), await enrol()];
  const own = { cookie: cookieOf(owner.token), origin: tend.url };
  const attacks = attacksOn(tend.url, { owner, other, own: own.cookie, wrongPage: "/" });
  const strangers = attacks.filter(([, { cookie }]) => cookie !== own.cookie);
  const faults: string[] = [];
  for (const [number, { route }] of routes.entries()) {
    const path = placeOf(route, owner);
    const seen = await ask(tend.url, path, own);
    if (!(seen.status < 400) && whose[route] === "member" && !isPosted(route))
      faults.push(`${path} for its owner: ${seen.status}`);
    for (const [who, sent] of someOf(strangers, number)) {
      const { status, text } = await ask(tend.url, path, sent);
      const is = sent.cookie === cookieOf(other.token) ? "another" : "nobody";
      if (status >= 500 || text.includes(owner.words) || !mayAnswer(status, path, route, is, owner))
        faults.push(`${path} for ${who}: ${status}`);
    }
  }
  expect(faults).toEqual([]);
});

async function ask(url: string, path: string, { cookie }: Sent) {
  const answer = await fetch(url + path, { headers: cookie ? { cookie } : {}, redirect: "manual" });
  return { status: answer.status, text: `${answer.headers.get("location")} ${await answer.text()}` };
}

const isPosted = (route: string) => route === "/journal/draft";

/** What is a member’s leads nobody anywhere but to signing in; what of it is by its id another’s, is not there. */
function mayAnswer(
  status: number,
  path: string,
  route: string,
  who: "another" | "nobody",
  { item, entry, walk }: Whole,
) {
  if (whose[route] !== "member" || isPosted(route)) return true;
  if (who === "nobody") return [302, 303, 307].includes(status);
  return [item, entry, walk].some((id) => path.includes(id)) ? [303, 307, 404].includes(status) : true;
}

test("forms that name another’s practice change nothing, and tell nothing", async ({ page, member }) => {
  const other = await enrol();
  const theirs = await practise(other, 5, { cue: "walk my secret dog" });
  const before = await getPlanItem(other.id, theirs);
  const own = await practise(member);
  const send: [path: string, button: string][] = [
    ["/today", "Done (Slow breathing)"],
    [`/today/${own}`, "Tiny version (Slow breathing)"],
    [`/plan/${own}/${member.today}`, "Save this day"],
    [`/plan/${own}`, "Save this practice"],
    [`/plan/${own}`, "Finish Slow breathing"],
  ];
  for (const [path, button] of send) {
    for (const id of [theirs, nobodys]) {
      await openToTamper(page, path);
      for (const field of await page.locator("[name=item]").all()) await tamper(field, id);
      await page.getByRole("button", { name: button }).click();
      await expect(page.getByRole("main").getByRole("alert")).toContainText(notInPlan);
      await expect(page.getByText("secret dog")).toBeHidden();
    }
  }
  expect(await getPlanItem(other.id, theirs)).toEqual(before);
  expect(await listItemLogs(other.id, theirs, other.today, other.today)).toEqual([]);
});

test("signed out, a member page leads to sign-in, and from there back @both-in-the-drill", async ({
  page,
  context,
  member,
  tend,
}) => {
  const item = await practise(member, 3);
  await context.clearCookies();
  const day = `/plan/${item}/${member.today}`;
  await page.goto(day);
  expect(new URL(page.url()).searchParams.get("to")).toBe(day);
  await page.goto(`/sign-in?to=${encodeURIComponent(day)}`);
  await page.getByLabel("Your e-mail address").fill(member.email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await page.goto(await tend.inbox.linkFor(member.email));
  await pressSignIn(page);
  await expect(page).toHaveURL(day);
  await expect(page.getByRole("button", { name: "Save this day" })).toBeVisible();
});
