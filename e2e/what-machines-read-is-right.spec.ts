import { existsSync, readdirSync, readFileSync } from "node:fs";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { isLong } from "#domain/testing/cases.ts";
import { expect, test } from "./world/fixtures.ts";

const folder = ".published/files";
const published = readdirSync(folder, { recursive: true, encoding: "utf8" });
const pages = published.filter((file) => file.endsWith(".html"));
const guides = pages.filter((file) => /^guides\/[^/]+\.html$/.test(file));

const read = (file: string) => readFileSync(`${folder}/${file}`, "utf8");

/** What is drawn alike for each guide, of guides other than one; each is looked at in the drill. */
const isLikeAnother = (file: string) => /^(guides|embed)\/(?!sleep-habits)[^/]+\/|\/by\//.test(file);

test("every published page is valid HTML", async () => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({ root: true, extends: ["html-validate:standard"] }),
  );
  expect((await validator.validateString("<p><div></p>")).valid).toBe(false);
  const problems = [];
  for (const file of pages.filter((page) => isLong || !isLikeAnother(page))) {
    const { results } = await validator.validateString(read(file));
    for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages)) {
      problems.push(`${file}:${line} ${ruleId} ${message}`);
    }
  }
  expect(problems).toEqual([]);
});

test("the sitemap lists every public page that may be found, and nothing else", async ({ request }) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = ""]) => new URL(loc).pathname);
  const all = pages
    .filter((file) => !read(file).includes('<meta name="robots" content="noindex'))
    .map((file) => `/${file.replace(/(^|\/)index\.html$|\.html$/, "")}`);
  // Rendered for each request, since what it shows is asked for in its address.
  expect(listed.sort()).toEqual([...all, "/clinicians/suggest"].sort());
});

test("each guide has a card, a text of its own and data that parses", async () => {
  expect(guides.length).toBeGreaterThan(2);
  for (const file of guides) {
    const html = read(file);
    const card = html.match(/property="og:image" content="([^"?]+)/)?.[1] ?? "";
    const image = readFileSync(`${folder}${new URL(card).pathname}`);
    expect(image.subarray(1, 4).toString()).toBe("PNG");
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
    const [page, crumbs] = blocks.map(([, json = ""]) => JSON.parse(json));
    expect(page).toMatchObject({ "@type": "MedicalWebPage", inLanguage: "en" });
    expect(page.citation.length).toBeGreaterThan(0);
    expect(crumbs).toMatchObject({ "@type": "BreadcrumbList" });
    const text = `${folder}/${file.replace(".html", "/guide.md")}`;
    expect(existsSync(text)).toBe(true);
    expect(readFileSync(text, "utf8")).toContain("## How");
  }
});

test("feed, robots, llms.txt and the evidence as data answer as what they are", async ({ request }) => {
  const answers = {
    "/feed.xml": "application/rss+xml",
    "/robots.txt": "text/plain",
    "/llms.txt": "text/plain",
    "/evidence.json": "application/json",
    "/evidence.schema.json": "application/schema+json",
    "/evidence.csv": "text/csv",
    "/evidence.bib": "text/x-bibtex",
    "/evidence.ris": "application/x-research-info-systems",
  };
  for (const [path, type] of Object.entries(answers)) {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toContain(type);
  }
});
