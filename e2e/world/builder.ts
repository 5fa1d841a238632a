/** The builder as stories go through it. */
import { expect, type Page } from "@playwright/test";

/** Sends the answers on this page, and waits for the page that follows. */
export async function continueTo(page: Page, heading: string): Promise<void> {
  await page.getByRole("button", { name: "Continue" }).click();
  await arriveAt(page, heading);
}

export async function arriveAt(page: Page, heading: string): Promise<void> {
  await expect(page.getByRole("heading", { name: heading, level: 1 })).toBeVisible();
}

/** Answers all seven questions, chooses slow breathing, and ends on the plan, which is not saved yet. */
export async function planBreathing(page: Page): Promise<void> {
  await page.goto("/plan/new");
  await page.getByRole("checkbox", { name: "Stress and anxiety" }).check();
  await continueTo(page, "How much does it get in the way?");
  await page.getByRole("radio", { name: "A little" }).check();
  await continueTo(page, "What does this week have room for?");
  await continueTo(page, "Anything to work around?");
  await page.getByRole("checkbox", { name: "I am in pain" }).check();
  await continueTo(page, "Three that may suit you");
  await page.getByRole("checkbox", { name: "Slow breathing" }).check();
  await continueTo(page, "Make it yours: slow breathing");
  await continueTo(page, "Your plan on one page");
}
