import type { Page } from "@playwright/test";
import { saveSettings } from "#db/members.ts";
import { deleteEvening, getEvening } from "#db/record/evenings.ts";
import { addDays, dayAt, now } from "#domain/day.ts";
import { zoneAtHour } from "./world/clock.ts";
import { expect, practise, test } from "./world/member.ts";

const question = (page: Page) => page.getByRole("region", { name: /^How was/ });
const answer = (page: Page, words: string) =>
  question(page).getByRole("button", { name: words, exact: true });

test("how a day was is one tap, in the evening and on earlier days, and can be left out for good @both-in-the-drill", async ({
  page,
  member,
}) => {
  const item = await practise(member, 5);
  // Before five nothing is asked.
  await saveSettings(member.id, { zone: zoneAtHour(10) });
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(question(page)).toHaveCount(0);

  const zone = zoneAtHour(19);
  const today = dayAt(zone, now());
  await saveSettings(member.id, { zone });
  await page.goto("/today");
  await answer(page, "Hard").click();
  await expect(page.getByRole("status").filter({ hasText: "Kept." })).toBeVisible();
  await expect(answer(page, "Hard")).toHaveAttribute("aria-pressed", "true");
  expect(await getEvening(member.id, today)).toBe("hard");
  await answer(page, "Good").click();
  await expect(answer(page, "Good")).toHaveAttribute("aria-pressed", "true");
  await expect(answer(page, "Hard")).toHaveAttribute("aria-pressed", "false");

  const yesterday = addDays(today, -1);
  await page.goto(`/plan/${item}/${yesterday}`);
  await answer(page, "Very hard").click();
  await expect(answer(page, "Very hard")).toHaveAttribute("aria-pressed", "true");
  expect(await getEvening(member.id, yesterday)).toBe("very-hard");

  await page.goto("/progress");
  const record = page.getByRole("region", { name: "How the days were" });
  await expect(record).toContainText(/Said on 2 of \d+\sdays: very hard once and good once\./);
  await page.getByRole("link", { name: "All of these weeks in figures" }).click();
  const days = page.getByRole("table", { name: "How the days were" });
  await expect(days.getByRole("row").nth(1)).toContainText("Good");

  await page.goto("/today");
  await question(page).getByRole("button", { name: "Take it back" }).click();
  await expect(question(page).getByRole("button", { name: "Take it back" })).toHaveCount(0);
  expect(await getEvening(member.id, today)).toBeUndefined();
  await deleteEvening(member.id, yesterday);

  await question(page).getByRole("link", { name: "turn this question off" }).click();
  await page.getByRole("radio", { name: "No, leave it out" }).check();
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByRole("status")).toContainText("Saved.");
  for (const path of ["/today", `/plan/${item}/${yesterday}`]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(question(page)).toHaveCount(0);
  }
});
