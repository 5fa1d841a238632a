import { availableParallelism } from "node:os";
import { defineConfig, devices } from "@playwright/test";
import { isLong } from "./domain/testing/cases.ts";
import { browserArguments, findBrowser } from "./scripts/browser.mjs";
import { withoutClock } from "./scripts/drill/clock.mjs";

// The browser has a clock of its own to be set by, and would not bear the one that other programs are given.
const launchOptions = { executablePath: await findBrowser(), args: browserArguments, env: withoutClock() };
const desktop = { ...devices["Desktop Chrome"], launchOptions };

export default defineConfig({
  testDir: "e2e",
  // What has its own test beside it, such as the clock, is for Vitest.
  testMatch: "**/*.spec.ts",
  // It is emptied before each run, and beside it lies what other runners report.
  outputDir: "test-results/e2e",
  fullyParallel: true,
  // Each worker runs a whole Tend with its own database and mail server. Two leave a sixth of two cores idle.
  workers: availableParallelism() + 1,
  forbidOnly: Boolean(process.env.CI),
  // Three browsers, three servers and three databases share two cores, so that a step may take long. It is given the time, and
  // no second try, which would hide what fails now and then.
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    locale: "en-GB",
    timezoneId: process.env.DRILL_ZONE ?? "Europe/Lisbon",
    // A picture of the end, beside which Playwright puts the page in words. What was done, asked for and complained of took
    // three hundredths of the work of all stories, and with pictures of each step a third: `npx playwright test NAME --trace=on`.
    trace: "off",
    screenshot: "only-on-failure",
  },
  projects: [
    {
      name: "without a script",
      use: { ...desktop, javaScriptEnabled: false },
      // Stories that must go the same way when nothing runs in the browser. Where others tell as much of the same forms,
      // they go so in the drill.
      grep: isLong ? /@both/ : /@both(?!-in-the-drill)/,
      // Told beside the others, by one: each worker that came to them later would begin a Tend of its own for a few.
      workers: 1,
    },
    { name: "with a script", use: desktop },
  ],
});
