import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { aWrittenDay, demoEmail, seedDemo } from "./demo.ts";
import { confirmSignIn, expect, test } from "./fixtures.ts";
import { memberPages, publicPages, searchPages, signInPages } from "./pages.ts";
import { noticeWaking, openAwake } from "./waking.ts";

test.describe.configure({ timeout: 180_000 });
// What is found is in the message, and a trace of so many pages takes longer than looking at them.
test.use({ trace: "off" });
test.beforeEach(({ page }) => noticeWaking(page));

/** What axe finds in the page as it stands, on a phone and on a desk. The theme changes colours and nothing else. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const theme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: theme });
      const axe = new AxeBuilder({ page }).setLegacyMode();
      if (theme === "light") axe.options({ rules: { "target-size": { enabled: true } } });
      else axe.withRules(["color-contrast", "link-in-text-block"]);
      const { violations } = await axe.analyze();
      for (const { id, nodes } of violations) {
        const places = nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`);
        found.push(`${page.url()}, ${width} px, ${theme}: ${id}\n${places.join("\n")}`);
      }
    }
  }
  return found;
}

/** WCAG 1.4.10 and 1.4.12: what sticks out at 320 px, with the site's text spacing and with the reader's own. */
async function overflows(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  const before = await sticksOut(page);
  await page.evaluate(() => {
    // Not a style element: the policy would not let it in.
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }`);
    document.adoptedStyleSheets = [spacing];
  });
  return [...before, ...(await sticksOut(page)).map((place) => `${place} with wide text`)];
}

async function sticksOut(page: Page): Promise<string[]> {
  const places = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    if (wide.length === 0 && scrollWidth > clientWidth) return ["something unseen"];
    return wide.map(({ tagName, className, textContent }) => `<${tagName} ${className}> ${textContent}`);
  });
  return places.map((place) => `${page.url()}: ${place.slice(0, 160)} is wider than 320 px`);
}

/** Opens each page and looks at it; `prepare` brings one into a state of its own. */
async function look(page: Page, paths: string[], prepare = openAwake): Promise<void> {
  const found: string[] = [];
  for (const path of paths) {
    await prepare(page, path);
    found.push(...(await violations(page)), ...(await overflows(page)));
  }
  process.stdout.write(`${test.info().title}: ${paths.length} pages checked\n`);
  expect(found).toEqual([]);
}

// One test for each page, so that they are shared out and a new page is no burden on the others.
for (const path of [...publicPages, ...searchPages, "/nothing-here"]) {
  test(`${path} as it is read`, ({ page }) => look(page, [path]));
}

for (const path of publicPages.filter((path) => /^\/guides\/[^/]+$/.test(path))) {
  test(`${path} while its tool is used`, ({ page }) => look(page, [path], useTool));
}

async function useTool(page: Page, path: string): Promise<void> {
  await openAwake(page, path);
  await unfold(page);
  const tool = page.locator("#try");
  for (const box of await tool.getByRole("checkbox").all()) await box.check();
  for (const text of await tool.locator("textarea").all()) await text.fill("Some words. ".repeat(40));
  for (const start of await tool.getByRole("button", { name: /^Start/ }).all()) await start.click();
  for (const pause of await tool.getByRole("button", { name: "Pause" }).all()) await pause.click();
}

/** Opens whatever is folded away. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator("details:not([open]) > summary").filter({ visible: true });
  while ((await folded.count()) > 0) await folded.first().click();
}

test("the way in, and what is said when a request is refused", async ({ page, tend, address }) => {
  const refused = { "/guides?put": { method: "PUT" }, "/guides?post": { method: "POST" } };
  for (const [path, how] of Object.entries(refused)) {
    await page.route(`${tend.url}${path}`, (route) =>
      route.continue({ ...how, headers: { origin: "https://elsewhere.example" } }),
    );
  }
  await look(page, [...signInPages, ...Object.keys(refused)]);
  await look(page, ["/sign-in?to=/plan"], async (page, path) => {
    await openAwake(page, path);
    await page.getByLabel("Your e-mail address").fill("nobody at home");
    await page.getByRole("button", { name: "Send me a link" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
  });
  await page.getByLabel("Your e-mail address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  const link = await tend.inbox.linkFor(address);
  await look(page, [link.replace(tend.url, "")]);
  await confirmSignIn(page);
  await page.waitForURL("**/plan");
  await look(page, signInPages);
});

test("every page of a member who begins", async ({ page, signIn }) => {
  await signIn();
  await look(page, memberPages());
});

test.describe("with a record", () => {
  test.use({ address: demoEmail });

  test("every page of a member with six weeks behind them", async ({ page, signIn, tend }) => {
    await seedDemo(tend);
    await signIn();
    const practice = await aWrittenDay(page);
    await look(page, memberPages(practice), async (page, path) => {
      await openAwake(page, path);
      await unfold(page);
    });
  });
});
