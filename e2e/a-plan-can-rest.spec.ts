import type { Page } from "@playwright/test";
import { getPlanItem, listPlan } from "#db/plan/plans.ts";
import { listItemLogs } from "#db/record/logs.ts";
import { addDays, type Day, formatDay } from "#domain/day.ts";
import { expect, type MemberOfStory, practise, test } from "./world/member.ts";

async function pausesOf(member: MemberOfStory, item: string) {
  return (await getPlanItem(member.id, item))?.pauses;
}

async function choose(page: Page, first: Day, last: Day) {
  await page.getByLabel("First day").fill(first);
  await page.getByLabel("Last day").fill(last);
  await page.getByRole("button", { name: "Pause on these days" }).click();
}

const long = (member: MemberOfStory, day: Day) => formatDay(day, "long", member.today);

test("a practice is paused by one press, asks for nothing, and goes on when its owner likes @both-in-the-drill", async ({
  page,
  member,
}) => {
  const item = await practise(member, 10);
  const { today } = member;
  const until = addDays(today, 13);
  await page.goto(`/plan/${item}`);
  await page.getByRole("button", { name: /^Two weeks, until/ }).click();
  await expect(page.getByRole("status")).toContainText("Paused. Nothing is asked of you on those days");
  await expect(page.getByText(`Paused until ${long(member, until)}.`)).toBeVisible();
  expect(await pausesOf(member, item)).toEqual([{ from: today, until }]);
  await page.goto("/today");
  await expect(page.getByRole("heading", { name: "Nothing asked of you today" })).toBeVisible();

  await page.goto(`/plan/${item}`);
  const history = page.getByRole("region", { name: "What it asked, and since when" });
  await expect(history.getByRole("listitem").first()).toContainText(
    `paused until ${formatDay(until, "dated")}`,
  );
  await page.getByRole("button", { name: "Go on with Slow breathing today" }).click();
  await expect(page.getByRole("status")).toContainText("goes on from today");
  expect(await pausesOf(member, item)).toEqual([]);
  await page.goto("/today");
  await expect(page.getByRole("heading", { name: "One small thing" })).toBeVisible();
});

test("the days of a pause can be chosen, and a slip is told about in words @both-in-the-drill", async ({
  page,
  member,
}) => {
  const item = await practise(member, 10);
  const { today } = member;
  const alert = page.getByRole("main").getByRole("alert");
  await page.goto(`/plan/${item}`);
  const slips: [first: Day, last: Day, words: RegExp, field: string][] = [
    [addDays(today, 5), addDays(today, 3), /this is before the first day/i, "Last day"],
    [addDays(today, -5), addDays(today, -1), /this day has passed/i, "Last day"],
    [today, addDays(today, 366), /a pause can be up to a year/i, "Last day"],
    [addDays(today, 366), addDays(today, 370), /choose a first day up to/i, "First day"],
  ];
  for (const [first, last, words, field] of slips) {
    await choose(page, first, last);
    await expect(alert).toContainText(words);
    await alert.getByRole("link", { name: words }).click();
    await expect(page.getByLabel(field)).toBeFocused();
    await expect(page.getByLabel(field)).toHaveAccessibleDescription(words);
    await expect(page.getByLabel("First day")).toHaveValue(first);
    await expect(page.getByLabel("Last day")).toHaveValue(last);
  }
  // Ill since the day before yesterday, and back in three days.
  const pause = { from: addDays(today, -2), until: addDays(today, 3) };
  await choose(page, pause.from, pause.until);
  await expect(page.getByText(`Paused until ${long(member, pause.until)}.`)).toBeVisible();
  expect(await pausesOf(member, item)).toEqual([pause]);
});

test("the whole plan is paused ahead, and goes on as a whole @both-in-the-drill", async ({
  page,
  member,
}) => {
  const [one, two] = [await practise(member, 10), await practise(member, 3, { minutes: 10 })];
  const [first, last] = [addDays(member.today, 5), addDays(member.today, 12)];
  await page.goto("/plan");
  await page.getByRole("link", { name: "Pause the whole plan" }).click();
  await choose(page, first, last);
  await expect(page.getByText(`Paused from ${long(member, first)} to ${long(member, last)}.`)).toHaveCount(2);
  for (const item of [one, two]) expect(await pausesOf(member, item)).toEqual([{ from: first, until: last }]);
  await page.getByRole("link", { name: "Pause the whole plan" }).click();
  await page.getByRole("button", { name: "Go on with everything today" }).click();
  await expect(page.getByRole("status")).toContainText("goes on from today");
  expect((await listPlan(member.id)).flatMap(({ pauses }) => pauses)).toEqual([]);
});

test("a rest day is chosen ahead, and taken back @both-in-the-drill", async ({ page, member }) => {
  const item = await practise(member, 10);
  const day = addDays(member.today, 4);
  const said = async () =>
    (await listItemLogs(member.id, item, member.today, addDays(member.today, 92))).map(({ day, state }) => [
      day,
      state,
    ]);
  await page.goto(`/plan/${item}`);
  const form = page.getByRole("form", { name: "Choose a rest day" });
  await form.getByLabel("Day").fill(addDays(member.today, -1));
  await form.getByRole("button", { name: "Rest on this day" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("has passed");
  await form.getByLabel("Day").fill(day);
  await form.getByRole("button", { name: "Rest on this day" }).click();
  await expect(page.getByRole("status")).toContainText("That day asks for nothing");
  const rests = page.getByRole("list", { name: "Rest days ahead" });
  await expect(rests.getByRole("listitem")).toContainText(long(member, day));
  expect(await said()).toEqual([[day, "rest"]]);
  await page.getByRole("button", { name: `Take back (${long(member, day)})` }).click();
  await expect(rests).toBeHidden();
  expect(await said()).toEqual([]);
});
