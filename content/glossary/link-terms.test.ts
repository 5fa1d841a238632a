import { expect, test } from "vitest";
import { htmlOf, pagesAsRead } from "#content/checks/as-read.tsx";
import { conditions, guides, pageBySlug } from "#content/index.ts";
import { terms } from "./link-terms.mjs";

const glossary = pagesAsRead.find(({ file }) => file === "pages/glossary.mdx")?.html ?? "";

test("each term has its meaning in the glossary", () => {
  const missing = Object.keys(terms).filter((id) => !glossary.includes(`<h3 id="${id}">`));
  expect(pageBySlug("glossary")).toBeDefined();
  expect(missing).toEqual([]);
});

test("a term leads there where it first stands in a page, and only there", () => {
  const pages = [...guides, ...conditions].map((page) => ({ slug: page.slug, html: htmlOf(page) }));
  const links = pages.flatMap(({ slug, html }) =>
    [...html.matchAll(/<a href="\/glossary#([^"]+)"/g)].map(([, id]) => `${slug} ${id}`),
  );
  expect(links).toContain("insomnia cbt-i");
  expect(links).toContain("depression behavioural-activation");
  expect(new Set(links).size).toBe(links.length);
  for (const { slug, html } of pages) {
    const [before = html] = html.split('href="/glossary#cbt"');
    expect(before.replace(/<(a|h\d|th|code)\b.*?<\/\1>/gs, ""), slug).not.toMatch(/\bCBT\b(?!-I)/);
  }
});
