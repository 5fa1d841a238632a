import type { Page } from "@playwright/test";
import { expect, pressSignIn, test } from "./world/fixtures.ts";

test("a practice chosen while the link is on its way is kept beside the first @both-in-the-drill", async ({
  page,
  tend,
  address,
}) => {
  await choose(page, "/guides/breathing", "lock the door");
  await page.getByLabel("Your e-mail address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { name: "Look in your mail" })).toBeVisible();
  await choose(page, "/guides/journaling", "clear the table");

  await page.goto(await tend.inbox.linkFor(address));
  await pressSignIn(page);
  await expect(page.getByText("After I lock the door, I will breathe")).toHaveCount(1);
  await expect(page.getByText("After I clear the table, I will write")).toHaveCount(1);
});

async function choose(page: Page, guide: string, cue: string) {
  await page.goto(guide);
  const form = page.getByRole("form", { name: "Put it in your week" });
  await form.getByLabel("After I").fill(cue);
  await form.getByRole("button", { name: "Add to my plan" }).click();
  await expect(page.getByText(/is filled in and waits/)).toBeVisible();
}
