import type { Page } from "@playwright/test";
import { fewOf } from "#domain/testing/cases.ts";
import { expect, test } from "./world/fixtures.ts";
import { halfOf, publicPages } from "./world/pages.ts";
import { holdBack } from "./world/waking.ts";

/** The script that a guide’s own tool comes with, and all else that it needs. */
const scripts = "**/_published/page-*.js";
const guides = publicPages.filter((path) => /^\/guides\/[^/]+$/.test(path));

test.describe("on a small phone with a slow connection", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 375, height: 600 } });

  test("one tap starts the pacer, once", async ({ page }) => {
    const { release } = await holdBack(page, scripts);
    await page.goto("/guides/breathing", { waitUntil: "domcontentloaded" });
    await page.getByRole("button", { name: "Start 2 minutes" }).tap();
    await expect(page.locator("#try")).toHaveAttribute("aria-busy", "true");
    release();
    // Started twice, it would be paused.
    await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "Started. In for 5, out for 5" })).toHaveCount(1);
    await page.getByRole("button", { name: "Pause" }).tap();
    await expect(page.getByRole("button", { name: "Go on" })).toBeVisible();
  });

  test("what was written early stays, and what is written meanwhile too", async ({ page }) => {
    // A key pressed in the very moment in which the page wakes.
    await page.addInitScript(() => {
      const press = () => queueMicrotask(() => document.execCommand("insertText", false, "!"));
      addEventListener("tend:awake", press, { once: true });
    });
    const { release } = await holdBack(page, scripts);
    await page.goto("/guides/journaling", { waitUntil: "domcontentloaded" });
    const words = page.getByLabel("Your words");
    await words.tap();
    await words.pressSequentially("It was a long day");
    release();
    await expect(page.getByRole("button", { name: "Clear the page" })).toBeVisible();
    await words.pressSequentially(" It is over.");
    await expect(words).toHaveValue("It was a long day! It is over.");
  });

  test("what was ticked early stays, and is counted", async ({ page }) => {
    const { release } = await holdBack(page, scripts);
    await page.goto("/guides/sleep-habits", { waitUntil: "domcontentloaded" });
    const habits = page.getByRole("group", { name: /^What would you like to try/ }).getByRole("checkbox");
    for (const nth of [0, 2, 3, 5]) await habits.nth(nth).tap();
    const rise = page.getByRole("textbox", { name: "Get up at" });
    await rise.fill("05:30");
    release();
    await expect(page.getByText("You have chosen 4.")).toBeVisible();
    await expect(habits.and(page.locator(":checked"))).toHaveCount(4);
    await expect(rise).toHaveValue("05:30");
    await expect(page.getByRole("row", { name: /^05:30/ })).toBeVisible();
  });
});

test("whoever asked for less motion gets a pacer that stands still", async ({ page }) => {
  const sizes = () =>
    page.locator("#try svg circle").evaluateAll((circles) =>
      circles
        .filter((circle) => getComputedStyle(circle).display !== "none")
        .map((circle) => circle.getBoundingClientRect().width)
        .filter((width) => width > 20),
    );
  const ring = page.locator("#try svg");
  await page.clock.install();
  for (const [reducedMotion, moves] of [
    ["no-preference", true],
    ["reduce", false],
  ] as const) {
    await page.emulateMedia({ reducedMotion });
    await page.goto("/guides/breathing");
    await page.getByRole("button", { name: "Start 2 minutes" }).click();
    await expect(ring).toContainText("Breathe in 1");
    const first = await sizes();
    await page.clock.runFor(3_000);
    await expect(ring).toContainText(/Breathe in [34]/);
    expect(JSON.stringify(await sizes()) !== JSON.stringify(first), reducedMotion).toBe(moves);
  }
});

test.describe("in a tab that is out of sight", () => {
  /** Nothing is drawn in a hidden tab, so nothing that waits for a frame goes on. */
  const look = (page: Page, isHidden: boolean) =>
    page.evaluate((hidden) => {
      if (hidden) window.requestAnimationFrame = () => 0;
      Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
      document.dispatchEvent(new Event("visibilitychange"));
    }, isHidden);

  const timers = [
    { slug: "breathing", begin: "Start 2 minutes", minutes: 2, ending: "That was 2 minutes." },
    { slug: "meditation", begin: "Start 5 minutes", minutes: 5, ending: "That was 5 minutes." },
    { slug: "journaling", begin: "Start the timer", minutes: 15, ending: "15 minutes have passed." },
  ];
  for (const { slug, begin, minutes, ending } of fewOf(timers)) {
    test(`the timer of ${slug} ends on time, and says so`, async ({ page }) => {
      await page.clock.install();
      await page.goto(`/guides/${slug}`);
      const tool = page.locator("#try");
      const title = await page.title();
      const said = tool.getByRole("status").filter({ hasText: ending });
      await tool.getByRole("button", { name: begin }).click();
      await expect(tool.getByRole("button", { name: "Pause" })).toBeVisible();
      await look(page, true);
      await page.clock.runFor(minutes * 60_000 - 20_000);
      await expect(tool.getByText(/^0:[01]\d left$/)).toBeVisible();
      await page.clock.runFor(20_000);
      await expect(page).toHaveTitle(`The time is over · ${title}`);
      await expect(said).toHaveCount(0);
      await look(page, false);
      await expect(page).toHaveTitle(title);
      await page.clock.runFor(1_000);
      await expect(said).toHaveCount(1);
    });
  }
});

test("a bell rings at each turn of the breath and at the end, for those who asked", async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (when) {
      document.documentElement.dataset.heard = `${document.documentElement.dataset.heard ?? ""}${this.frequency.value} `;
      return start.call(this, when);
    };
  });
  await page.goto("/guides/breathing");
  const heard = () => page.evaluate(() => document.documentElement.dataset.heard?.trim().split(" ") ?? []);
  await page.getByRole("button", { name: "Start 2 minutes" }).click();
  await page.clock.runFor(6_000);
  expect(await heard()).toEqual([]);
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByLabel("A soft sound at each turn").check();
  await page.getByRole("button", { name: "Start 2 minutes" }).click();
  await page.clock.runFor(121_000);
  // Two waves make one sound: twelve breaths in, twelve out, and the end.
  expect((await heard()).length).toBe(2 * 25);
});

test("a timer says what was pressed, and a worksheet what came of it", async ({ page }) => {
  await page.clock.install();
  await page.goto("/guides/breathing");
  const tool = page.locator("#try");
  for (const [button, said] of [
    ["Start 2 minutes", "Started. In for 5"],
    ["Pause", "Paused."],
    ["Go on", "Going on."],
    ["Stop", "Stopped."],
  ] as const) {
    await tool.getByRole("button", { name: button }).click();
    await expect(tool.getByRole("status").filter({ hasText: said }), button).toHaveCount(1);
  }

  await page.goto("/guides/self-talk");
  const spoken = tool.getByRole("status").filter({ hasText: "As a friend would say it" });
  const sentence = tool.getByLabel("A fair sentence to keep");
  await sentence.pressSequentially("I am learning");
  await expect(tool.getByText("As a friend would say it.")).toBeVisible();
  await expect(spoken).toHaveCount(0);
  await page.clock.runFor(2_000);
  await expect(spoken).toHaveCount(1);
});

test("a page of words is cleared at one press, and put back at another", async ({ page }) => {
  await page.goto("/guides/journaling");
  const words = page.getByLabel("Your words");
  await words.fill("It was a long day.");
  await page.getByRole("button", { name: "Clear the page" }).click();
  await expect(words).toHaveValue("");
  await page.getByRole("button", { name: "Put the words back" }).click();
  await expect(words).toHaveValue("It was a long day.");
});

test.describe("where no script runs", () => {
  test.use({ javaScriptEnabled: false });

  test("no tool offers what would not work", async ({ page }) => {
    for (const path of halfOf(guides)) {
      await page.goto(path);
      const tool = page.locator("#try");
      await expect(tool.getByRole("heading").first()).toBeVisible();
      // Forms are sent by the browser itself.
      await expect(tool.getByRole("button", { name: "Keep this" }), path).toBeVisible();
      const others = tool.getByRole("button").filter({ visible: true, hasNotText: "Keep this" });
      for (const words of await others.allTextContents()) expect(words, path).toContain("Make my PDF");
      const toPaper = tool.getByRole("link", { name: /^Handout with what stands here/ });
      await expect(toPaper.filter({ visible: true }), path).toHaveCount(0);
    }
  });

  test("the tools are worksheets", async ({ page }) => {
    await page.goto("/guides/breathing");
    await expect(page.getByText("Count without a sound")).toBeVisible();
    await page.goto("/guides/journaling");
    await expect(page.locator("#try").getByRole("listitem").filter({ visible: true })).not.toHaveCount(0);
    await expect(page.getByLabel("Your words")).toBeVisible();
    await page.goto("/guides/sleep-habits");
    const habit = page.locator("#try").getByRole("checkbox").first();
    await habit.check();
    await expect(habit).toBeChecked();
    await expect(page.getByRole("columnheader", { name: "My time" })).toBeVisible();
  });
});
