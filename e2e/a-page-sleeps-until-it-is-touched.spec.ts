import { setTimeout as delay } from "node:timers/promises";
import type { Locator, Page } from "@playwright/test";
import { fewOf, isLong } from "#domain/testing/cases.ts";
import { expect, test } from "./world/fixtures.ts";
import { somePages } from "./world/pages.ts";
import { awake, complaints, holdBack, noticeWaking } from "./world/waking.ts";

test.beforeEach(({ page }) => noticeWaking(page));

/** Help now has a small script of its own, which shows the country of the browser’s time zone. */
const own: Record<string, RegExp> = { "/help-now": /^\/_published\/country-/ };

/** Puts back what would be dead without a script. */
const putBack = /^\/_published\/put-back-/;

test("a page with nothing to wake loads no script, and others only what waits, and what puts buttons back", async ({
  page,
}) => {
  let scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(new URL(request.url()).pathname);
  });
  await page.setViewportSize({ width: 375, height: 600 });
  const asleep: string[] = [];
  // What there is to share, and how, is for this device to say, and stands at the top.
  for (const path of somePages.filter((path) => !path.endsWith("/share"))) {
    scripts = [];
    await page.goto(path);
    const sleeps = (await page.locator("[data-wake]").count()) > 0;
    if (sleeps) asleep.push(path);
    const wanted = sleeps ? /^\/_published\/wake-/ : own[path];
    const others = scripts.filter((script) => !putBack.test(script));
    expect(others, path).toEqual(wanted ? [expect.stringMatching(wanted)] : []);
    if (!sleeps) expect(scripts, path).toEqual(others);
  }
  expect(asleep).toContain("/guides/breathing");
  expect(asleep).not.toContain("/privacy");
});

test("a guide wakes without a complaint from the browser", async ({ page }) => {
  const heard = complaints(page);
  for (const slug of ["breathing", "journaling", "sleep-habits"]) {
    await page.goto(`/guides/${slug}`);
    await page.locator("#try").hover();
    await awake(page);
  }
  expect(heard).toEqual([]);
});

test("what is pressed and filled in before a page is awake is not lost, and all it needs is asked for at once", async ({
  page,
}) => {
  const asked = new Set<string>();
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/(_next|_published\/page-).*\.js$/.test(pathname)) asked.add(pathname);
  });
  const { release } = await holdBack(page, "**/_next/static/chunks/*.js");
  await page.goto("/guides/breathing", { waitUntil: "domcontentloaded" });
  const start = page.getByRole("button", { name: /^Start/ });
  await start.click();
  await start.click();
  const cue = page.getByLabel("After I");
  await cue.fill("put the kettle on");
  await page.getByLabel("How long").selectOption("10");
  const named = await page.locator("script[data-chunks]").evaluate(({ dataset }: HTMLElement) => {
    const { page = "", chunks = "", later = "" } = dataset;
    return `${page} ${chunks} ${later}`.split(" ");
  });
  await expect.poll(() => [...asked].sort()).toEqual(named.toSorted());
  release();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  expect([...asked].sort(), "nothing was needed beside").toEqual(named.toSorted());
  await expect(cue).toHaveValue("put the kettle on");
  await expect(page.getByLabel("How long")).toHaveValue("10");
});

test("a page whose scripts did not come wakes at the next touch", async ({ page }) => {
  let cuts = 1;
  await page.route("**/_published/page-*.js", (route) => (cuts-- > 0 ? route.abort() : route.continue()));
  const failed = page.waitForEvent("requestfailed");
  await page.goto("/guides/breathing", { waitUntil: "domcontentloaded" });
  await page.locator("#try").hover();
  await failed;
  await page.getByText("could not be loaded").hover();
  await page.getByRole("button", { name: /^Start/ }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
});

/** “Try again”, without the pointer: its way to the button is a touch too, which may have woken the page before the press. */
async function askOnceMore(tool: Locator): Promise<void> {
  // What hangs just then, as a line does that comes back, is given up by the next press.
  await expect(async () => {
    await tool.locator("[data-wake-retry]").dispatchEvent("click");
    await expect(tool.getByRole("button", { name: /^Start/ })).toBeVisible({ timeout: 4000 });
  }).toPass();
}

/** Until `find` is called. Who takes a route away lets requests hang that are on their way just then. */
async function lose(page: Page, pattern: string): Promise<{ find: () => void }> {
  let isLost = true;
  await page.route(pattern, async (route) => {
    if (!isLost) return route.continue();
    await delay(200);
    await route.abort();
  });
  return {
    find: () => {
      isLost = false;
    },
  };
}

/** Each kind of script that may be kept from arriving. The first of all is what would load the others. */
const lost = {
  "the first script": "**/_published/wake-*.js",
  "the script of the page": "**/_published/page-*.js",
  "all that is ours": "**/_published/*.js",
  "the framework": "**/_next/static/chunks/*.js",
};

for (const [name, pattern] of fewOf(Object.entries(lost), 2)) {
  test(`a guide works as on paper when ${name} is blocked`, async ({ page }) => {
    await page.clock.install();
    const { find } = await lose(page, pattern);
    await page.goto("/guides/breathing");
    const tool = page.locator("#try");
    await tool.hover();
    await expect(tool.getByText("The moving ring needs JavaScript.")).toBeVisible();
    await expect(tool.getByRole("button", { name: /^Start/ })).toBeHidden();
    await expect(tool).not.toHaveAttribute("aria-busy");
    if (!/page-|chunks/.test(pattern)) return;
    await expect(tool.getByRole("status").filter({ hasText: "could not be loaded" })).toBeVisible();
    find();
    await askOnceMore(tool);
    await tool.getByRole("button", { name: /^Start/ }).click();
    await expect(tool.getByRole("button", { name: "Pause" })).toBeVisible();
    await expect(tool.getByText("could not be loaded")).toBeHidden();
  });
}

test("a guide stays whole when any one script is lost", async ({ page }) => {
  const chunks = new Set<string>();
  page.on("request", (request) => {
    if (request.url().includes("/_next/static/chunks/")) chunks.add(new URL(request.url()).pathname);
  });
  await page.goto("/guides/breathing");
  const tool = page.locator("#try");
  await tool.hover();
  await awake(page);
  expect(chunks.size).toBeGreaterThan(3);
  const scripts = [...chunks].filter((path) => path.endsWith(".js"));
  // The first, one in the middle, and the last; in the drill each.
  const some = scripts.filter((_, place) => isLong || place % Math.ceil((scripts.length - 1) / 2) === 0);
  for (const chunk of some) {
    const { find } = await lose(page, `**${chunk}`);
    await page.goto("/guides/breathing");
    await tool.hover();
    await expect(tool.getByText("could not be loaded"), chunk).toBeVisible();
    find();
    await askOnceMore(tool);
    await tool.getByRole("button", { name: /^Start/ }).click();
    await expect(tool.getByRole("button", { name: "Pause" }), chunk).toBeVisible();
  }
});

test("a part that was not put back in its place is put back before React comes", async ({ page }) => {
  const heard = complaints(page);
  await page.route("**/_published/put-back-*.js", (route) => route.abort());
  await page.goto("/guides/breathing");
  await page.getByRole("button", { name: /^Start/ }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  expect(heard.filter((words) => !words.includes("Failed to load resource"))).toEqual([]);
});

test("waiting for scripts is shown, and ends", async ({ page }) => {
  const { release } = await holdBack(page, "**/_next/static/chunks/*.js");
  await page.clock.install();
  await page.goto("/guides/breathing", { waitUntil: "domcontentloaded" });
  const tool = page.locator("#try");
  await tool.getByRole("button", { name: /^Start/ }).click();
  await page.clock.runFor(1_000);
  await expect(tool.getByRole("status").filter({ hasText: "Loading" })).toBeVisible();
  await page.clock.runFor(15_000);
  await expect(tool.getByRole("status").filter({ hasText: "could not be loaded" })).toBeVisible();
  await expect(tool.getByText("The moving ring needs JavaScript.")).toBeVisible();
  release();
  await expect(tool.getByRole("button", { name: /^Start/ })).toBeVisible();
  await expect(tool.getByText("could not be loaded")).toBeHidden();
});
