import { expect, test } from "./world/fixtures.ts";

const guide = "/guides/challenging-thoughts";

test("a long worksheet comes one question at a time, and whole on request and on paper", async ({ page }) => {
  await page.goto(guide);
  const tool = page.locator("#try");
  const fields = tool.locator("textarea[name]").filter({ visible: true });
  await expect(fields).toHaveCount(1);
  await tool.getByLabel(/The situation$/).fill("The meeting.");
  await tool.getByRole("button", { name: /^Next/ }).click();
  const feeling = tool.getByLabel(/What I felt$/);
  await expect(feeling).toBeFocused();
  await feeling.fill("Ashamed");
  await expect(fields).toHaveCount(1);
  // The list of the questions leads to any of them, and says which have been written on.
  await tool.getByText("Question 2 of 7").click();
  await expect(tool.getByRole("listitem").filter({ hasText: "(written)" })).toHaveText([
    /The situation/,
    /What I felt/,
  ]);
  await tool.getByRole("button", { name: "A fairer thought" }).click();
  await expect(tool.getByLabel(/A fairer thought$/)).toBeFocused();
  await tool.getByRole("button", { name: "Back", exact: true }).click();
  await expect(tool.getByLabel(/What speaks against it$/)).toBeFocused();
  await tool.getByRole("button", { name: "Show all of it" }).click();
  await expect(fields).toHaveCount(7);
  await expect(tool.getByLabel(/The situation$/)).toHaveValue("The meeting.");
  await tool.getByRole("button", { name: "One at a time" }).click();
  await page.emulateMedia({ media: "print" });
  await expect(tool.getByRole("cell", { name: "The meeting." })).toBeVisible();
  await expect(tool.getByRole("cell", { name: "Ashamed" })).toBeVisible();
});

test.describe("where no script runs", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole of it is there", async ({ page }) => {
    await page.goto(guide);
    await expect(page.locator("#try textarea[name]").filter({ visible: true })).toHaveCount(7);
  });
});
