import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

/** Everything that the browser complains of: errors, warnings, and what the policy blocked. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on("pageerror", (error) => heard.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) heard.push(message.text());
  });
  return heard;
}

/** Resolves when React has taken over the page. */
async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => "isAwake" in document.documentElement.dataset);
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener("tend:awake", () => {
      document.documentElement.dataset.isAwake = "";
    });
  });
});

test("a page with nothing to wake loads no script, and a guide only the one that waits", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(new URL(request.url()).pathname);
  });
  for (const path of ["/", "/guides", "/help-now"]) await page.goto(path);
  expect(scripts).toEqual([]);
  await page.setViewportSize({ width: 320, height: 200 });
  await page.goto("/guides/breathing");
  expect(scripts).toEqual([expect.stringMatching(/^\/_published\/wake-/)]);
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
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    await released;
    await route.continue();
  });
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
