/** A made-up week with Tend: one new member on a phone, seven days one after another, with pictures of what they see. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { startAt } from "#e2e/world/clock.ts";
import { startWorld, type World } from "#e2e/world/world.ts";
import { browserArguments, findBrowser } from "#scripts/browser.mjs";
import { withoutClock } from "#scripts/drill/clock.mjs";
import { fail, say } from "#scripts/progress.mjs";
import { type Life, week } from "./days.ts";

const folder = "test-results/screens/week";
const zone = "Europe/Lisbon";

try {
  await live();
} catch (error) {
  fail(error);
}

async function live(): Promise<void> {
  const world = await startWorld();
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: browserArguments,
    env: withoutClock(),
  });
  try {
    await mkdir(folder, { recursive: true });
    const context = await browser.newContext({
      ...{ baseURL: world.url, locale: "en-GB", timezoneId: zone, hasTouch: true },
      ...{ viewport: { width: 375, height: 667 }, reducedMotion: "reduce" },
    });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    page.on("pageerror", (error) => say(`  complaint: ${error.message}`));
    let pictures = 0;
    for (const { title, tell } of week) {
      say(title);
      await tell({
        ...{ page, inbox: world.inbox, address: "anna@example.org" },
        at: (moment) => moveTo(page, moment),
        look: async (name) => {
          pictures += 1;
          await page.waitForLoadState("networkidle");
          const path = join(folder, `${String(pictures).padStart(2, "0")}-${name}.png`);
          await page.screenshot({ path, fullPage: true, animations: "disabled", scale: "css" });
        },
        keep: async (link) => {
          const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
          await file.saveAs(join(folder, file.suggestedFilename()));
        },
      } satisfies Life);
    }
    await complain(world);
    say(`${pictures} pictures in ${folder}`);
  } finally {
    await browser.close();
    await world.stop();
  }
}

/** To that minute, for the server, its database and the browser. */
async function moveTo(page: Page, moment: string): Promise<void> {
  if (!startAt(`${moment}:00Z`)) throw new Error("A week cannot be lived without “faketime”.");
  await page.context().clock.setFixedTime(`${moment}:00Z`);
}

async function complain({ log }: World): Promise<void> {
  const failed = (await log()).split("\n").filter((line) => /"status":5\d\d|"level":"error"/.test(line));
  if (failed.length > 0) throw new Error(`The server failed:\n${failed.join("\n")}`);
}
