import type { Page } from "@playwright/test";
import { expect, test } from "./world/fixtures.ts";
import { publicPages, someGuides } from "./world/pages.ts";
import { awake, complaints, noticeWaking } from "./world/waking.ts";

const guides = publicPages.filter((path) => /^\/guides\/[^/]+$/.test(path));

const someOfThem = someGuides.map((slug) => `/guides/${slug}`);

/** Where Start ends, or where the first field to choose or write in begins. */
function beginning(page: Page): Promise<number> {
  return page.locator("#try").evaluate((tool) => {
    const controls = [...tool.querySelectorAll<HTMLElement>("button, input, select, textarea")];
    const first = controls.find((one) => one.checkVisibility() && one.getClientRects().length > 0);
    if (!first) return Number.POSITIVE_INFINITY;
    const { top, bottom } = first.getBoundingClientRect();
    return (first.matches("button") ? bottom : top) + scrollY;
  });
}

test("whoever opens a guide can begin in the first screen, on a phone and on a desk", async ({ page }) => {
  for (const [width, height, furthest] of [
    [375, 667, 700],
    [1280, 800, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    // A phone has the least room; a desk is looked at with one guide of each shape.
    for (const path of width === 375 ? guides : someOfThem) {
      await page.goto(path);
      expect.soft(await beginning(page), `${path} at ${width} px`).toBeLessThanOrEqual(furthest);
    }
  }
});

test("on a wide screen the way around stays in view, and no note lies on another", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const path of someOfThem) {
    await page.goto(path);
    const notes = await page
      .getByRole("note")
      .evaluateAll((all) => all.map((note) => note.getBoundingClientRect().toJSON() as DOMRect));
    expect(notes.length, path).toBeGreaterThan(0);
    for (const [at, note] of notes.entries()) {
      expect(note.top, `${path}, note ${at + 1}`).toBeGreaterThanOrEqual(notes[at - 1]?.bottom ?? 0);
      expect(note.right).toBeLessThanOrEqual(1280);
    }
  }
  await page.locator("#evidence").scrollIntoViewIfNeeded();
  await expect(
    page.getByRole("navigation", { name: "On this page" }).getByRole("link").first(),
  ).toBeInViewport();
});

test("a practice fills the screen, and ends on what to do then", async ({ page }) => {
  const heard = complaints(page);
  await noticeWaking(page);
  await page.clock.install();
  await page.addInitScript(() => {
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (when) {
      document.documentElement.dataset.heard = "";
      return start.call(this, when);
    };
  });
  await page.goto("/guides/breathing");
  await page.locator("#try").hover();
  await awake(page);
  await page.getByLabel("A soft sound at each turn").check();
  await page.getByRole("button", { name: "Fill the screen" }).click();
  const room = page.getByRole("dialog", { name: "Slow breathing" });
  await expect(room).toContainText("Breathe in");
  await expect(page.locator("html")).toHaveAttribute("data-heard");
  // Nothing else can be reached, seen or heard.
  const reachable = page.locator(":is(a, button, input):not([inert], [inert] *)").filter({ visible: true });
  await expect(reachable).toHaveText(["Pause", "Leave"]);
  expect(await room.evaluate((walls) => walls.getBoundingClientRect().toJSON())).toMatchObject({
    ...{ x: 0, y: 0 },
    ...page.viewportSize(),
  });
  await page.clock.runFor(121_000);
  await expect(room).toContainText("That was 2 minutes.");
  await expect(room.getByRole("link")).toHaveText([
    "Keep a line about it",
    "Say how strong it is now",
    "Put it in my week",
  ]);
  await room.getByRole("link", { name: "Keep a line" }).click();
  await expect(room).toHaveCount(0);
  await expect(page.getByRole("textbox", { name: "A line about it" })).toBeFocused();

  // Esc ends it before its time, and the page is there again as it was.
  await page.getByRole("button", { name: "Fill the screen" }).click();
  await expect(room).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(room).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Start 2 minutes" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Help now" }).first()).toBeVisible();
  expect(heard).toEqual([]);
});

test("each tool with a clock or with steps can fill the screen", async ({ page }) => {
  for (const slug of ["meditation", "mindfulness", "journaling"]) {
    await page.goto(`/guides/${slug}`);
    await page.getByRole("button", { name: "Fill the screen" }).click();
    const room = page.getByRole("dialog");
    await expect(room).toBeVisible();
    await room.getByRole("button", { name: "Leave" }).click();
    await expect(room).toHaveCount(0);
  }
});
