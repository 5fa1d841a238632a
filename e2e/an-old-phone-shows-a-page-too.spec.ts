import type { Page } from "@playwright/test";
import { fewOf } from "#domain/testing/cases.ts";
import { expect, test } from "./world/fixtures.ts";

test("what is published stands in no layer, which a phone of 2021 would leave out whole", async ({
  page,
}) => {
  await page.goto("/guides/breathing");
  const sheets = await page.evaluate(() =>
    Promise.all([...document.styleSheets].map(async ({ href }) => (await fetch(href ?? "")).text())),
  );
  expect(sheets.join("")).toContain(".button");
  expect(sheets.join("")).not.toContain("@layer");
  // What stands in for the five of them weighs the same in each rule: otherwise one wins over what comes after it.
  const weights = [...sheets.join("").matchAll(/[^{},]+(?=[^{}]*\{)/g)].map(
    ([selector]) => selector.split(":not(#\\#)").length - 1,
  );
  expect(Math.max(...weights)).toBe(5);
});

for (const path of fewOf(["/guides/breathing", "/", "/sign-in"])) {
  test(`${path} looks as it should without what such a phone does not know`, async ({ page }) => {
    await page.goto(path);
    // It comes where the browser knows passkeys.
    if (path === "/sign-in") await expect(page.getByRole("button", { name: /passkey/ })).toBeVisible();
    const wanted = await look(page);
    expect(wanted.length).toBeGreaterThan(20);
    expect(await forgetTheNew(page)).toBeGreaterThan(20);
    expect(await look(page)).toEqual(wanted);
  });
}

/** What makes a page readable. Choices have their own way where there is no `:has()`. */
function look(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        "html, body, main, h1, h2, p, a, button, .field > *, .input, .blank, ul, li",
      ),
    ].map((element) => {
      const style = getComputedStyle(element);
      const { backgroundColor, color, fontFamily, fontSize, boxSizing, padding, maxWidth } = style;
      // While a page has container queries, Chrome says of an automatic margin that it is none: so where it begins is asked.
      const { left } = element.getBoundingClientRect();
      const margin =
        element.tagName === "MAIN" ? `${style.marginTop} ${left} ${style.marginBottom}` : style.margin;
      const said = [backgroundColor, color, fontFamily, fontSize, boxSizing, margin, padding, maxWidth];
      return `${element.tagName} ${element.className}: ${said.join(" ")}`;
    }),
  );
}

/**
 * Takes from the page’s styles what Safari 15.0 and Chrome 98 leave out: layers, registered properties, mixed colours,
 * rules within rules, and each rule of which one selector is not known. Gives how many went.
 */
function forgetTheNew(page: Page): Promise<number> {
  return page.evaluate(() => {
    const unknown = /:has\(|::backdrop/;
    const isNew = (rule: CSSRule) =>
      /^@(layer|property|container)|^@supports.*color-mix/.test(rule.cssText) ||
      (rule instanceof CSSStyleRule && unknown.test(rule.selectorText));
    const forgetIn = (list: CSSStyleSheet | CSSGroupingRule | CSSStyleRule): number => {
      let gone = 0;
      for (let at = list.cssRules.length - 1; at >= 0; at--) {
        const rule = list.cssRules[at];
        if (!rule) continue;
        const isWithin = list instanceof CSSStyleRule;
        if (isWithin || isNew(rule)) {
          list.deleteRule(at);
          gone += 1;
        } else if (rule instanceof CSSStyleRule || rule instanceof CSSGroupingRule) gone += forgetIn(rule);
      }
      return gone;
    };
    return [...document.styleSheets].reduce((sum, sheet) => sum + forgetIn(sheet), 0);
  });
}
