import { expect, pressSignIn, test } from "./world/fixtures.ts";

test("nothing typed is lost, no link is spent, and all is well afterwards @both", async ({
  page,
  tend,
  address,
  askForLink,
}) => {
  const link = await askForLink();
  await page.goto(link);
  await page.getByLabel("Your time zone").selectOption("Europe/Lisbon");

  await tend.whileDatabaseIsAway(async () => {
    expect((await page.request.get("/readyz")).status()).toBe(503);
    expect((await page.request.get("/healthz")).status()).toBe(200);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("We cannot reach your records");
    await expect(page.getByLabel("Your time zone")).toHaveValue("Europe/Lisbon");

    const other = await page.context().newPage();
    await other.goto(link);
    await expect(other.getByRole("heading", { name: "We cannot sign you in just now" })).toBeVisible();
    await other.goto("/sign-in");
    await other.getByLabel("Your e-mail address").fill(address);
    await other.getByRole("button", { name: "Send me a link" }).click();
    await expect(other.getByRole("main").getByRole("alert")).toContainText("We cannot reach your records");
    await expect(other.getByLabel("Your e-mail address")).toHaveValue(address);
  });

  await pressSignIn(page);
  await page.waitForURL("**/today");
});
