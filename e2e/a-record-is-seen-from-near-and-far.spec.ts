import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { saveLog } from "#db/record/logs.ts";
import { addDays, formatDay } from "#domain/day.ts";
import type { DayEntry } from "#domain/record/log.ts";
import { enrol, expect, type MemberOfStory, practise, test } from "./world/member.ts";

async function write(member: MemberOfStory, itemId: string, daysAgo: number, says: Partial<DayEntry>) {
  await saveLog(member.id, { itemId, day: addDays(member.today, -daysAgo), zone: member.zone, ...says });
}

/** Done now and then for more than a year, with weeks away between, and some days with numbers. */
async function practiseForLong(member: MemberOfStory): Promise<string> {
  const item = await practise(member, 400);
  for (const ago of [395, 300, 40]) await write(member, item, ago, { state: "done" });
  await write(member, item, 20, { state: "done", before: 5, after: 4 });
  await write(member, item, 3, { state: "done", before: 7, after: 5 });
  await write(member, item, 2, { state: "tiny", before: 6, after: 6 });
  await write(member, item, 1, { state: "done", before: 8, after: 3 });
  await write(member, item, 0, { before: 4, note: "Only a word." });
  await write(member, item, -1, { state: "rest" });
  return item;
}

/** Goes to the figures of these weeks: of one practice, or of all. */
async function toFigures(page: Page, link = "All of these weeks in figures"): Promise<void> {
  await page.getByRole("link", { name: link }).click();
  await expect(page).toHaveTitle(/^Progress in figures · Tend$/);
}

function rowsOf(page: Page, table: string): Promise<string[][]> {
  const rows = page.getByRole("table", { name: table }).locator("tbody tr");
  return rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
}

test("four weeks, twelve and a year, each with its sentence, its charts and their tables @both-in-the-drill", async ({
  page,
  member,
}) => {
  const item = await practiseForLong(member);
  const dated = (ago: number) => formatDay(addDays(member.today, -ago), "dated");
  const sentence = page.getByRole("heading", { level: 2 }).first();
  await page.goto("/progress");
  await expect(sentence).toHaveText("Slow breathing: 4 times in the last 4 weeks and this one");
  const today = `${formatDay(member.today, "long", member.today)}: A note or numbers`;
  await expect(page.getByRole("link", { name: today })).toBeVisible();
  await toFigures(page, "Look closer at Slow breathing");
  await expect(
    page.getByText("On 3 of 4 days the number after was lower than the one before."),
  ).toBeVisible();
  await expect(page.getByText("You came back twice after a week or more away.")).toBeVisible();
  expect(await rowsOf(page, "Slow breathing, before and after")).toEqual([
    [dated(20), "5", "4"],
    [dated(3), "7", "5"],
    [dated(2), "6", "6"],
    [dated(1), "8", "3"],
  ]);
  expect(await rowsOf(page, "Slow breathing, coming back")).toEqual([
    [dated(20), "19"],
    [dated(3), "16"],
  ]);
  await page.getByRole("link", { name: "Back to Progress" }).click();

  await page.getByRole("link", { name: "12 weeks" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your last 12 weeks, and this one");
  await expect(sentence).toHaveText("Slow breathing: 5 times in the last 12 weeks and this one");
  await toFigures(page);
  expect(await rowsOf(page, "Slow breathing, times a week")).toHaveLength(13);
  await page.getByRole("link", { name: "Back to Progress" }).click();
  await page.getByRole("link", { name: "Earlier weeks" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^12\sweeks to \d+\s\w+/);
  await expect(sentence).toHaveText("Slow breathing: nothing written in these 12 weeks");
  await page.getByRole("link", { name: "Later weeks" }).click();

  await page.getByRole("link", { name: "A year" }).click();
  await expect(page.getByRole("link", { name: "A year" })).toHaveAttribute("aria-current", "true");
  await expect(sentence).toHaveText("Slow breathing: 6 times in the last 52 weeks and this one");
  await toFigures(page);
  await expect(page.getByText("You came back 4 times after a week or more away.")).toBeVisible();
  await page.getByRole("link", { name: "Back to Progress" }).click();
  await expect(page.getByRole("main")).not.toContainText(/missed|streak|%/i);
  await page
    .getByRole("link", { name: /: done on 1\sday$/ })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`until=.*#${item}$`));
  const long = formatDay(addDays(member.today, -300), "long", member.today);
  await expect(page.getByRole("link", { name: `${long}: Done` })).toBeVisible();
});

test("a practice begun today has one week, however far back one looks @both-in-the-drill", async ({
  page,
  member,
}) => {
  await practise(member);
  for (const asked of ["", "?weeks=12", "?weeks=52", "?weeks=7", "?weeks=x&weeks=12", "?weeks="]) {
    await page.goto(`/progress${asked}`);
    await expect(page.getByRole("heading", { level: 2 })).toHaveText("Slow breathing: nothing written yet");
    await toFigures(page);
    expect(await rowsOf(page, "Slow breathing, what you wrote")).toHaveLength(1);
  }
});

test("where the number moved most is said once enough is written down to say it @both-in-the-drill", async ({
  page,
  member,
}) => {
  const breathing = await practise(member, 20);
  const journal = await practise(member, 20, {}, "journaling");
  for (const ago of [1, 2, 3, 4]) {
    await write(member, breathing, ago, { state: "done", before: 8, after: 5 });
    await write(member, journal, ago, { state: "done", before: 6, after: 5 });
  }
  await page.goto("/progress");
  await expect(page.getByText(/So far: Slow breathing, 4\sdays; .*[Jj]ournal.*, 4\sdays\./)).toBeVisible();
  await write(member, breathing, 5, { before: 8, after: 8 });
  await write(member, journal, 5, { before: 6, after: 5 });
  await page.reload();
  await expect(
    page.getByText("On days with Slow breathing the number moved most: down by 3 on a typical day."),
  ).toBeVisible();
  await toFigures(page);
  const [first] = await rowsOf(page, "Where the number moved most");
  expect(first).toEqual(["Slow breathing, 5 days", "8, 5", "−3"]);
});

test("each chart comes as a file, of one’s own record alone", async ({ page, context, member }) => {
  const item = await practiseForLong(member);
  const other = await enrol();
  const theirs = await practiseForLong(other);
  await page.goto("/progress");
  await toFigures(page);
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download as CSV (Slow breathing, before and after)" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^tend-ratings-\d{4}-\d\d-\d\d-to-\d{4}-\d\d-\d\d\.csv$/);
  const day = (ago: number) => addDays(member.today, -ago);
  expect((await readFile(await download.path(), "utf8")).split("\r\n")).toEqual([
    "\uFEFFpractice,day,before,after",
    `Slow breathing,${day(20)},5,4`,
    `Slow breathing,${day(3)},7,5`,
    `Slow breathing,${day(2)},6,6`,
    `Slow breathing,${day(1)},8,3`,
    "",
  ]);

  for (const [table, rows] of [
    ["calendar", 365],
    ["times-a-week", 53],
    ["ratings", 4],
    ["returns", 4],
    ["number-moved", 0],
  ] as const) {
    const path = `/progress/${table}.csv?weeks=52`;
    const answer = await context.request.get(path);
    expect(answer.headers()).toMatchObject({
      "content-type": "text/csv; charset=utf-8",
      "cache-control": "private, no-store",
      "content-disposition": expect.stringMatching(/^attachment; filename="tend-/),
    });
    const lines = (await answer.text()).trimEnd().split("\r\n");
    expect(lines.length - 1, path).toBeGreaterThanOrEqual(rows);
    const [own, others] = [`${path}&practice=${item}`, `${path}&practice=${theirs}`];
    expect((await (await context.request.get(own)).text()).trimEnd().split("\r\n")).toEqual(lines);
    if (table === "number-moved") continue;
    expect((await (await context.request.get(others)).text()).trimEnd().split("\r\n")).toHaveLength(1);
  }
  for (const path of ["/progress/notes.csv", "/progress/ratings", "/progress/%2e%2e.csv"])
    expect((await context.request.get(path)).status(), path).toBe(404);

  await context.clearCookies();
  const answer = await context.request.get("/progress/ratings.csv?weeks=12", { maxRedirects: 0 });
  expect(answer.headers().location).toBe("/sign-in?to=%2Fprogress%3Fweeks%3D12");
});
