import { expect, test } from "./world/fixtures.ts";

test("a reader goes from what feels hard to a guide, and back to others like it @both-in-the-drill", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("main").getByRole("link", { name: "Sleep", exact: true }).click();
  await expect(page).toHaveURL(/\/areas\/sleep$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sleep");

  const practices = page.getByRole("region", { name: "Practices for this" });
  await expect(practices.getByRole("link").first()).toHaveText("Sleep habits");
  await practices.getByRole("link", { name: "Sleep habits", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sleep habits");

  await page.getByRole("main").getByRole("link", { name: "Low mood" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Low mood");
});

test("a reader with five minutes chooses by time @both-in-the-drill", async ({ page }) => {
  await page.goto("/guides");
  const choices = page.getByRole("navigation", { name: "Choose by what matters today" });
  await choices.getByRole("link", { name: /^5\sminutes or less/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Practices that fit into 5 minutes");
  await expect(
    page.getByRole("main").getByRole("link", { name: "Slow breathing", exact: true }),
  ).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "Light therapy" })).toBeHidden();
  await expect(choices.getByRole("link", { name: /^5\sminutes or less/ })).toHaveAttribute(
    "aria-current",
    "true",
  );

  // Each further choice says how many it would leave, and leaves as many.
  const body = choices.getByRole("link", { name: /^Body/ });
  const left = Number((await body.textContent())?.match(/\((\d+)\)/)?.[1]);
  await body.click();
  await expect(page).toHaveURL(/\/search\?time=up-to-5-minutes&kind=body$/);
  const fitting = page.getByRole("region", { name: "5 minutes or less · Body" });
  await expect(fitting.getByRole("listitem")).toHaveCount(left);
  await choices.getByRole("link", { name: /^Any/ }).first().click();
  await expect(page).toHaveURL(/\/guides\/by\/body$/);
});

test("a reader searches in their own words, misspelt @both", async ({ page }) => {
  await page.goto("/guides");
  const here = page.getByRole("navigation", { name: "Main" }).locator("[aria-current]");
  await expect(here).toHaveText("Guides");
  await page.getByLabel("Search in your own words").fill("panick attack");
  await page.getByRole("button", { name: "Search" }).click();
  const found = page.getByRole("region", { name: /may fit/ });
  await expect(found.getByRole("link").first()).toHaveText("Slow breathing");
  await expect(page.getByLabel("Search in your own words")).toHaveValue("panick attack");
  await expect(page).toHaveTitle("Search · Tend");
  await expect(here).toHaveText("Search");
  await found.getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Slow breathing");
});

test("whoever is in danger is led to help first @both-in-the-drill", async ({ page }) => {
  await page.goto("/search");
  await page.getByLabel("Search in your own words").fill("I don’t want to live, and I can’t sleep");
  await page.getByLabel("Search in your own words").press("Enter");
  await page
    .getByRole("region", { name: /may fit/ })
    .getByRole("link")
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Help now");
});

test("whoever took too much is led to what to do, and to numbers that can be pressed @both-in-the-drill", async ({
  page,
}) => {
  await page.goto("/search?q=took+too+many+pills");
  const found = page.getByRole("region", { name: /may fit/ });
  await found.getByRole("link").first().click();
  await expect(page.getByRole("heading", { name: "After an overdose or poisoning" })).toBeInViewport();
  await page.getByText("Poisoning or an overdose: lines by country").click();
  await page.locator("details[open]").getByRole("link", { name: "Spain" }).click();
  await expect(page.locator("#ES-poison")).toHaveText("poisoning or an overdose");
  await expect(page.locator("#ES-poison")).toBeInViewport();
  const small = await page
    .locator('main a:is([href^="tel:"], [href^="sms:"])')
    .filter({ visible: true })
    .evaluateAll((numbers) =>
      numbers
        .map((number) => ({ shown: number.textContent, ...number.getBoundingClientRect().toJSON() }))
        .filter(({ width, height }) => width < 44 || height < 44),
    );
  expect(small).toEqual([]);
  // Of every country, each kind that readers look for has a place: lines, or a word that there is none.
  const sections = page.locator(".countries > section");
  expect(await sections.count()).toBeGreaterThan(20);
  const places = ["talk", "abuse", "poison", "eating-disorders"];
  const without = await sections.evaluateAll(
    (all, kinds) =>
      all
        .flatMap(({ id }) => kinds.map((kind) => `${id}-${kind}`))
        .filter((id) => !document.getElementById(id)),
    places,
  );
  expect(without).toEqual([]);
  const leave = page
    .locator("#GB-abuse")
    .getByRole("link", { name: "Leave this site quickly", includeHidden: true });
  await expect(leave).toHaveAttribute("href", "https://www.wikipedia.org/");
  expect(await page.locator("main").textContent()).not.toMatch(/last checked/i);
});

test.describe("on a phone in New York", () => {
  test.use({ viewport: { width: 375, height: 667 }, timezoneId: "America/New_York" });

  test("the numbers of one’s country are in the first screen, and another’s are one choice away @both-in-the-drill", async ({
    page,
    javaScriptEnabled,
  }) => {
    await page.goto("/help-now");
    const section = (code: string) => page.locator(`#${code}`);
    const countries = page.getByRole("navigation", { name: "Your country" });
    if (javaScriptEnabled) {
      await expect(countries.getByRole("combobox")).toHaveValue("US");
      for (const number of ["911", "988"]) {
        const button = section("US").getByRole("link", { name: number, exact: true }).first();
        await expect(button).toBeInViewport({ ratio: 1 });
      }
      await expect(section("GB")).toBeHidden();
      await expect(page.getByRole("link", { name: "Leave this site quickly" }).first()).toBeInViewport();
      await countries.getByRole("combobox").selectOption({ label: "United Kingdom" });
    } else {
      await expect(section("US")).toBeHidden();
      const number = countries.getByRole("link", { name: "112, emergency in Denmark" });
      await expect(number).toHaveAttribute("href", "tel:112");
      await expect(number).toBeInViewport({ ratio: 1 });
      await countries.getByRole("link", { name: "United Kingdom", exact: true }).click();
    }
    await expect(section("GB").getByRole("link", { name: "999" }).first()).toBeInViewport({ ratio: 1 });
    await expect(section("US")).toBeHidden();

    // Whoever comes for a part of another country is shown that one.
    await page.goto("/help-now#NZ-abuse");
    await expect(page.locator("#NZ-abuse")).toBeInViewport();
    await expect(section("GB")).toBeHidden();
  });
});

test.describe("where the clock tells no country", () => {
  test.use({ viewport: { width: 375, height: 667 }, timezoneId: "Africa/Nairobi" });

  test("every country stays in sight with its number, and what holds anywhere is said first", async ({
    page,
  }) => {
    await page.goto("/help-now");
    const countries = page.getByRole("navigation", { name: "Your country" });
    const worldwide = page.getByRole("heading", { name: "Worldwide", exact: true });
    await expect(worldwide).toBeVisible();
    await expect(countries.getByText("call the emergency number where you are")).toBeInViewport();
    await expect(countries.getByRole("link", { name: "112, emergency in Denmark" })).toBeInViewport();
    await countries.getByRole("link", { name: "Japan", exact: true }).click();
    await expect(countries.getByRole("combobox")).toHaveValue("JP");
    const japan = page.locator("#JP");
    await expect(japan.getByRole("link", { name: "119" }).first()).toBeInViewport({ ratio: 1 });
    await expect(japan.getByText("Each of these is an emergency number.")).toBeVisible();
    await expect(worldwide).toBeHidden();
  });
});

test("a reader says what is hard, and is given one thing to try and the way to more @both-in-the-drill", async ({
  page,
}) => {
  await page.goto("/");
  const hard = page.getByRole("region", { name: "What is hard right now?" });
  await hard.getByText("I feel numb").click();
  await expect(hard.getByRole("link", { name: "More for this: Low mood" })).toBeVisible();
  await hard.getByText("I can’t sleep").click();
  await expect(hard.getByRole("link", { name: "More for this: Low mood" })).toBeHidden();
  await hard.getByRole("link", { name: "Try it: Sleep habits" }).click();
  await expect(page).toHaveURL(/\/guides\/sleep-habits#try$/);
  await page.goto("/");
  await page.getByRole("searchbox", { name: "What is hard right now?" }).fill("drinking");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("heading", { name: "We have nothing on drinking" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "Who provides therapy" })).toBeVisible();
});

test("where nothing is found, there is still a way on @both-in-the-drill", async ({ page }) => {
  await page.goto("/search?q=qqxzzv");
  await expect(page.getByRole("heading", { name: "Nothing found for “qqxzzv”" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "Low mood" })).toBeVisible();
  const nothing = page.getByRole("region", { name: "Nothing found for “qqxzzv”" });
  await expect(nothing.getByRole("link", { name: "help now" })).toBeVisible();
});

const oddQueries = [
  "",
  "?q=",
  "?q=sleep&q=sad",
  "?q[]=sleep",
  `?q=${"x".repeat(10_000)}`,
  "?q=%F0%9F%98%80",
  "?q=%ED%A0%80",
  "?q=%",
  "?q=%3Cscript%3Ealert(1)%3C/script%3E",
  "?q=a%01b%0Ac",
  "?effort=low-effort&effort=mind&kind=nothing&need[]=sleep&time=__proto__",
];

test("an odd query gets a page, never an error, and leaves no trace", async ({ request, tend }) => {
  for (const query of [...oddQueries, "?q=zebrafish"]) {
    const answer = await request.get(`/search${query}`);
    expect(answer.status(), query.slice(0, 40)).toBe(200);
    expect(answer.headers()["set-cookie"]).toBeUndefined();
    expect(answer.headers()["cache-control"]).toContain("no-store");
    const html = await answer.text();
    expect(html).toMatch(/<meta name="robots" content="noindex[^"]*"/);
    expect(html).not.toContain("<script>alert");
  }
  expect((await request.get("/search?q=%00")).status()).toBeLessThan(500);
  expect(await tend.log()).toContain('"route":"/search"');
  expect(await tend.log()).not.toContain("zebrafish");
});
