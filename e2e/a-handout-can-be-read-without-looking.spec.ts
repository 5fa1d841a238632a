import { readFileSync } from "node:fs";
import { parseFragment } from "parse5";
import { expect, test } from "./world/fixtures.ts";
import { someGuides } from "./world/pages.ts";
import { aboutPdf, readPdf } from "./world/pdf.ts";

/** Most pages that each may have. */
const files = {
  "handout.pdf": 2,
  "handout-letter.pdf": 2,
  "handout-large.pdf": 6,
  "handout-large-letter.pdf": 6,
};

const read = (path: string) => readFileSync(`.published/files${path}`);

/** Steps and cautions of the handout’s page, which its PDFs must have word by word. */
function itemsOn(page: string): string[] {
  const html = read(`${page}.html`).toString();
  return [...html.slice(0, html.indexOf('id="sheet"')).matchAll(/<li>(.*?)<\/li>/gs)].map(([, item = ""]) =>
    textOf(item),
  );
}

function textOf(html: string): string {
  const words = parseFragment(html).childNodes.map((node) => ("value" in node ? node.value : ""));
  return words.join("").replace(/\s+/g, " ").trim();
}

test("every handout’s PDF is tagged, says its language and title, and has the words of the page", async () => {
  test.slow();
  for (const slug of someGuides) {
    const items = itemsOn(`/guides/${slug}/handout`);
    expect(items.length, slug).toBeGreaterThan(6);
    for (const [file, most] of Object.entries(files)) {
      const path = `/guides/${slug}/${file}`;
      const bytes = read(path);
      const pages = await readPdf(bytes);
      expect(pages.length, path).toBeGreaterThan(1);
      expect(pages.length, path).toBeLessThanOrEqual(most);
      const { language, title, isTagged } = await aboutPdf(bytes);
      expect({ language, isTagged }, path).toEqual({ language: "en", isTagged: true });
      expect(title, path).toMatch(/: handout$/);
      const text = pages.map((page) => page.text).join(" ");
      for (const item of items) expect(text, path).toContain(item);
      const roles = pages.flatMap((page) => page.roles);
      for (const role of ["H1", "H2", "P", "L", "LI", "LBody", "Figure"]) expect(roles, path).toContain(role);
      expect(
        roles.filter((role) => role === "H1"),
        path,
      ).toHaveLength(1);
      expect(pages.flatMap((page) => page.alternatives).join(), path).toContain(`/g/${slug}`);
      for (const page of pages) expect(page.untagged, path).toBe(0);
    }
  }
});

test("an easy read’s PDF is one tagged page, with the words of its page and its pictures in words", async () => {
  for (const slug of someGuides) {
    const html = read(`/guides/${slug}/easy-read.html`).toString();
    const shown = [...html.matchAll(/class="easy-picture" role="img" aria-label="([^"]*)"/g)];
    const words = [...html.matchAll(/<\/svg><p>(.*?)<\/p>/gs)].map(([, each = ""]) => textOf(each));
    expect(shown.length, slug).toBe(7);
    expect(words.length, slug).toBe(7);
    for (const file of ["easy-read.pdf", "easy-read-letter.pdf"]) {
      const path = `/guides/${slug}/${file}`;
      const bytes = read(path);
      const [page, another] = await readPdf(bytes);
      expect(another, path).toBeUndefined();
      expect(page?.untagged, path).toBe(0);
      for (const each of words) expect(page?.text, path).toContain(each);
      for (const [, each = ""] of shown) expect(page?.alternatives, path).toContain(textOf(each));
      for (const role of ["H1", "L", "LI", "Lbl", "LBody", "P"]) expect(page?.roles, path).toContain(role);
      expect((await aboutPdf(bytes)).title, path).toMatch(/: easy read$/);
    }
  }
});

test("a table in a PDF has heads for its columns and its rows", async () => {
  const pages = await readPdf(read("/guides/sleep-habits/handout.pdf"));
  const roles = pages.flatMap((page) => page.roles);
  const count = (role: string) => roles.filter((each) => each === role).length;
  expect([count("Table"), count("TR"), count("TH"), count("TD")]).toEqual([1, 15, 10 + 14, 14 * 9]);
});

test("a PDF that names a country is drawn for it, in all its letters", async ({ page }) => {
  const pdf = async (query: string) => {
    const answer = await page.request.get(`/guides/self-talk/handout/pdf?${query}`);
    const pages = await readPdf(await answer.body());
    return { text: pages.at(-1)?.text ?? "", count: pages.length, address: new URL(answer.url()).pathname };
  };
  expect((await pdf("paper=A4&print=normal&country=GB")).text).toContain("In danger now: 999");
  expect((await pdf("paper=LETTER&print=large&country=GB")).count).toBeGreaterThan(3);
  expect((await pdf("country=PL")).text).toContain("Centrum Wsparcia dla Osób Dorosłych");
  expect((await pdf("country=JP")).text).toContain("Yorisoi Hotline: 0120");
  // What was drawn when Tend was built names no country, and is what everyone gets who asks for none that we know.
  for (const query of [
    "country=001&paper=A4",
    "country=%00",
    "paper=A4&country=GB&country=%3Cscript%3E",
    "",
  ]) {
    const answer = await page.request.get(`/guides/self-talk/handout/pdf?${query}`);
    expect(query === "country=%00" ? answer.status() : new URL(answer.url()).pathname, query).toBe(
      query === "country=%00" ? 404 : "/guides/self-talk/handout.pdf",
    );
  }
});
