/** What a browser does with a page that brings its scripts late, and what it complains of. */
import type { Locator, Page } from "@playwright/test";

/** Everything that the browser complains of from now on: errors, warnings, and what the policy blocked. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  const hear = (text: string) => heard.push(`${new URL(page.url()).pathname}: ${text}`);
  page.on("pageerror", (error) => hear(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) hear(message.text());
  });
  return heard;
}

/** Marks pages that React has taken over, for `awake`. Before the first page is opened. */
export async function noticeWaking(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener("tend:awake", () => {
      document.documentElement.dataset.isAwake = "";
    });
  });
}

/** Resolves when React has taken over the page. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => "isAwake" in document.documentElement.dataset);
}

/** Opens a page and stays until all that it can load by itself has come: a published page sleeps unless it is touched. */
export async function openAwake(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const sleeper = page.locator("[data-wake]").first();
  if ((await sleeper.count()) > 0) {
    await sleeper.hover();
    await awake(page);
  } else if ((await page.locator('script[src^="/_next/"]').count()) > 0) {
    await page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith("__react")));
  }
}

/** Opens a page to tamper with: only once React has taken over, for it would put right what was changed before. */
export async function openToTamper(page: Page, path: string, javaScriptEnabled = true): Promise<void> {
  if (!javaScriptEnabled) await page.goto(path);
  else {
    await noticeWaking(page);
    await openAwake(page, path);
  }
}

/** Gives a field or an option another value than it may have. */
export async function tamper(element: Locator, value: string): Promise<void> {
  await element.evaluate((node, text) => node.setAttribute("value", text), value);
}

/** Holds back what matches until `release` is called, as a slow connection would. */
export async function holdBack(page: Page, pattern: string): Promise<{ release: () => void }> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return { release };
}
