import { saveSettings } from "#db/members.ts";
import { listItemLogs } from "#db/record/logs.ts";
import { addDays, type Day, dayAt, formatDay, now } from "#domain/day.ts";
import { fewOf } from "#domain/testing/cases.ts";
import { eveningAndTravel, zoneAtHour } from "./world/clock.ts";
import { expect, type MemberOfStory, practise, test } from "./world/member.ts";
import { openToTamper, tamper } from "./world/waking.ts";

/** Which days the database says it was done on. */
async function daysDone(member: MemberOfStory, item: string): Promise<Day[]> {
  const all = await listItemLogs(member.id, item, addDays(member.today, -9), addDays(member.today, 9));
  return all.map(({ day }) => day);
}

test("in the small hours the page asks which day is meant, and keeps to the answer @both-in-the-drill", async ({
  page,
  member,
}) => {
  const item = await practise(member, 4);
  const zone = zoneAtHour(2);
  await page.goto("/settings");
  await page.getByLabel("Your time zone").selectOption(zone);
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByRole("status")).toContainText("Saved");
  const today = dayAt(zone, now());
  const yesterday = addDays(today, -1);

  await page.goto("/today");
  await expect(page.getByRole("heading", { name: "Which day are you writing about?" })).toBeVisible();
  await page
    .getByRole("link", { name: `${formatDay(yesterday, "long", member.today)}, the day before` })
    .click();
  await page.getByRole("button", { name: "Done (Slow breathing)" }).click();
  await expect(page.getByRole("heading", { name: "All written down" })).toBeVisible();
  await expect(page.getByText(formatDay(yesterday, "long", member.today), { exact: true })).toBeVisible();
  expect(await daysDone(member, item)).toEqual([yesterday]);

  await page.goto("/today");
  await page.getByRole("link", { name: `${formatDay(today, "long", member.today)}, the new day` }).click();
  await expect(page.getByRole("heading", { name: "One small thing" })).toBeVisible();
  expect(await daysDone(member, item)).toEqual([yesterday]);
  await page.getByRole("link", { name: "Do it now with the tool (Slow breathing)" }).click();
  await page.getByRole("button", { name: "Tiny version (Slow breathing)" }).click();
  await page.getByRole("link", { name: "Back to Today" }).click();
  await expect(page.getByRole("heading", { name: "All written down for today" })).toBeVisible();
  expect(await daysDone(member, item)).toEqual([yesterday, today]);

  // Asked here too, by whoever comes straight to the practice.
  await page.goto(`/today/${item}`);
  await page
    .getByRole("link", { name: `${formatDay(yesterday, "long", member.today)}, the day before` })
    .click();
  await expect(page.getByText(formatDay(yesterday, "long", member.today), { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Undo (Slow breathing)" }).click();
  await expect(page.getByRole("button", { name: "Done (Slow breathing)" })).toBeVisible();
  expect(await daysDone(member, item)).toEqual([today]);
});

test("only the day before and the new day can be meant", async ({ page, member }) => {
  await practise(member, 4);
  await saveSettings(member.id, { zone: zoneAtHour(1) });
  for (const day of [addDays(member.today, -3), addDays(member.today, 3), "x", "2026-02-30"]) {
    await page.goto(`/today?day=${day}`);
    await expect(page.getByRole("heading", { name: "Which day are you writing about?" })).toBeVisible();
  }
});

test("at noon nothing is asked @both-in-the-drill", async ({ page, member }) => {
  await practise(member);
  await page.goto(`/today?day=${addDays(member.today, -1)}`);
  await expect(page.getByText(formatDay(member.today, "long", member.today), { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: "One small thing" })).toBeVisible();
});

for (const way of fewOf(["west", "east"] as const)) {
  test(`a page opened late in the evening speaks of that day, though its reader flew ${way} @both-in-the-drill`, async ({
    page,
    member,
  }) => {
    const travel = eveningAndTravel();
    const evening = dayAt(travel.evening, now());
    const item = await practise(member, 4);
    await saveSettings(member.id, { zone: travel.evening });
    await page.goto("/today");
    await expect(page.getByText(formatDay(evening, "long", evening), { exact: true })).toBeVisible();
    await saveSettings(member.id, { zone: travel[way] });
    // Of the year that a page is in, it says nothing.
    const said = formatDay(evening, "long", dayAt(travel[way], now()));
    await page.getByRole("button", { name: "Done (Slow breathing)" }).click();
    // Which day was meant is known, so nobody is asked, and nothing looks as if it had been lost.
    await expect(
      page.getByRole("heading", { name: /^All written down for (that day|today)$/ }),
    ).toBeVisible();
    await expect(page.getByText(said, { exact: true })).toBeVisible();
    await page.goto("/progress");
    await expect(page.getByRole("link", { name: `${said}: Done` })).toBeVisible();
    expect(await daysDone(member, item)).toEqual([evening]);
  });
}

test("a page that stood open over night says of which day it wrote @both-in-the-drill", async ({
  page,
  member,
  javaScriptEnabled,
}) => {
  const item = await practise(member, 4);
  const yesterday = addDays(member.today, -1);
  for (const path of ["/today", `/today/${item}`]) {
    await openToTamper(page, path, javaScriptEnabled);
    // As it was when it was opened.
    await tamper(page.locator("[name=day]"), yesterday);
    await page.getByRole("button", { name: "Done (Slow breathing)" }).click();
    const words = `Your page still showed ${formatDay(yesterday, "long", member.today)}, so Slow breathing is written down for that day.`;
    await expect(page.getByRole("status").filter({ hasText: words })).toBeVisible();
    await expect(page.getByRole("heading", { name: "One small thing" })).toBeVisible();
    expect(await daysDone(member, item)).toEqual([yesterday]);
    await page.getByRole("link", { name: "Look at that day" }).click();
    await page.getByRole("radio", { name: "Nothing written" }).check();
    await page.getByRole("button", { name: "Save this day" }).click();
    await page.waitForURL(/\/progress/);
    expect(await daysDone(member, item)).toEqual([]);
  }
});
