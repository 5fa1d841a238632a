import { expect, test } from "./fixtures.ts";
import { publicPages } from "./pages.ts";
import { awake, complaints, holdBack, noticeWaking } from "./waking.ts";

test.beforeEach(({ page }) => noticeWaking(page));

test("a page with nothing to wake loads no script, and others only the one that waits", async ({ page }) => {
  let scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(new URL(request.url()).pathname);
  });
  await page.setViewportSize({ width: 375, height: 600 });
  const asleep: string[] = [];
  for (const path of publicPages) {
    scripts = [];
    await page.goto(path);
    const sleeps = (await page.locator("[data-wake]").count()) > 0;
    if (sleeps) asleep.push(path);
    // What there is to share, and how, is for this device to say, and stands at the top.
    if (path.endsWith("/share")) continue;
    expect(scripts, path).toEqual(sleeps ? [expect.stringMatching(/^\/_published\/wake-/)] : []);
  }
  expect(asleep).toContain("/guides/breathing");
  expect(asleep).not.toContain("/privacy");
});

test("a guide wakes without a complaint from the browser", async ({ page }) => {
  const heard = complaints(page);
  for (const slug of ["breathing", "journaling", "sleep-habits"]) {
    await page.goto(`/guides/${slug}`);
    await page.locator("#try").scrollIntoViewIfNeeded();
    await awake(page);
  }
  expect(heard).toEqual([]);
});

test("what is pressed and filled in before a page is awake is not lost", async ({ page }) => {
  const { release } = await holdBack(page, "**/_next/static/chunks/*.js");
  await page.goto("/guides/breathing", { waitUntil: "domcontentloaded" });
  const start = page.getByRole("button", { name: /^Start/ });
  await start.click();
  await start.click();
  const cue = page.getByLabel("After I");
  await cue.fill("put the kettle on");
  await page.getByLabel("How long").selectOption("10");
  release();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(cue).toHaveValue("put the kettle on");
  await expect(page.getByLabel("How long")).toHaveValue("10");
});

test("a page whose scripts did not come wakes at the next touch", async ({ page }) => {
  let cuts = 1;
  await page.route("**/_published/page-*.js", (route) => (cuts-- > 0 ? route.abort() : route.continue()));
  const failed = page.waitForEvent("requestfailed");
  await page.goto("/guides/breathing", { waitUntil: "domcontentloaded" });
  await page.locator("#try").scrollIntoViewIfNeeded();
  await failed;
  await page.getByRole("button", { name: /^Start/ }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
});
