/** The demo member, whose pages are full of an ordinary record. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import type { PracticeDay } from "./pages.ts";
import type { World } from "./world.ts";

export { demoEmail } from "#db/demo.ts";

/** Makes the demo member in this Tend, the way an operator does. */
export async function seedDemo(tend: World): Promise<void> {
  const env = { ...process.env, DATABASE_URL: tend.databaseUrl, AUTH_SECRET: tend.secret };
  await promisify(execFile)("npm", ["run", "seed:demo"], { env });
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
  return { item, day, checkIn: last?.split("/").at(-1), entry: written };
}

/** A link to a summary of all that the member has in the last four weeks, made as a member makes it. */
export async function aSharedSummary(page: Page): Promise<string> {
  await page.goto("/summary");
  await page.getByRole("button", { name: "Make a link" }).click();
  const href = await page.getByRole("link", { name: /\/s\// }).first().getAttribute("href");
  if (!href) throw new Error("No link was made.");
  return href;
}
