import { fewOf } from "#domain/testing/cases.ts";
import { expect, pressSignIn, test } from "./world/fixtures.ts";

test("looking at a link spends nothing; one press signs in; after that it is used up @both", async ({
  page,
  browser,
  askForLink,
}) => {
  const link = await askForLink();
  expect(link).toMatch(/^http:\/\/localhost:\d+\/sign-in\/confirm\?token=[\w-]{43}$/);
  for (const method of ["GET", "HEAD", "GET"])
    expect((await page.request.fetch(link, { method })).ok()).toBe(true);

  // As a mail program may hand it on.
  await page.goto(`${link}%E2%80%8B).&utm_source=mail`);
  await pressSignIn(page);
  await page.waitForURL("**/today");

  await page.goto(link);
  await expect(page.getByRole("heading", { name: "You are signed in already" })).toBeVisible();
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(link);
  await expect(elsewhere.getByRole("heading", { name: "This link no longer works" })).toBeVisible();
  await elsewhere.getByRole("link", { name: "Ask for another link" }).click();
  await expect(elsewhere.getByLabel("Your e-mail address")).toBeVisible();
});

test("a newcomer must say where their clock is, and the link is not spent meanwhile @both-in-the-drill", async ({
  page,
  askForLink,
}) => {
  await page.goto(await askForLink());
  await page.getByLabel("Your time zone").selectOption("");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "Your time zone: Choose your time zone",
  );
  await pressSignIn(page, "Asia/Kathmandu");
  await page.waitForURL("**/today");
  await page.goto("/settings");
  await expect(page.getByLabel("Your time zone")).toHaveValue("Asia/Kathmandu");
});

test.describe("in a browser that still says Calcutta", () => {
  test.use({ timezoneId: "Asia/Calcutta" });

  test("with a script, the browser’s own zone is proposed, by the name in use today", async ({
    page,
    askForLink,
  }) => {
    await page.goto(await askForLink());
    await expect(page.getByLabel("Your time zone")).toHaveValue("Asia/Kolkata");
  });
});

test("signing out ends it on this device @both-in-the-drill", async ({ page, signIn, context }) => {
  await signIn();
  const before = await context.cookies();
  await page.goto("/settings");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "You are signed out" })).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  // Whoever kept a copy of the cookie has nothing.
  await context.addCookies(before);
  await page.goto("/today");
  await expect(page).toHaveURL(/\/sign-in\?to=%2Ftoday$/);
});

test("a link that is no link is met kindly", async ({ page }) => {
  for (const token of ["", "x".repeat(5_000), "a&token=b", "..%2F..", "%27%3B--", "%F0%9F%98%80"]) {
    const answer = await page.goto(`/sign-in/confirm?token=${token}`);
    expect(answer?.status(), token).toBe(200);
    await expect(page.getByRole("heading", { name: "This link no longer works" })).toBeVisible();
  }
});

// Many more are tried of `safePath` alone.
for (const to of fewOf(["//evil.example", "/%09/evil.example"])) {
  test(`sign-in leads nowhere else: ${to}`, async ({ page, tend, askForLink }) => {
    await page.goto(await askForLink(to));
    await pressSignIn(page);
    await page.waitForURL(`${tend.url}/today`);
  });
}

test("a browser that keeps no cookies is told so, and the link is not spent @both", async ({
  page,
  context,
  browser,
  askForLink,
}) => {
  const link = await askForLink();
  await page.goto(link);
  await page.getByLabel("Your time zone").selectOption("Europe/Lisbon");
  await context.clearCookies();
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Your link is not used up");
  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await pressSignIn(other);
  await other.waitForURL("**/today");
});
