import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";
import { isLong } from "#domain/testing/cases.ts";
import { planBreathing } from "./world/builder.ts";
import { aSharedSummary, aWrittenDay, demoEmail, seedDemo } from "./world/demo.ts";
import { pressSignIn } from "./world/fixtures.ts";
import { faintWords } from "./world/looking/faint.ts";
import { overflows } from "./world/looking/room.ts";
import { watchTraces } from "./world/looking/traces.ts";
import { invalidIn } from "./world/looking/validity.ts";
import { enrol, expect, signInto, test } from "./world/member.ts";
import {
  askedPages,
  builderPages,
  cards,
  halfOf,
  memberPages,
  signInPages,
  somePages,
} from "./world/pages.ts";
import { noticeWaking, openAwake } from "./world/waking.ts";

/** Given to each page before its own scripts: to hand it over at each look, half a megabyte, took a tenth of the time. */
const axeItself = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

test.beforeEach(async ({ page, tend }) => {
  await noticeWaking(page);
  await page.addInitScript({ path: axeItself });
  traces.set(page, watchTraces(page, tend.url));
});

const traces = new WeakMap<Page, () => Promise<string[]>>();

/** A browser complains by itself of the status with which these answer. */
const refused = ["/nothing-here", "/sign-in/links", "/guides?PUT", "/guides?POST"];

/** Nobody else is asked for anything, nothing stays in the browser, and nothing is blocked or goes wrong. */
async function expectNoTrace(page: Page, path: string): Promise<void> {
  const found = await traces.get(page)?.();
  // Cards stand in a page that has its own way to help.
  if (!refused.includes(path) && !cards.includes(path)) expect(found).toEqual([]);
}

/** Both widths and both themes. Width moves things and the theme colours them, so two of the four pairs show all. */
const looks = [
  { width: 375, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const;

/** In the drill each page is looked at both ways. Otherwise every other page is, for pages are made of the same parts. */
function looksAt(page: Page) {
  const seen = timesLooked.get(page) ?? 0;
  timesLooked.set(page, seen + 1);
  return isLong ? looks : looks.filter((_, index) => index === seen % looks.length);
}

const timesLooked = new WeakMap<Page, number>();

/** A page of each kind of frame and of parts, on which axe looks at the colours too: two thirds of its time, and so in the drill everywhere. */
const coloured = ["/", "/guides/sleep-habits", "/plan/new", "/today", "/progress"];

/** What axe finds in the page as it stands, and words that are hard to see in either theme. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { width, colorScheme } of looksAt(page)) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const isColoured = isLong || coloured.includes(new URL(page.url()).pathname);
    const rules = {
      // Where there is less room, targets are closer to each other.
      "target-size": { enabled: isLong || width === 375 },
      "color-contrast": { enabled: isColoured },
      "link-in-text-block": { enabled: isColoured },
    };
    for (const { id, nodes } of await askAxe(page, { resultTypes: ["violations"], rules })) {
      const places = nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`);
      found.push(`${page.url()}, ${width} px, ${colorScheme}: ${id}\n${places.join("\n")}`);
    }
  }
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const words of await faintWords(page)) found.push(`${page.url()}, ${colorScheme}: ${words}`);
  }
  return found;
}

function askAxe(page: Page, options: axe.RunOptions): Promise<axe.Result[]> {
  return page.evaluate(async (options) => (await window.axe.run(options)).violations, options);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

type Looks = { atRoom: boolean };

async function look(page: Page, { atRoom }: Looks = { atRoom: true }): Promise<void> {
  const found = [...(await invalidIn(page)), ...(await violations(page))];
  if (atRoom) found.push(...(await overflows(page)));
  expect.soft(found).toEqual([]);
}

/** What a member’s pages have room for is seen with the longest words (a-long-word-stays-on-the-page), and here in the drill. */
const mostly = { atRoom: isLong };

async function lookAtEach(page: Page, paths: string[], looks?: Looks): Promise<void> {
  for (const path of paths) {
    await openAwake(page, path);
    await unfold(page);
    await tryTool(page);
    await expectNoTrace(page, path);
    await look(page, looks);
  }
}

/** Opens whatever is folded away; of a group in which opening one closes the others, the last. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
}

/** As many as share what their browser has fetched: a page that is opened anew costs twice one that is turned to. */
const handful = 6;
const anyones = halfOf([...somePages, ...cards, ...askedPages, "/nothing-here"], coloured);
for (let first = 0; first < anyones.length; first += handful) {
  const paths = anyones.slice(first, first + handful);
  test(`anyone’s pages from ${paths.at(0)} to ${paths.at(-1)}`, async ({ page, context }) => {
    await lookAtEach(page, paths);
    expect(await context.cookies()).toEqual([]);
  });
}

/** A guide’s tool in use has more to show than one that waits. */
async function tryTool(page: Page): Promise<void> {
  const tool = page.locator("#try");
  for (const all of await tool.getByRole("button", { name: "Show all of it" }).all()) {
    await all.click();
    await expect(tool.getByRole("button", { name: "One at a time" })).toBeVisible();
  }
  for (const box of await tool.getByRole("checkbox").all()) await box.check();
  for (const text of await tool.locator("textarea").all()) await text.fill("Some words. ".repeat(40));
  for (const start of await tool.getByRole("button", { name: /^Start/ }).all()) await start.click();
  for (const pause of await tool.getByRole("button", { name: "Pause" }).all()) await pause.click();
}

test("the way in", async ({ page, tend, address }) => {
  test.slow();
  await lookAtEach(page, signInPages);
  await page.goto("/sign-in?to=/plan");
  await page.getByLabel("Your e-mail address").fill("nobody at home");
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
  await look(page);
  await page.getByLabel("Your e-mail address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  const link = await tend.inbox.linkFor(address);
  await lookAtEach(page, [link]);
  await page.goto(link);
  await pressSignIn(page);
  await page.waitForURL("**/plan");
  // To somebody who is in they say that, and lead on.
  if (isLong) await lookAtEach(page, signInPages);
});

test("the questions that make a plan", async ({ page }) => {
  test.slow();
  await planBreathing(page);
  await lookAtEach(page, builderPages);
});

test("what is said when a request is refused", async ({ page, tend }) => {
  for (const method of ["PUT", "POST"]) {
    await page.route(`${tend.url}/guides?${method}`, (route) =>
      route.continue({ method, headers: { origin: "https://elsewhere.example" } }),
    );
    await lookAtEach(page, [`/guides?${method}`]);
  }
});

/** A page of the builder leads away from itself where there are no answers. */
const isNoQuestion = (path: string) => !builderPages.includes(path);

/** What looks otherwise where nothing was ever kept; the rest is looked at with a record. */
const emptyAtFirst = [
  "/today",
  "/plan",
  "/progress",
  "/journal",
  "/review",
  "/summary",
  "/check-in",
  "/path",
];

test("every page of a member who begins", async ({ page, member: _ }) => {
  test.slow();
  const pages = memberPages().filter(isNoQuestion);
  expect(pages).toEqual(expect.arrayContaining(emptyAtFirst));
  await lookAtEach(page, isLong ? pages : emptyAtFirst, mostly);
});

test("every page of a member with six weeks behind them", async ({ page, context, tend }) => {
  test.slow();
  await seedDemo();
  await signInto(context, tend.url, await enrol(demoEmail));
  const pages = memberPages(await aWrittenDay(page)).filter(isNoQuestion);
  await lookAtEach(page, halfOf(pages, coloured), mostly);
  expect(await context.cookies()).toMatchObject([{ name: "tend-session", httpOnly: true, sameSite: "Lax" }]);
  await lookAtEach(page, ["/progress?weeks=12", "/progress?weeks=52", await aSharedSummary(page)]);
});
