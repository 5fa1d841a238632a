import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { guides } from "#content/index.ts";
import { references } from "#content/references.ts";
import { pagesAsRead } from "./as-read.tsx";
import { figuresOf, inLines } from "./figures.ts";

declare module "vitest" {
  interface TaskMeta {
    /** What `npm run content` prints after the checks. */
    figures?: string;
  }
}

const sources = pagesAsRead.map(({ file }) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8"));
const figures = figuresOf(pagesAsRead, sources);

test("each claim, work and page is counted once", ({ task }) => {
  const claims = guides.flatMap(({ front }) => front.claims);
  expect(Object.values(figures.claims).reduce((sum, count) => sum + count)).toBe(claims.length);
  expect([...figures.used, ...figures.unused].sort()).toEqual([...references.keys()].sort());
  expect(new Set(figures.grades.map(({ file }) => file)).size).toBe(figures.pages);
  task.meta.figures = inLines(figures);
});

test("a work counts as used in a claim, and in the words of a page", () => {
  expect(figures.used).toContain("fincham-2023");
  expect(figures.used).toContain("lally-2010");
  expect(figuresOf([], ['<Cite id="topp-2015" />']).used).toContain("topp-2015");
  expect(figuresOf([], []).unused).toContain("topp-2015");
});

test("the hardest page is named first, with its grade", () => {
  const page = (file: string, text: string) => ({ file, html: `<p>${text}</p>`, front: [] });
  const easy = page("easy", "Sit down. Rest.");
  const hard = page("hard", "Administrative responsibilities necessitate organisational understanding.");
  const lines = inLines(figuresOf([easy, hard], []));
  expect(lines.indexOf("hard")).toBeLessThan(lines.indexOf("easy"));
  expect(lines).toContain("2 pages, 8 words");
});

test("a lesson that is too short or too hard is named", () => {
  const guide = (slug: string, text: string) => ({
    file: `guides/${slug}/guide.mdx`,
    html: `<p>${text}</p>`,
    front: [],
  });
  const whole = guide("whole", "Sit down and rest for a while, if you can. ".repeat(100));
  const lines = inLines(figuresOf([whole, guide("short", "Sit down.")], [])).split("\n");
  const named = lines.filter((line) => line.includes("out of range"));
  expect(named).toHaveLength(1);
  expect(named[0]).toContain("guides/short/guide.mdx");
  expect(lines.findLast((line) => line.includes("guides/whole"))).toMatch(/1000 +\d/);
});
