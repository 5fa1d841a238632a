import type { Page } from "@playwright/test";
import { getMember, saveSettings } from "#db/members.ts";
import { zoneSchema } from "#domain/day.ts";
import { expect, test } from "./world/member.ts";

test("name, clock, week and rhythm are kept, and a slip gives back what was typed @both-in-the-drill", async ({
  page,
  member,
}) => {
  await page.goto("/settings");
  await page.getByLabel("What we may call you").fill("A".repeat(81));
  await page.getByLabel("Your week begins on").selectOption("Sunday");
  await page.getByRole("radio", { name: "Every week" }).check();
  await page.getByRole("radio", { name: "12 hours" }).check();
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "What we may call you: Keep this to 80 characters",
  );
  await expect(page.getByLabel("What we may call you")).toHaveValue("A".repeat(81));
  await expect(page.getByRole("radio", { name: "12 hours" })).toBeChecked();
  expect(await getMember(member.id)).toMatchObject({ name: null, firstDay: 1, reviewEvery: 14 });

  await page.getByLabel("What we may call you").fill("  Ada ");
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByRole("status")).toContainText("Saved.");
  const kept = { name: "Ada", zone: member.zone, firstDay: 7, reviewEvery: 7, clockHours: 12 };
  expect(await getMember(member.id)).toMatchObject(kept);

  await page.reload();
  await expect(page.getByLabel("Your week begins on")).toHaveValue("7");
  await expect(page.getByRole("radio", { name: "Every week" })).toBeChecked();
  await page.getByLabel("What we may call you").fill("");
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByRole("status")).toContainText("Saved.");
  expect(await getMember(member.id)).toMatchObject({ ...kept, name: null });
});

test("of two tabs each saves what was touched there, and leaves the rest alone @both-in-the-drill", async ({
  page,
  context,
  member,
}) => {
  await saveSettings(member.id, { zone: zoneSchema.parse("Europe/Lisbon") });
  const other = await context.newPage();
  for (const each of [page, other]) await each.goto("/settings");
  const save = async (each: Page) => {
    await each.getByRole("button", { name: "Save settings" }).click();
    await expect(each.getByRole("status")).toContainText("Saved.");
  };
  await page.getByLabel("Your time zone").selectOption("Asia/Tokyo");
  await save(page);
  await other.getByLabel("What we may call you").fill("Ada");
  await save(other);
  expect(await getMember(member.id)).toMatchObject({ name: "Ada", zone: "Asia/Tokyo" });
  // What was saved from here before is not touched again either, and nothing touched is fine.
  await page.getByRole("radio", { name: "Every week" }).check();
  await save(page);
  await save(page);
  expect(await getMember(member.id)).toMatchObject({ name: "Ada", zone: "Asia/Tokyo", reviewEvery: 7 });
});
