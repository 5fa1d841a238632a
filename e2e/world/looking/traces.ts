/** What a page does besides being read: whom it asks, what it leaves behind, and what the browser complains of. */
import type { Page } from "@playwright/test";
import { complaints } from "../waking.ts";

/** Watches from now on; what it gives tells what there was since it was last asked, and how the page stands. */
export function watchTraces(page: Page, own: string): () => Promise<string[]> {
  const heard = complaints(page);
  const strangers = new Set<string>();
  page.on("request", (request) => {
    const { origin } = new URL(request.url());
    if (origin !== own) strangers.add(`${page.url()} asks ${origin}`);
  });
  return async () => [...heard.splice(0), ...strangers, ...(await stored(page)), ...(await lacksHelp(page))];
}

/** What a page has put into the browser to stay there. */
async function stored(page: Page): Promise<string[]> {
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`),
  ]);
  return kept.map((name) => `${page.url()} leaves ${name}`);
}

async function lacksHelp(page: Page): Promise<string[]> {
  const help = page.getByRole("banner").getByRole("link", { name: "Help now" });
  return (await help.isVisible()) ? [] : [`${page.url()} has no way to Help now at its top`];
}
