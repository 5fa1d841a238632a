/** How long a slow phone waits for a tool after the tap that wakes it, as the browser counts it. */
import { type Browser, chromium, devices } from "playwright";
import { browserArguments, findBrowser } from "#scripts/browser.mjs";
import { median } from "../rounds.ts";

/** The lines of Lighthouse's “slow 4G”. */
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_638_400 / 8,
  uploadThroughput: 768_000 / 8,
};
const slowness = 4;

declare global {
  interface Window {
    /** In milliseconds since the page began: the tap, and when the page was awake. */
    waited: { tapped?: number; awake?: number };
  }
}

/** In milliseconds, the median of so many first visits, none of which finds anything in the browser's cache. */
export async function measureAwake(origin: string, path: string, rounds: number): Promise<number> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
  try {
    const waits: number[] = [];
    for (let round = 0; round < rounds; round += 1) waits.push(await waitOf(browser, origin + path));
    return median(waits);
  } finally {
    await browser.close();
  }
}

async function waitOf(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext(devices["Pixel 7"]);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", line);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowness });
    await page.addInitScript(() => {
      window.waited = {};
      addEventListener("touchstart", () => (window.waited.tapped ??= performance.now()), { capture: true });
      addEventListener("tend:awake", () => (window.waited.awake ??= performance.now()));
    });
    await page.goto(url, { waitUntil: "load" });
    await page.locator("[data-wake] button:visible").first().tap();
    await page.waitForFunction(() => window.waited.awake !== undefined, null, { timeout: 30_000 });
    const { tapped, awake } = await page.evaluate(() => window.waited);
    if (tapped === undefined || awake === undefined || awake < tapped)
      throw new Error(`${url} was awake before it was touched.`);
    return awake - tapped;
  } finally {
    await context.close();
  }
}
