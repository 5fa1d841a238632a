import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { areaPages, conditions, guides, pages } from "#content/index.ts";
import { blanks } from "#content/paper/blanks.ts";
import { paths } from "#content/paths/paths.ts";
import { guideFrontSchema } from "#content/schema.ts";
import { htmlOf, pagesAsRead, runningText } from "./as-read.tsx";
import { bannedIn } from "./banned.ts";
import { lacks } from "./lesson.ts";
import { areaMismatches, mismatches } from "./mismatches.ts";
import { checked, stopOn } from "./problems.ts";
import { gradeOf, textBlocks } from "./reading.ts";

const hardestGrade = 8;
const areaSections = [
  "Name what hurts",
  "How practices may help",
  "What goes well together",
  "When it is more than this",
];

/** Addresses that a page may link to. */
const addresses = [
  ...[
    "/",
    "/guides",
    "/search",
    "/plan/new",
    "/sign-in",
    "/feed.xml",
    "/evidence.json",
    "/evidence.csv",
    "/evidence.bib",
    "/evidence.ris",
    "/evidence.schema.json",
    "https://creativecommons.org/licenses/by/4.0/",
    "https://nodejs.org",
  ],
  ...[
    "/settings",
    "/settings/delete",
    "/settings/delete-days",
    "/settings/import",
    "/settings/sign-in",
    "/summary",
    "/clinicians/suggest",
    "/care-plan",
    "/reminders",
  ],
  ...blanks.map(({ href }) => href),
  "/paths",
  ...paths.map(({ slug }) => `/paths/${slug}`),
  ...guides.map(({ slug }) => `/guides/${slug}`),
  ...areaPages.map(({ slug }) => `/areas/${slug}`),
  ...pages.map(({ slug }) => `/${slug}`),
  ...conditions.map(({ slug }) => `/conditions/${slug}`),
];

describe.each(pagesAsRead)("content/$file", (page) => {
  const { file, html, front } = page;
  const blocks = textBlocks(html);
  const text = [...front, ...blocks.map((block) => block.text)];

  test(`reads at grade ${hardestGrade} or lower`, () => {
    const running = runningText(page);
    const grade = gradeOf(running);
    const hardest = [...running].sort((a, b) => gradeOf([b]) - gradeOf([a])).slice(0, 3);
    expect(grade, `Shorten sentences and words. Hardest:\n${hardest.join("\n")}`).toBeLessThanOrEqual(
      hardestGrade,
    );
  });

  test("promises nothing, and is typed as books are", () => {
    expect(bannedIn(text)).toEqual([]);
  });

  test("links only to pages that exist", () => {
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href.replace(/#.*/, ""));
    expect(
      links.filter((href) => !addresses.includes(href)),
      "Mend the address, or add the page",
    ).toEqual([]);
  });

  test("imports nothing, so that an editor meets words alone", () => {
    const source = readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
    expect(source.match(/^(import|export)\b.*/gm), "Take this line out").toBeNull();
  });
});

describe.each(guides.map((guide) => ({ slug: guide.slug, html: htmlOf(guide) })))(
  "the guide $slug",
  ({ html }) => {
    test("is a lesson with every part", () => {
      expect(lacks(html)).toEqual([]);
    });
  },
);

describe.each(areaPages.map((area) => ({ slug: area.slug, html: htmlOf(area) })))(
  "the area $slug",
  ({ html }) => {
    test("has its sections in order", () => {
      expect(headingsOf(html), "Give the ## headings these words, in this order").toEqual(areaSections);
    });

    test("ends with the way to help", () => {
      const last = html.slice(html.indexOf("When it is more than this"));
      expect(last, "Link to /when-to-seek-help in the last section").toContain('href="/when-to-seek-help"');
      expect(last, "Link to /help-now in the last section").toContain('href="/help-now');
    });
  },
);

describe("the areas", () => {
  test("each have a page of their own title, and nothing else has", () => {
    const [first, second, ...others] = areaPages;
    if (!first || !second) throw new Error("There are no areas");
    const renamed = { slug: second.slug, front: { ...second.front, title: "Other" } };
    const stray = { slug: "stray", front: first.front };
    expect(areaMismatches([renamed, ...others, stray])).toEqual([
      expect.stringContaining(`content/areas/${first.slug}.mdx: is missing`),
      expect.stringContaining(`content/areas/${second.slug}.mdx: “title” must be “${second.front.title}”`),
      expect.stringContaining("content/areas/stray.mdx: is not named"),
    ]);
  });
});

describe("a broken guide", () => {
  const file = "content/guides/broken/guide.mdx";
  const fixture = import.meta.glob<{ frontmatter: unknown }>("./fixtures/broken.mdx", { eager: true });
  const data = fixture["./fixtures/broken.mdx"]?.frontmatter;

  test("is refused, naming the file and every field that is wrong, all at once", () => {
    const problems: string[] = [];
    expect(checked(guideFrontSchema, file, data, problems)).toBeUndefined();
    for (const field of [
      "title",
      "summary",
      "sumary",
      "drawing",
      "defaultSchedule",
      "claims.0.certainty",
      "reviewDue",
    ]) {
      expect(
        problems.filter((problem) => problem.startsWith(file) && problem.includes(`“${field}”`)),
        field,
      ).toHaveLength(1);
    }
    expect(() => stopOn(problems)).toThrow(/“claims\.0\.references” needs at least one reference/);
  });

  test("may not say that it helps by figures from before and after", () => {
    const [guide] = guides;
    if (!guide) throw new Error("There are no guides");
    const [claim] = guide.front.claims;
    if (!claim) throw new Error("It has no claim");
    const flattered = { ...claim, finds: "helps" as const, references: ["goyal-2014", "hofmann-2010"] };
    const problems = mismatches(
      [{ slug: "x", front: { ...guide.front, claims: [flattered] } }],
      guide.front.related,
    );
    expect(problems.join()).toContain("compares people with themselves before");
  });

  test.each([
    "In the largest test, it helped as much.",
    "Most guides leave that out.",
    "A newer version has still to be checked here.",
    "It is among the best tested there are.",
    "They were calmer after the course than before it.",
    "TODO: look at the Cochrane page.",
    "Every guide has a two-minute version.",
    "In many countries it costs nothing.",
    "It has the most trials behind it.",
    "In the first tests they felt better.",
  ])("may not say “%s”", (words) => {
    expect(bannedIn([words])).not.toEqual([]);
  });

  test("without front matter is refused too", () => {
    const problems: string[] = [];
    checked(guideFrontSchema, file, undefined, problems);
    expect(problems).toEqual([`${file}: has no front matter between two lines of ---`]);
  });

  test("may not cite what is not in the bibliography, nor point to a guide that is not there", () => {
    const [guide] = guides;
    if (!guide) throw new Error("There are no guides");
    const claims = guide.front.claims.map((claim) => ({ ...claim, references: ["nobody-1999"] }));
    const twin = { slug: "twin", front: { ...guide.front, claims, related: ["nowhere"] } };
    const problems = mismatches([guide, twin], [guide.slug, "twin", ...guide.front.related]).join("\n");
    expect(problems).toContain("content/guides/twin/guide.mdx: the claim");
    expect(problems).toContain("cites “nobody-1999”, which is not in content/references.json");
    expect(problems).toContain("“related” names “nowhere”");
    expect(problems).toContain("“title” is the same as that of");
    expect(problems).toContain("“drawing” is that of");
  });
});

function headingsOf(html: string): string[] {
  return textBlocks(html)
    .filter(({ tag }) => tag === "h2")
    .map(({ text }) => text);
}
