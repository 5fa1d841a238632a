import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { guides } from "#content/index.ts";
import DeskPage, { generateMetadata } from "./page.tsx";

const props = (query: Record<string, string | string[]>) => ({ searchParams: Promise.resolve(query) });
const drawn = async (query: Record<string, string | string[]>) =>
  renderToStaticMarkup(await DeskPage(props(query)));
const hrefsIn = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href);

test("with a name, every handout is drawn for it, and the name goes along to the plan; no page says it", async () => {
  const html = await drawn({ from: "Northside Clinic" });
  const hrefs = hrefsIn(html);
  const papers = hrefs.filter((href) => /\/(handout|easy-read|group)\/pdf\?/.test(href));
  expect(papers).toHaveLength(8 * guides.length);
  expect(papers.filter((href) => !href.endsWith("&amp;from=Northside+Clinic"))).toEqual([]);
  expect(hrefs.filter((href) => /\.pdf$|\/(easy-read|group)$/.test(href))).toEqual([]);
  expect(html).toContain('<input type="hidden" name="by" value="Northside Clinic"/>');
  // In fields and addresses alone.
  expect(html.replace(/<[^>]*>/g, " ")).not.toContain("Northside");
});

test.each([
  ["Ward 7", /may be 60 letters and spaces long/],
  ["1234", /may be 60 letters and spaces long/],
  ["Клиника", /printed in Latin letters/],
])("of %s no name is made: it is said at the field, which keeps it", async (from, words) => {
  const html = await drawn({ from });
  expect(html).toMatch(words);
  expect(html).toMatch(new RegExp(`<input[^>]*name="from"[^>]*value="${from}"`));
  expect(html).not.toContain("/pdf?");
  expect((await generateMetadata(props({ from }))).title).toMatch(/^Error: /);
});

test("a need and a kind are kept while a name is given, and what is unknown is not asked", async () => {
  const html = await drawn({ need: "low-mood", kind: "body", effort: "low-effort", constructor: "1" });
  expect(html).toContain('<input type="hidden" name="need" value="low-mood"/>');
  expect(html).toContain('<input type="hidden" name="kind" value="body"/>');
  expect(html).not.toContain("low-effort");
});
