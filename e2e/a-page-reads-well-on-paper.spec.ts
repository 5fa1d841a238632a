import type { Page } from "@playwright/test";
import { expect, test } from "./world/fixtures.ts";
import { someGuides } from "./world/pages.ts";
import { readPdf } from "./world/pdf.ts";

test.use({ colorScheme: "dark" });

/** What stands after each visible link on paper, by its address. */
function printedAddresses(page: Page, links: string): Promise<[string | null, string][]> {
  return page
    .locator(links)
    .evaluateAll((found) =>
      found
        .filter((link) => link.checkVisibility())
        .map((link) => [link.getAttribute("href"), getComputedStyle(link, "::after").content]),
    );
}

/** The colours of the page’s ground and of every visible text in it. */
function colours(page: Page) {
  return page.evaluate(() => {
    // A list with nothing chosen is left blank on paper, as room to write.
    const visible = [...document.querySelectorAll("main *")].filter(
      (element) =>
        element.checkVisibility() && element.textContent?.trim() && !element.closest("svg, select"),
    );
    return {
      ground: getComputedStyle(document.documentElement).backgroundColor,
      under: [...new Set(visible.map((element) => getComputedStyle(element).backgroundColor))],
      text: [...new Set(visible.map((element) => getComputedStyle(element).color))],
    };
  });
}

for (const path of ["/help-now", ...someGuides.map((slug) => `/guides/${slug}`)]) {
  test(`${path} on paper is black on white, without what paper cannot do`, async ({ page }) => {
    await page.goto(path);
    // Of one country’s lines, none may have a page of its own.
    if (path === "/help-now") await page.getByRole("combobox").selectOption("every");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("navigation").filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
    const { ground, under, text } = await colours(page);
    expect(ground).toBe("rgb(255, 255, 255)");
    for (const colour of under) expect(["rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"]).toContain(colour);
    for (const colour of text) expect(["rgb(0, 0, 0)", "rgb(51, 51, 51)"]).toContain(colour);
    // The licence says its address in words of the page.
    const addresses = await printedAddresses(
      page,
      'main a[href^="http"]:not([rel="license"], .says-address)',
    );
    for (const [href, after] of addresses) expect(after).toBe(`" (${href})"`);
    for (const [href, after] of await printedAddresses(page, 'main .prose a[href^="/"]')) {
      // With the name of the site before the path: a path alone cannot be typed.
      expect(after).toMatch(/^" \([^/\s]+\/.*\)"$/);
      expect(after).toContain(`${href})`);
    }
    const { clientWidth, scrollWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });
}

/** Links that tell whoever reads them on paper neither an address nor a number; the name of the site is at the head, and its address at the foot. */
function linksWithoutAddress(page: Page): Promise<string[]> {
  return page.locator("a[href]:not([href^='#'])").evaluateAll((found) =>
    found
      .filter(
        (link): link is HTMLAnchorElement => link instanceof HTMLAnchorElement && link.checkVisibility(),
      )
      .filter((link) => link.getBoundingClientRect().width > 2 && link.getAttribute("href") !== "/")
      .filter((link) => {
        const { protocol, pathname } = link;
        const after = getComputedStyle(link, "::after").content;
        const said = `${link.textContent} ${link.nextElementSibling?.textContent} ${after}`.replace(
          /\s/g,
          "",
        );
        if (["tel:", "sms:"].includes(protocol)) return !/\d/.test(said);
        if (protocol === "mailto:") return !said.includes(pathname);
        // Of many guides it is said once for all where they are.
        const isNamed =
          pathname.startsWith("/guides/") &&
          link.closest("section")?.querySelector("[aria-label='Where each guide is']");
        return !isNamed && !said.includes(pathname.replace(/\/$/, "")) && !/\/g\//.test(said);
      })
      .map((link) => `${link.textContent}: ${link.href}`),
  );
}

test("on paper each link has its address or number", async ({ page }) => {
  for (const path of [
    "/suggested?breathing=5m-daily&self-talk=5m-3x",
    "/suggested",
    "/clinicians/suggest?breathing=5m-daily",
    ...["/clinicians", "/evidence", "/help-now", "/about", "/paths", "/search?q=sleep"],
    ...someGuides.map((slug) => `/guides/${slug}`),
  ]) {
    await page.emulateMedia({ media: "screen" });
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    expect(await linksWithoutAddress(page), path).toEqual([]);
  }
});

/** Sleep habits bring a diary of fourteen nights to fill in. */
const mostPages = (slug: string) => (slug === "sleep-habits" ? 7 : 6);

/** These have come to their end at the foot of a page. */
const oftenFull = ["eating-well", "facing-fears", "gratitude", "meditation", "setting-boundaries", "values"];

test("a guide takes six pages of either paper, and none for its foot alone", async ({ page }) => {
  for (const slug of [...new Set([...someGuides, ...oftenFull])]) {
    await page.goto(`/guides/${slug}`);
    for (const format of ["A4", "Letter"]) {
      const pages = await readPdf(await page.pdf({ format }));
      expect(pages.length, `${slug} on ${format}`).toBeLessThanOrEqual(mostPages(slug));
      // What ends a guide stays together: its sources, what goes well with it, when it changed, and where help is.
      expect(pages.at(-1)?.text, `the last page of ${slug} on ${format}`).toMatch(
        /Sources \(\d+\) .+ Goes well with .+\/g\/.+ Last changed .+ get help now at [^ ]+\/help-now/,
      );
    }
  }
});

test("an easy read is one page of either paper, and a group takes three", async ({ page }) => {
  for (const slug of someGuides) {
    await page.goto(`/guides/${slug}/group`);
    const group = await readPdf(await page.pdf({ format: "Letter" }));
    expect(group.length, `${slug}: group`).toBeLessThanOrEqual(3);
    expect(group[0]?.text).not.toContain("Handout for each");
    await page.goto(`/guides/${slug}/easy-read`);
    for (const format of ["A4", "Letter"]) {
      const pages = await readPdf(await page.pdf({ format }));
      expect(pages.length, `${slug} on ${format}`).toBe(1);
    }
  }
});

test("helplines are on paper with their numbers", async ({ page }) => {
  await page.goto("/help-now");
  await page.emulateMedia({ media: "print" });
  const numbers = page.locator('main a[href^="tel:"]');
  const ofOneCountry = await numbers.filter({ visible: true }).count();
  expect(ofOneCountry).toBeGreaterThan(0);
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("combobox").selectOption({ label: "Every country, on one page" });
  await page.emulateMedia({ media: "print" });
  for (const number of await numbers.all()) await expect(number).toBeVisible();
  expect(await numbers.count()).toBeGreaterThan(ofOneCountry + 20);
});

test("what was written is on paper as words, and an empty page as lines to write on", async ({ page }) => {
  await page.goto("/guides/journaling");
  const words = page.getByLabel("Your words");
  await words.fill("It was a long day.");
  await expect(page.getByRole("button", { name: "Clear the page" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(words).toBeHidden();
  await expect(page.getByText("It was a long day.").filter({ visible: true })).toHaveCount(1);
});
