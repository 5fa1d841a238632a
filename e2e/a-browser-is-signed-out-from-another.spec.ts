import { expect, test } from "./world/fixtures.ts";

test("a member sees where they are signed in, and ends it from another browser @both-in-the-drill", async ({
  page,
  signIn,
  browser,
  javaScriptEnabled,
  tend,
  address,
}) => {
  const elsewhere = async (userAgent: string) => {
    const context = await browser.newContext({ baseURL: tend.url, userAgent, javaScriptEnabled });
    const other = await context.newPage();
    await signIn(other);
    return other;
  };
  const phone = await elsewhere(
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) Version/18.6 Safari/604.1",
  );
  const desk = await elsewhere("Mozilla/5.0 (Windows NT 10.0; rv:143.0) Gecko/20100101 Firefox/143.0");
  const tablet = await elsewhere("Mozilla/5.0 (iPad; CPU OS 18_6 like Mac OS X) Version/18.6 Safari/604.1");
  await signIn();
  // Of the first browser nobody was told, and of each kind that came after it once.
  await expect.poll(() => tend.inbox.noticesTo(address).length).toBeGreaterThanOrEqual(2);
  const [told] = tend.inbox.noticesTo(address);
  expect(told?.text).toContain("Firefox on Windows");
  expect(told?.text).toContain("/settings/sign-in");

  await page.goto("/settings");
  await page.getByRole("link", { name: "Where you are signed in" }).click();
  await expect(page.getByText("which you are using now")).toHaveCount(1);
  await page.getByRole("button", { name: "Sign out Safari on an iPhone, signed in on" }).click();
  await expect(page.getByRole("status")).toContainText("That browser is signed out.");
  const browsers = page.getByRole("region", { name: "Where you are signed in" });
  await expect(browsers.getByRole("listitem")).toHaveCount(3);
  await page.getByRole("button", { name: "Sign out everywhere but here" }).click();
  await expect(page.getByRole("status")).toContainText("You are signed out everywhere but here.");
  await expect(page.getByText("Nowhere but here.")).toBeVisible();
  for (const other of [phone, desk, tablet]) {
    await other.goto("/today");
    await expect(other.getByLabel("Your e-mail address")).toBeVisible();
  }

  await page.goto("/settings/sign-in");
  const log = page.getByRole("region", { name: "What was done with your account" });
  await expect(log.getByRole("listitem")).toContainText([
    "Signed all other browsers out",
    "Signed one other browser out",
    "Signed in by a link from a mail",
    /Signed in by a link from a mail.*Safari on an iPad/,
    /Signed in by a link from a mail.*Firefox on Windows/,
    /Signed in by a link from a mail.*Safari on an iPhone/,
  ]);
  await page.getByRole("button", { name: "Sign out here" }).click();
  await expect(page.getByRole("heading", { name: "You are signed out" })).toBeVisible();
});
