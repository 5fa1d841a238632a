import type { Page } from "@playwright/test";
import { isLong } from "#domain/testing/cases.ts";
import { planBreathing } from "./world/builder.ts";
import { aSharedSummary } from "./world/demo.ts";
import { expect, practise, test, writeEntry } from "./world/member.ts";
import { memberPages, signInPages } from "./world/pages.ts";
import { holdBack } from "./world/waking.ts";

// A press begins where a button is, and ends where it was. React takes a page over at a press at the latest: whatever moves then
// takes the button away from under the finger, and nothing is sent or said.

test("what can be pressed on a page of forms stays in its place when the scripts come", async ({
  page,
  member,
}) => {
  const item = await practise(member, 20);
  await writeEntry(member, "Rain all day.", { id: item });
  await planBreathing(page);
  const shared = await aSharedSummary(page);
  // They have checked in on no day yet.
  const theirs = memberPages({ item, day: member.today }).filter(
    (path) => !path.startsWith("/check-in/who-5/"),
  );
  const drawn = [...theirs, shared, ...signInPages];
  const withButtons = [
    "/summary",
    "/plan",
    "/reminders",
    "/care-plan/write",
    `/journal/${item}`,
    shared,
    addPasskey,
  ];
  for (const width of isLong ? [375, 1280] : [375]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of isLong ? drawn : withButtons) expect(await moved(page, path)).toEqual([]);
  }
});

test("what comes with the scripts waits until a press is over", async ({ page, member }) => {
  const item = await practise(member, 20, {}, "mindfulness");
  // All of the page in sight: where it is scrolled, browsers keep in place what they take for the middle of attention.
  await page.setViewportSize({ width: 375, height: 4000 });
  const scripts = await holdBack(page, "**/*.js");
  await page.goto(`/today/${item}`, { waitUntil: "domcontentloaded" });
  await page.getByRole("button", { name: /^Done/ }).hover();
  await page.mouse.down();
  scripts.release();
  await takenOver(page);
  await page.mouse.up();
  await expect(page.getByRole("button", { name: /^Undo/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Start" })).toBeVisible();
});

/** Where a whole form comes with the scripts. */
const addPasskey = "/settings/sign-in/passkey";

/** What is in another place once the scripts have come. */
async function moved(page: Page, path: string): Promise<string[]> {
  const scripts = await holdBack(page, "**/*.js");
  await page.goto(path, { waitUntil: "domcontentloaded" });
  const places = await page.evaluateHandle(async () => {
    await document.fonts.ready;
    const pressed = document.querySelectorAll(":is(a, button, input, label, select, textarea, summary)");
    const top = (element: Element) => Math.round(element.getBoundingClientRect().top + scrollY);
    return { top, all: [...pressed].map((element) => ({ element, was: top(element) })) };
  });
  const isDrawnByReact = (await page.locator('script[src^="/_next/"]').count()) > 0;
  scripts.release();
  if (isDrawnByReact) await takenOver(page);
  await page.unrouteAll({ behavior: "wait" });
  return places.evaluate(
    ({ top, all }, at) =>
      all
        .filter(({ element, was }) => element.getClientRects().length > 0 && Math.abs(top(element) - was) > 1)
        .slice(0, 3)
        .map(
          ({ element, was }) => `${at}: ${element.outerHTML.slice(0, 120)} from ${was} to ${top(element)}`,
        ),
    path,
  );
}

/** Until React has the page, and what waited for it has been drawn. */
async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith("__react")));
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}
