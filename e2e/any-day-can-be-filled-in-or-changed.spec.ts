import type { Page, Request } from "@playwright/test";
import { listItemLogs } from "#db/record/logs.ts";
import { addDays, type Day, formatDay, startOfWeek } from "#domain/day.ts";
import { expect, type MemberOfStory, practise, test } from "./world/member.ts";
import { openToTamper, tamper } from "./world/waking.ts";

const answers = ["Done", "Tiny version", "Rest", "Not applicable"];

/** What the database holds of one day. */
async function said(member: MemberOfStory, item: string, day: Day) {
  return (await listItemLogs(member.id, item, day, day)).map(({ state }) => state);
}

async function writeOn(page: Page, member: MemberOfStory, day: Day, answer: string) {
  await page.getByRole("link", { name: formatDay(day, "long", member.today) }).click();
  await page.getByRole("radio", { name: answer }).check();
  await page.getByRole("button", { name: "Save this day" }).click();
  await page.waitForURL(/\/progress/);
}

test("today can be said in four ways, two of them with one press, and taken back @both", async ({
  page,
  member,
}) => {
  const item = await practise(member);
  await page.goto("/today");
  for (const answer of answers) {
    await expect(page.getByRole("heading", { name: "One small thing" })).toBeVisible();
    const button = page.getByRole("button", { name: `${answer} (Slow breathing)` });
    if (await button.isHidden()) await page.getByText("More (Slow breathing)").click();
    await button.click();
    await expect(page.getByRole("status")).toHaveText(answer);
    await expect(page.getByRole("heading", { name: "All written down for today" })).toBeVisible();
    await page.getByRole("button", { name: "Undo (Slow breathing)" }).click();
  }
  await expect(page.getByRole("heading", { name: "One small thing" })).toBeVisible();
  expect(await said(member, item, member.today)).toEqual([]);
});

test("a past day is filled in from the calendar, changed, and blank again; the sentence follows @both-in-the-drill", async ({
  page,
  member,
}) => {
  const item = await practise(member, 20);
  const day = addDays(member.today, -9);
  const sentence = page.getByRole("heading", { level: 2 });
  await page.goto("/progress");
  await expect(sentence).toHaveText("Slow breathing: nothing written yet");
  await writeOn(page, member, day, "Tiny version");
  await expect(page.getByRole("status")).toHaveText("Saved. The day reads as you left it.");
  await expect(page.getByRole("status")).toBeFocused();
  await expect(sentence).toHaveText("Slow breathing: once in the last 4 weeks and this one");
  await writeOn(page, member, addDays(member.today, -2), "Done");
  await expect(sentence).toHaveText("Slow breathing: twice in the last 4 weeks and this one");
  await writeOn(page, member, day, "Rest");
  await expect(sentence).toHaveText("Slow breathing: once in the last 4 weeks and this one");
  await expect(
    page.getByRole("link", { name: `${formatDay(day, "long", member.today)}: Rest` }),
  ).toBeVisible();
  await writeOn(page, member, day, "Nothing written");
  await expect(
    page.getByRole("link", { name: `${formatDay(day, "long", member.today)}: Nothing written` }),
  ).toBeVisible();
  expect(await said(member, item, day)).toEqual([]);
});

test("a day long ago is reached week by week, and its page leads back to its weeks @both-in-the-drill", async ({
  page,
  member,
}) => {
  const item = await practise(member, 100);
  // In the third of the four weeks before the present ones, whatever weekday it is.
  const day = addDays(startOfWeek(member.today, 1), -40);
  await page.goto("/progress");
  await page.getByRole("link", { name: "Earlier weeks" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Four weeks to \d+ \w+/);
  await writeOn(page, member, day, "Done");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("Slow breathing: once in these 4 weeks");
  expect(await said(member, item, day)).toEqual(["done"]);
  // First to the weeks that lead up to the present ones, then to those.
  await page.getByRole("link", { name: "Later weeks" }).click();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("Slow breathing: once in these 4 weeks");
  await page.getByRole("link", { name: "Later weeks" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your last four weeks, and this one");
  await expect(page.getByRole("link", { name: "Later weeks" })).toBeHidden();
});

test("weeks that make no sense are the present ones", async ({ page, member }) => {
  await practise(member);
  for (const until of ["2026-02-30", "soon", "", "9999-12-31", `${addDays(member.today, 3)}&until=x`]) {
    const answer = await page.goto(`/progress?until=${until}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your last four weeks, and this one");
  }
  await page.goto("/progress?until=1900-01-01");
  await expect(page.getByText("No practice was in your plan in these weeks.")).toBeVisible();
});

test("a day to come can be one of rest, and be taken back @both-in-the-drill", async ({ page, member }) => {
  const item = await practise(member, 3);
  const tomorrow = addDays(member.today, 1);
  const choose = async (answer: string) => {
    await page.goto(`/plan/${item}/${member.today}`);
    await page.getByRole("link", { name: formatDay(tomorrow, "long", member.today) }).click();
    await expect(page.getByRole("radio")).toHaveCount(2);
    await expect(page.getByLabel("A note, for you alone")).toBeHidden();
    await page.getByRole("radio", { name: answer }).check();
    await page.getByRole("button", { name: "Save this day" }).click();
    await page.waitForURL(/\/progress/);
  };
  await choose("Rest");
  expect(await said(member, item, tomorrow)).toEqual(["rest"]);
  await choose("As planned");
  expect(await said(member, item, tomorrow)).toEqual([]);
});

test("a day that cannot be written about says why @both-in-the-drill", async ({
  page,
  member,
  javaScriptEnabled,
}) => {
  const item = await practise(member, 3);
  for (const [day, words] of [
    [addDays(member.today, 93), "Rest days can be marked up to three months ahead"],
    [addDays(member.today, -4), "This practice began on"],
  ] as const) {
    expect((await page.goto(`/plan/${item}/${day}`))?.status()).toBe(200);
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByRole("button", { name: "Save this day" })).toBeHidden();
  }

  // Nor is it taken from a form that was changed.
  const tomorrow = addDays(member.today, 1);
  for (const [answer, note] of [
    ["Done", ""],
    ["Nothing written", "It will be fine."],
  ] as const) {
    await openToTamper(page, `/plan/${item}/${member.today}`, javaScriptEnabled);
    const form = page.locator("form").filter({ hasText: "What was this day?" });
    await tamper(form.locator("[name=day]"), tomorrow);
    await page.getByLabel("A note, for you alone").fill(note);
    await page.getByRole("radio", { name: answer }).check();
    await page.getByRole("button", { name: "Save this day" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("has not come yet");
    await expect(page.getByRole("radio", { name: answer })).toBeChecked();
  }
  expect(await said(member, item, tomorrow)).toEqual([]);
});

test("of a day that there is not a kind page says so", async ({ page, member }) => {
  const item = await practise(member);
  for (const day of ["2026-02-30", "2026-13-01", "xyz", "0000-00-00", "%00", "2026-01-01%0A", "-1"]) {
    const answer = await page.goto(`/plan/${item}/${day}`);
    expect(answer?.status(), day).toBe(404);
    await expect(page.getByRole("heading", { name: "There is no page here" })).toBeVisible();
  }
});

test("pressed in two places at once and sent again, it is one row @both-in-the-drill", async ({
  page,
  context,
  member,
}) => {
  const item = await practise(member);
  const other = await context.newPage();
  const sent: Request[] = [];
  page.on("request", (request) => request.method() === "POST" && sent.push(request));
  for (const each of [page, other]) await each.goto("/today");
  await Promise.all(
    [page, other].map((each) => each.getByRole("button", { name: "Done (Slow breathing)" }).click()),
  );
  for (const each of [page, other]) await expect(each.getByRole("status")).toHaveText("Done");
  expect(await said(member, item, member.today)).toEqual(["done"]);

  const [first] = sent;
  if (!first) throw new Error("No form was sent.");
  await page.getByRole("button", { name: "Undo (Slow breathing)" }).click();
  await expect(page.getByRole("heading", { name: "One small thing" })).toBeVisible();
  const { "content-length": _, ...headers } = await first.allHeaders();
  const data = first.postDataBuffer() ?? "";
  for (const _again of [1, 2]) {
    const answer = await context.request.post(first.url(), { headers, data, maxRedirects: 0 });
    expect(answer.status()).toBeLessThan(400);
  }
  expect(await said(member, item, member.today)).toEqual(["done"]);
});
