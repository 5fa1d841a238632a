import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./world/fixtures.ts";

/** More stops than any page has before the one that is looked for. */
const patience = 120;

test("a tool is started and a practice chosen by keyboard alone", async ({ page, address }) => {
  await page.goto("/guides/breathing");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the page" });
  await expect(skip).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  await tabTo(page, page.getByRole("button", { name: /^Start/ }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();

  await tabTo(page, page.getByLabel("After I"));
  await page.keyboard.type("put the kettle on");
  await tabTo(page, page.getByRole("radio", { name: "On set days" }));
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Some times a week" })).toBeChecked();
  await tabTo(page, page.getByRole("button", { name: "Add to my plan" }));
  await page.keyboard.press("Enter");

  await expect(page.getByText("Your practice is filled in and waits")).toBeVisible();
  await tabTo(page, page.getByLabel("Your e-mail address"));
  await page.keyboard.type(address);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Look in your mail" })).toBeVisible();
});

async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let stop = 0; stop < patience; stop++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(goal).toBeFocused();
}
