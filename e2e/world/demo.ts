/** The demo member, whose pages are full of an ordinary record. */
import type { Page } from "@playwright/test";
import { fillDemo } from "#db/demo/demo.ts";
import { dayAt, now } from "#domain/day.ts";
import { zoneAtHour } from "./clock.ts";
import type { PracticeDay } from "./pages.ts";

export { demoEmail } from "#db/demo/demo.ts";

/** Makes the demo member in this Tend, where it is about noon. */
export async function seedDemo(): Promise<void> {
  const zone = zoneAtHour(12);
  await fillDemo(dayAt(zone, now()), zone);
}

/** A day that the member wrote something on, found as a member finds it. */
export async function aWrittenDay(page: Page): Promise<PracticeDay> {
  await page.goto("/progress");
  const href = await page
    .getByRole("link", { name: /: Done$/ })
    .first()
    .getAttribute("href");
  const [, item, day] = href?.match(/^\/plan\/([^/]+)\/([^/]+)$/) ?? [];
  if (!item || !day) throw new Error(`The progress page leads to ${href}`);
  await page.goto("/check-in");
  const last = await page
    .getByRole("link", { name: /Last answered/ })
    .first()
    .getAttribute("href");
  await page.goto("/journal");
  const entry = page.getByRole("main").getByRole("listitem").getByRole("link").first();
  const [, , written] = ((await entry.getAttribute("href")) ?? "").split("/");
  await page.goto("/path");
  const sheet = await page.getByRole("link", { name: "staying-well sheet" }).getAttribute("href");
  return { item, day, walk: sheet?.split("/").at(-1), checkIn: last?.split("/").at(-1), entry: written };
}

/** A link to a summary of all that the member has in the last four weeks, made as a member makes it. */
export async function aSharedSummary(page: Page): Promise<string> {
  await page.goto("/summary");
  await page.getByRole("button", { name: "Make a link" }).click();
  const href = await page.getByRole("link", { name: /\/s\// }).first().getAttribute("href");
  if (!href) throw new Error("No link was made.");
  return href;
}
