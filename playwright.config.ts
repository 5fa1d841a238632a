import { defineConfig, devices } from "@playwright/test";
import { browserArguments, findBrowser } from "#scripts/browser.mjs";

const launchOptions = { executablePath: await findBrowser(), args: browserArguments };
const desktop = { ...devices["Desktop Chrome"], launchOptions };

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  // Each worker runs a whole Tend with its own database and mail server.
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // Two browsers, two servers and two databases share two cores: a step may run out of time through no fault of ours.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: { locale: "en-GB", timezoneId: "Europe/Lisbon", trace: "retain-on-failure" },
  projects: [
    { name: "with a script", use: desktop },
    {
      name: "without a script",
      use: { ...desktop, javaScriptEnabled: false },
      // Stories that must go the same way when nothing runs in the browser.
      grep: /@both/,
    },
  ],
});
