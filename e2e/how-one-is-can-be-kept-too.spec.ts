import type { Page } from "@playwright/test";
import { listCheckIns, saveCheckIn } from "#db/check-ins.ts";
import { addDays } from "#domain/day.ts";
import { enrol, expect, practise, test } from "./world/member.ts";

const keep = (page: Page) => page.getByRole("button", { name: "Keep these answers" }).click();
const choose = (page: Page, statement: string, option: string) =>
  page.getByRole("group", { name: statement }).getByRole("radio", { name: option, exact: true }).check();

test("WHO-5 is found, answered, and kept; what is low says first whom to talk to @both-in-the-drill", async ({
  page,
  member,
}) => {
  await page.goto("/progress");
  await page.getByRole("link", { name: "Check in with how you are" }).click();
  await page.getByRole("link", { name: "WHO-5 Well-Being Index" }).click();
  await expect(page.getByText("CC BY-NC-SA 3.0 IGO")).toBeVisible();

  await choose(page, "I have felt calm and relaxed", "Some of the time");
  await keep(page);
  const alert = page.getByRole("main").getByRole("alert");
  await expect(alert).toContainText("I woke up feeling fresh and rested");
  await expect(alert).not.toContainText("calm and relaxed");
  await expect(page.getByRole("group", { name: /calm/ }).getByLabel("Some of the time")).toBeChecked();

  await choose(page, "I have felt cheerful and in good spirits", "Some of the time");
  await choose(page, "I have felt active and vigorous", "At no time");
  await choose(page, "I woke up feeling fresh and rested", "Less than half of the time");
  await choose(page, "My daily life has been filled with things that interest me", "Some of the time");
  await keep(page);
  await expect(page).toHaveURL(new RegExp(`/check-in/who-5/${member.today}`));
  await expect(page).toHaveTitle(/^WHO-5 Well-Being Index, .* · Tend$/);
  await expect(page.getByText("Your answers come to 20 of 100.")).toBeVisible();
  const order = await page.getByRole("heading").allTextContents();
  const [help, answers] = ["This is worth talking to someone about", "What you answered"];
  expect(order.indexOf(help)).toBeLessThan(order.indexOf(answers));
  const [text = ""] = await page.getByRole("main").allTextContents();
  expect(text.indexOf(help)).toBeLessThan(text.indexOf("Your answers come to"));

  // Answered again on the same day, the new answers stand, and help does not come before what is well.
  await page.goto("/check-in/who-5");
  await expect(page.getByText("You have answered this today.")).toBeVisible();
  await expect(page.getByRole("group", { name: /vigorous/ }).getByLabel("At no time")).toBeChecked();
  for (const statement of ["cheerful", "calm", "vigorous", "rested", "daily life"])
    await page
      .getByRole("group", { name: statement })
      .getByRole("radio", { name: "Most of the time" })
      .check();
  await keep(page);
  await expect(page.getByText("Your answers come to 80 of 100.")).toBeVisible();
  await expect(page.getByRole("heading", { name: help })).toBeHidden();
  expect(await listCheckIns(member.id)).toHaveLength(1);
});

test("PHQ-4 says what its makers say, and one can be taken out again @both-in-the-drill", async ({
  page,
  member,
}) => {
  await page.goto("/check-in/phq-4");
  await choose(page, "Feeling nervous, anxious or on edge", "More than half the days");
  await choose(page, "Not being able to stop or control worrying", "Several days");
  await choose(page, "Little interest or pleasure in doing things", "Not at all");
  await choose(page, "Feeling down, depressed, or hopeless", "Several days");
  await keep(page);
  await expect(
    page.getByText("Your answers come to 4 of 12. That is 3 of 6 for worry and 1 of 6 for low mood."),
  ).toBeVisible();
  await expect(page.getByText("call 3 to 5 “mild”")).toBeVisible();
  await expect(page.getByRole("heading", { name: "This is worth talking to someone about" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: "Adding it up" })).toBeVisible();
  await expect(page.getByRole("definition").first()).toHaveText("More than half the days (2)");
  await page.emulateMedia({ media: "screen" });
  await expect(page.getByRole("heading", { name: "Adding it up" })).toBeHidden();
  await page.getByText("Delete this check-in").click();
  await page.getByRole("button", { name: "Delete it" }).click();
  await expect(page.getByText("The check-in is deleted.")).toBeVisible();
  expect(await listCheckIns(member.id)).toEqual([]);
  expect((await page.goto(`/check-in/phq-4/${member.today}`))?.status()).toBe(404);
});

test("the month may be answered in part, and has no number @both-in-the-drill", async ({ page, member }) => {
  await page.goto("/check-in/growth");
  await keep(page);
  await expect(page.getByRole("main").getByRole("alert")).toContainText(/answer one of these at least/i);
  await choose(page, "Finding my feet again after something hard", "A little more");
  await keep(page);
  await expect(page.getByText("Left open")).toHaveCount(5);
  await expect(page.getByRole("definition").first()).toHaveText("A little more");
  await expect(page.getByText("Your answers come to")).toBeHidden();
  expect(await listCheckIns(member.id)).toMatchObject([{ kind: "growth", answers: { resilience: 2 } }]);
});

test("three years of it stand beside the days of practice, and are nobody else's", async ({
  page,
  member,
}) => {
  await practise(member, 400);
  const other = await enrol();
  for (let month = 0; month < 36; month++) {
    const day = addDays(member.today, -30 * month);
    const answers = { cheerful: 2, calm: 2, active: month % 6, rested: 2, interested: 1 };
    await saveCheckIn(member.id, { kind: "who-5", day, zone: member.zone, answers });
  }
  const answers = { cheerful: 5, calm: 5, active: 5, rested: 5, interested: 5 };
  await saveCheckIn(other.id, { kind: "who-5", day: member.today, zone: other.zone, answers });
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("/check-in");
  const over = page.getByRole("region", { name: "Over time" });
  await expect(over.getByRole("heading", { name: "Days with practice" })).toBeVisible();
  await expect(over).toContainText("72 of 100 on");
  await over.getByText("Show as a table (WHO-5 Well-Being Index)").click();
  await expect(over.getByRole("table", { name: "WHO-5" }).getByRole("row")).toHaveCount(37);
  await expect(over).toContainText(/^.*\d+\sdays? in these 52\sweeks/s);
  await page.getByText("Earlier ones (35)").click();
  await page.getByRole("main").getByRole("link", { name: "(WHO-5 Well-Being Index)" }).last().click();
  await expect(page.getByRole("heading", { name: "What you answered" })).toBeVisible();
  await page.goBack();
  await expect(over).toBeVisible();
  const { sideways } = await page.evaluate(() => ({
    sideways: document.documentElement.scrollWidth > window.innerWidth,
  }));
  expect(sideways).toBe(false);
});

test("on paper they stand as published, with how they are added up @both-in-the-drill", async ({ page }) => {
  await page.goto("/clinicians");
  await page.getByRole("link", { name: "to print", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Check-ins on paper" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Adding it up" })).toHaveCount(2);
  const table = page.getByRole("table", { name: "PHQ-4, to tick" });
  await expect(table.getByRole("columnheader", { name: "Nearly every day" })).toContainText("3");
  await expect(table.getByRole("row")).toHaveCount(5);
  await expect(page.getByText("Geneva: WHO; 2024")).toBeVisible();
});
