/** How long a slow phone waits for a tool after the tap that wakes it, as the browser counts it. */
import { type BrowserContext, chromium, devices } from "playwright";
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

/** What a tap costs: milliseconds until the tool works, and what was sent for it. */
export type Waking = { wait: number; bytes: number; requests: number };

/** Medians of so many visits, each with nothing in the browser's cache: of a first guide, and of a second one after it. */
export async function measureAwake(
  origin: string,
  [one, other]: readonly [string, string],
  rounds: number,
): Promise<{ first: Waking; second: Waking }> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
  try {
    const visits: { first: Waking; second: Waking }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext(devices["Pixel 7"]);
      visits.push({
        first: await wakingOf(context, origin + one),
        second: await wakingOf(context, origin + other),
      });
      await context.close();
    }
    return {
      first: middle(visits.map(({ first }) => first)),
      second: middle(visits.map(({ second }) => second)),
    };
  } finally {
    await browser.close();
  }
}

function middle(wakings: Waking[]): Waking {
  const of = (name: keyof Waking) => median(wakings.map((waking) => waking[name]));
  return { wait: of("wait"), bytes: of("bytes"), requests: of("requests") };
}

async function wakingOf(context: BrowserContext, url: string): Promise<Waking> {
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
  const sent: number[] = [];
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => {
    // What the browser had kept is sent by nobody.
    if (encodedDataLength > 0) sent.push(encodedDataLength);
  });
  await page.locator("[data-wake] button:visible").first().tap();
  const isAwake = () => window.waited.awake !== undefined && window.waited;
  const waited = await page.waitForFunction(isAwake, null, { timeout: 30_000 });
  const { tapped, awake } = (await waited.jsonValue()) || {};
  if (tapped === undefined || awake === undefined || awake < tapped)
    throw new Error(`${url} was awake before it was touched.`);
  await page.close();
  return { wait: awake - tapped, bytes: sent.reduce((sum, each) => sum + each, 0), requests: sent.length };
}
