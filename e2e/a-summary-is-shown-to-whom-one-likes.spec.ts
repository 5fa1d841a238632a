import { readFile } from "node:fs/promises";
import type { Browser, Page } from "@playwright/test";
import { sql } from "drizzle-orm";
import { saveCheckIn } from "#db/check-ins.ts";
import { asMember } from "#db/client.ts";
import { addPractice } from "#db/plan/plans.ts";
import { saveLog } from "#db/record/logs.ts";
import { saveReview } from "#db/record/reviews.ts";
import { listShared } from "#db/summary/summaries.ts";
import { addDays } from "#domain/day.ts";
import { unaided } from "#domain/practice/terms.ts";
import { pressSignIn } from "./world/fixtures.ts";
import { expect, type MemberOfStory, practise, test } from "./world/member.ts";
import { aboutPdf, readPdf } from "./world/pdf.ts";
import { ask } from "./world/raw.ts";

const [shown, hidden] = ["Slower than I thought.", "This is for nobody else."];

/** Every statement of WHO-5, answered alike: the first option is the highest. */
function allOf(option: number) {
  const statements = ["cheerful", "calm", "active", "rested", "interested"];
  return Object.fromEntries(statements.map((id) => [id, option]));
}

/** Two weeks of slow breathing with numbers, two notes, a look back and two check-ins, and another practice that is nobody’s business. */
async function aRecord(member: MemberOfStory): Promise<void> {
  const item = await practise(member, 20);
  const on = (ago: number) => ({ day: addDays(member.today, -ago), zone: member.zone });
  const day = (ago: number) => ({ itemId: item, ...on(ago) });
  await saveLog(member.id, { ...day(9), state: "done", before: 7, after: 4, note: shown });
  await saveLog(member.id, { ...day(5), state: "tiny", note: hidden });
  await saveReview(member.id, {
    itemId: item,
    day: on(7).day,
    helped: "a-little",
    inTheWay: ["too-tired"],
    proposed: "keep",
    chosen: null,
  });
  await saveCheckIn(member.id, { ...on(10), kind: "who-5", answers: allOf(3) });
  await saveCheckIn(member.id, { ...on(1), kind: "who-5", answers: allOf(2) });
  await addPractice(member.id, {
    draftId: crypto.randomUUID(),
    guide: "setting-boundaries",
    today: addDays(member.today, -20),
    terms: {
      ...unaided,
      minutes: 10,
      tiny: "One no",
      schedule: { kind: "times", times: 1 },
      cue: "see the neighbour",
    },
  });
}

/** Breathing with its numbers, what was said of it, one of its notes, and one questionnaire of the two. */
async function compose(page: Page): Promise<void> {
  await page.goto("/summary");
  await expect(page.getByText(shown).or(page.getByText(hidden)).filter({ visible: true })).toHaveCount(0);
  await page.getByText("Setting boundaries", { exact: true }).first().click();
  await page.getByText("Show the numbers").click();
  await page.getByText("Show what you said when you looked back").click();
  await page.getByText("Show WHO-5 scores").click();
  await page.getByText("Show PHQ-4 scores").click();
  await page.getByLabel("Your name on it").fill("Ann");
  await page.getByText("Add a note").click();
  const notes = page.getByRole("group", { name: "Notes to show" });
  await expect(notes.getByRole("checkbox", { checked: true })).toHaveCount(0);
  await notes
    .getByText(/Slow breathing$/)
    .last()
    .click();
  await page.getByRole("button", { name: "Preview" }).click();
  // The preview follows by itself, so that the name may be there before the note.
  const preview = page.getByRole("region", { name: "Preview" });
  await expect(preview).toContainText("What Ann has practised");
  await expect(preview).toContainText(shown);
}

/** What is to be seen of it, wherever it is shown. */
function expectTheSummary(text: string | null): void {
  for (const words of ["What Ann has practised", "Slow breathing", "put the kettle on", "Done twice", shown])
    expect(text).toContain(words);
  const inOneLine = text?.replace(/\s+/g, " ");
  expect(inOneLine).toMatch(/“Yes, a little”\. In the way: “I was too tired”\./);
  expect(inOneLine).toMatch(/WHO-5 [^:]+: 40 of 100 on .*, and 60 on .*, 20 higher\./);
  // Nothing was answered of it.
  expect(text).not.toContain("PHQ-4");
  for (const words of [hidden, "neighbour", "@example.org"]) expect(text).not.toContain(words);
}

async function makeLink(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Make a link" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The link is ready" })).toBeVisible();
  return (
    (await page
      .getByRole("link", { name: /\/s\/[0-9a-f]{32}$/ })
      .first()
      .getAttribute("href")) ?? ""
  );
}

/** Where the browser says no, the link stands there marked, and the words say how to copy it. */
async function copyByHand(page: Page, link: string) {
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("No.", "NotAllowedError"));
  });
  await page.getByRole("button", { name: "Copy the link" }).click();
  await expect(page.getByText("press Ctrl+C")).toBeVisible();
  await expect(page.getByLabel("The link", { exact: true })).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
}

/** A browser that nobody has signed in to. */
async function elsewhere(browser: Browser, baseURL: string, javaScriptEnabled: boolean | undefined) {
  return (await browser.newContext({ baseURL, javaScriptEnabled: javaScriptEnabled !== false })).newPage();
}

test("what was ticked is shown, on paper and behind a link, until it is taken back @both-in-the-drill", async ({
  page,
  context,
  member,
  browser,
  tend,
  javaScriptEnabled,
}) => {
  await aRecord(member);
  await compose(page);
  // Nothing that was chosen is in the address, and no other page is sent it.
  expect(new URL(page.url()).search).toBe("");
  const kept = (await context.cookies()).find(({ name }) => name === "tend-summary");
  expect(kept).toMatchObject({ path: "/summary", httpOnly: true, sameSite: "Lax" });
  expect(kept?.value).not.toContain("Ann");
  const preview = page.getByRole("region", { name: "Preview" }).getByRole("article");
  expectTheSummary(await preview.textContent());

  const printed = await textOf(await page.pdf());
  expectTheSummary(printed);
  expect(printed).not.toMatch(/Which days|Make a link/);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download it as a PDF" }).click();
  const pdf = await readFile(await (await downloading).path());
  expectTheSummary(await textOf(pdf));
  expect(await aboutPdf(pdf)).toEqual({ language: "en", title: "What Ann has practised", isTagged: true });
  for (const { roles, untagged, alternatives } of await readPdf(pdf)) {
    expect(alternatives.join()).toMatch(/Calendar\. Done: \d+ \w{3}( \d{4})?\. Tiny version: /);
    expect(roles).toEqual(expect.arrayContaining(["H1", "H2", "P", "LI", "TH", "TD"]));
    expect(untagged).toBe(0);
  }

  const link = await makeLink(page);
  await expect(page.getByText("Not opened yet.")).toBeVisible();
  if (javaScriptEnabled !== false) await copyByHand(page, link);
  const reader = await elsewhere(browser, tend.url, javaScriptEnabled);
  const answer = await reader.goto(`${link}%E2%80%8B).?fbclid=1`);
  expect(answer?.headers()).toMatchObject({
    "cache-control": "private, no-store",
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex, nofollow, noarchive",
  });
  await expect(reader.getByText("Anyone who has this link can see this page until")).toBeVisible();
  expectTheSummary(await reader.getByRole("article").textContent());
  expect((await ask(tend.url, new URL(link).pathname, { method: "HEAD" })).status).toBe(200);
  await page.reload();
  await expect(page.getByText("Opened once.")).toBeVisible();

  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByRole("status").filter({ hasText: "taken back" })).toBeVisible();
  await reader.reload();
  await expect(reader.getByRole("heading", { name: "There is no page here" })).toBeVisible();
  const token = link.split("/").at(-1) ?? "";
  expect(await tend.log()).toContain('"route":"/s/[token]"');
  for (const secret of [token, shown, "Ann has"]) expect(await tend.log()).not.toContain(secret);
  await reader.context().close();
});

test("the preview follows what is chosen, and waits while something is missing", async ({ page, member }) => {
  await aRecord(member);
  await page.goto("/summary");
  const preview = page.getByRole("region", { name: "Preview" });
  const follows = page.getByText("The preview follows what you choose.");
  await expect(preview.getByRole("heading", { name: "Setting boundaries" })).toBeVisible();
  await page.getByRole("checkbox", { name: "Setting boundaries" }).click();
  await expect(preview.getByRole("heading", { name: "Setting boundaries" })).toBeHidden();
  await page.getByLabel("Your name on it").pressSequentially("Ann of the Mill", { delay: 60 });
  await expect(preview.getByRole("heading", { name: "What Ann of the Mill has practised" })).toBeVisible();
  await expect(page.getByLabel("Your name on it")).toHaveValue("Ann of the Mill");
  await page.getByText("Add a note").click();
  const note = page.getByRole("group", { name: "Notes to show" }).getByRole("checkbox").last();
  await note.check();
  await expect(preview).toContainText(shown);
  await expect(note).toBeFocused();
  await note.uncheck();
  await expect(preview).not.toContainText(shown);
  await expect(note).toBeVisible();

  await page.getByText("Other days").click();
  await expect(page.getByText("Choose the first day to show.")).toBeVisible();
  await expect(page.getByRole("alert").filter({ hasText: "Please check" })).toBeHidden();
  await expect(preview).toContainText("Done twice");
  await page.getByLabel("First day").fill(addDays(member.today, -6));
  await page.getByLabel("Last day").fill(member.today);
  await expect(preview).toContainText("Done once");
  await expect(follows).toBeVisible();
  // What a link then shows is what the preview showed, and going back does not lead through each choice.
  await page.goBack();
  await expect(page).toHaveURL("about:blank");
});

test("the days of a week stand apart, also those before the practice began", async ({ page, member }) => {
  await practise(member, 0);
  await page.goto("/summary");
  const heads = page.locator("thead th:has(abbr)");
  await expect(heads).toHaveCount(7);
  const widths = await heads.evaluateAll((all) => all.map((head) => head.getBoundingClientRect().width));
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(28);
});

test("months with numbers fit on the narrowest screen", async ({ page, member }) => {
  const itemId = await practise(member, 60);
  for (let ago = 40; ago > 0; ago--) {
    const day = { itemId, day: addDays(member.today, -ago), zone: member.zone };
    await saveLog(member.id, { ...day, state: "done", before: 7, after: 4 });
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/summary");
  await page.getByText("Last 3 months").click();
  await page.getByText("Show the numbers").click();
  await expect(page.getByRole("columnheader", { name: "Before, on average" })).toBeVisible();
  const tooWide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(tooWide)).toBe(0);
});

test("expired, taken back, unknown and mistyped links get the same answer, to the byte", async ({
  page,
  member,
  tend,
}) => {
  await aRecord(member);
  await compose(page);
  const expired = new URL(await makeLink(page)).pathname;
  const past = sql`update summaries set created_at = now() - interval '2 days', expires = now()`;
  await asMember(member.id, (tx) => tx.execute(past));
  await page.goto("/summary");
  const revoked = new URL(await makeLink(page)).pathname;
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByRole("status").filter({ hasText: "taken back" })).toBeVisible();
  const answers = await Promise.all(
    [expired, revoked, `/s/${"0".repeat(32)}`, `${revoked}0`, "/s/x", "/s/%C3%A9", "/nothing-here"].map(
      async (path) => {
        const answer = await ask(tend.url, path);
        const names = [
          "content-type",
          "content-length",
          "cache-control",
          "etag",
          "set-cookie",
          "referrer-policy",
        ];
        return [answer.status, answer.text, ...names.map((name) => answer.header(name))];
      },
    ),
  );
  expect(answers[0]?.[0]).toBe(404);
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});

test("a link is made of what was seen, once, and nothing is lost on the way @both-in-the-drill", async ({
  page,
  context,
  member,
  address,
  tend,
}) => {
  await aRecord(member);
  await compose(page);
  // Meanwhile, in another window.
  const itemId = await page.getByRole("checkbox", { name: "Slow breathing" }).first().inputValue();
  await saveLog(member.id, { itemId, day: member.today, zone: member.zone, state: "done" });
  await page.getByRole("button", { name: "Make a link" }).click();
  await expect(page.getByRole("status").filter({ hasText: "has changed since" })).toBeVisible();
  expect(await listShared(member.id)).toEqual([]);
  await expect(page.getByRole("region", { name: "Preview" })).toContainText("Done 3 times");

  await page.getByLabel("For how many days?").fill("31");
  await page.getByRole("button", { name: "Make a link" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "from 1 to 30" })).toBeVisible();
  await page.getByLabel("For how many days?").fill("30");
  await context.clearCookies({ name: "tend-session" });
  await page.getByRole("button", { name: "Make a link" }).click();
  await page.getByLabel("Your e-mail address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await page.goto(await tend.inbox.linkFor(address));
  await pressSignIn(page);
  await expect(page.getByLabel("For how many days?")).toHaveValue("30");
  await expectTheSummaryOfThree(page);
  await makeLink(page);
  expect(await listShared(member.id)).toHaveLength(1);

  await page.getByText("Other days").click();
  await page.getByLabel("First day").fill(addDays(member.today, -1));
  await page.getByLabel("Last day").fill(addDays(member.today, -2));
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "This is before the first day" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Preview" })).toBeHidden();
  await expect(page.getByLabel("Your name on it")).toHaveValue("Ann");
});

async function expectTheSummaryOfThree(page: Page): Promise<void> {
  const preview = page.getByRole("region", { name: "Preview" });
  await expect(preview).toContainText("Done 3 times");
  await expect(preview).toContainText(shown);
  await expect(preview).not.toContainText(hidden);
}

async function textOf(pdf: Uint8Array): Promise<string> {
  return (await readPdf(pdf)).map(({ text }) => text).join(" ");
}
