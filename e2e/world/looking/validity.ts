/** Whether a page as it stands in the browser, its tool awake, is still made of elements that may stand in each other. */
import type { Page } from "@playwright/test";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

// A DOM that a browser has serialized has its spelling of attributes, so only rules about which element may contain which tell anything.
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
