/** Whether a page as it stands in the browser, its tool awake, is still made of elements that may stand in each other. */
import type { Page } from "@playwright/test";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

// Of what a browser writes down of a page, its own spelling says nothing: only what stands in what does.
const rules = [
  "element-permitted-content",
  "element-permitted-order",
  "element-permitted-occurrences",
  "element-permitted-parent",
  "element-required-ancestor",
  "element-required-content",
  "no-dup-id",
  "no-missing-references",
];
const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, rules: Object.fromEntries(rules.map((rule) => [rule, "error"])) }),
);

export async function invalidIn(page: Page): Promise<string[]> {
  return invalid(await page.evaluate(() => document.documentElement.outerHTML), page.url());
}

async function invalid(html: string, where: string): Promise<string[]> {
  const { results } = await validator.validateString(`<!doctype html>${html}`);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${where}: ${ruleId} ${message}`),
  );
}
