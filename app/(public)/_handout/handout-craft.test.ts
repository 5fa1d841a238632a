import { describe, expect, test } from "vitest";
import { type Rule, rulesIn } from "#app/_paper/testing/rules.ts";
import { type Box, wordBoxes } from "#app/_paper/testing/word-boxes.ts";
import { addressOf, bare } from "#app/_site/addresses.ts";
import { type Guide, guides } from "#content/index.ts";
import { type Handout, handoutOf } from "#content/paper/handout.ts";
import { helpAnywhere } from "#content/paper/paper-help.ts";
import { isLong } from "#domain/testing/cases.ts";
import { handoutPdf, type Print } from "./handout-pdf.ts";

const heights = { A4: 842, LETTER: 792 };
/** Of a line to write a telephone number on: 4 cm, in points. */
const telephone = 113;

/** In the drill all guides. Otherwise one of each shape: a table, questions with feelings, the most cautions. */
const some = guides.filter(
  ({ slug }) => isLong || ["sleep-habits", "challenging-thoughts", "light-therapy"].includes(slug),
);
const papers = some.flatMap((guide) =>
  (["A4", "LETTER"] as const).flatMap((size) =>
    (["normal", "large"] as const).map((print) => ({ slug: guide.slug, size, print, guide })),
  ),
);

describe.each(papers)("$slug on $size in $print print", ({ guide, size, print }) => {
  const drawn = pieces(guide, { size, print, country: helpAnywhere });

  test("numerals stand on the line of their step, and no heading touches what it heads", async () => {
    const { boxes, handout } = await drawn;
    for (const [place, step] of handout.steps.entries()) {
      const first = lineOf(boxes, step);
      const numeral = boxes[boxes.indexOf(first) - 1];
      expect([numeral?.words, numeral?.page]).toEqual([`${place + 1}`, first.page]);
      expect(numeral?.baseline).toBeCloseTo(first.baseline, 1);
    }
    const how = boxes.find(({ words }) => words === "How");
    const [first] = handout.steps;
    const numeral = boxes[boxes.indexOf(lineOf(boxes, first ?? "")) - 1];
    expect((how?.baseline ?? 0) - (numeral?.above ?? 0)).toBeGreaterThan((how?.size ?? 0) * 0.4);
  });

  test("no paragraph ends with one word alone", async () => {
    const { boxes, handout } = await drawn;
    const { steps, mainCaution, careful, notEnough, summary } = handout;
    const facts = handout.facts.map(({ text }) => text).filter((text) => text.length > 15);
    for (const paragraph of [summary, ...facts, ...steps, mainCaution, ...careful, ...notEnough]) {
      const lines = linesOf(boxes, paragraph);
      if (lines.length > 1) expect(lines.at(-1)).toMatch(/\S\s+\S/);
    }
  });

  test("the days of the plan stand in one row, and place and obstacle have a line", async () => {
    const { boxes, rules } = await drawn;
    const days = boxes.filter(({ words }) => /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)$/.test(words));
    expect(days).toHaveLength(7);
    expect(new Set(days.map(({ baseline }) => baseline)).size).toBe(1);
    for (const words of ["After I", "at", "gets in the way, I will"]) {
      const box = boxes.find((each) => each.words.trim() === words);
      expect(lengthAfter(rules, box), words).toBeGreaterThan(70);
    }
  });

  test("the first page has where to write the two numbers, with four centimetres for each", async () => {
    const { boxes, rules } = await drawn;
    const asked = boxes.filter(({ words }) =>
      /^(Emergency number where I live|A line that I can call)/.test(words),
    );
    expect(asked.filter(({ page }) => page === 1)).toHaveLength(2);
    for (const box of asked.filter(({ page }) => page === 1))
      expect(lengthAfter(rules, box), box.words).toBeGreaterThan(telephone);
  });

  test("each page says of what and of how many it is", async () => {
    const { boxes, handout } = await drawn;
    const pages = Math.max(...boxes.map(({ page }) => page));
    for (let page = 2; page <= pages; page++)
      expect(
        boxes.some(
          ({ words, ...each }) => each.page === page && words === `${handout.title} · ${page} of ${pages}`,
        ),
      ).toBe(true);
  });

  test("the sheet goes down to its foot", async () => {
    const { boxes, rules } = await drawn;
    const next = boxes.find(({ words }) => words === "Next time we talk about");
    const above = rules.filter(({ page, below }) => page === next?.page && below > (next?.above ?? 0));
    const blank = Math.min(...above.map(({ below }) => below)) - (next?.above ?? 0);
    // In large print a sheet of several pages ends where it ends.
    expect(blank / heights[size]).toBeLessThan(print === "normal" ? 0.05 : 0.3);
  });
});

test.each(some.map((guide) => ({ slug: guide.slug, guide })))(
  "in large print nothing of $slug is small or set close, and cautions come before steps",
  async ({ guide }) => {
    const { boxes, handout } = await pieces(guide, { size: "A4", print: "large", country: helpAnywhere });
    expect(Math.min(...boxes.map(({ size }) => size))).toBeGreaterThanOrEqual(18);
    const place = (title: string) => boxes.findIndex(({ words }) => words === title);
    expect(place("Be careful")).toBeLessThan(place("How"));
    const long = handout.notEnough.find((words) => words.length > 120) ?? "";
    const first = lineOf(boxes, long);
    const second = boxes[boxes.indexOf(first) + 1];
    if (second?.page === first.page)
      expect((first.baseline - second.baseline) / first.size).toBeGreaterThan(1.5);
  },
);

async function pieces(guide: Guide, print: Print) {
  const file = await handoutPdf(guide, print);
  const handout: Handout = handoutOf(guide, bare(addressOf("/help-now")));
  return { handout, boxes: await wordBoxes(file), rules: await rulesIn(file) };
}

const spaced = (words: string) => words.replace(/\s+/g, " ").trim();

/** The lines of a paragraph, by their words. */
function linesOf(boxes: readonly Box[], paragraph: string): string[] {
  const lines: string[] = [];
  let rest = spaced(paragraph);
  for (const { words } of boxes.slice(boxes.indexOf(lineOf(boxes, paragraph)))) {
    if (rest === "" || !rest.startsWith(spaced(words))) break;
    lines.push(words);
    rest = rest.slice(spaced(words).length).trim();
  }
  expect(rest, paragraph).toBe("");
  return lines;
}

function lineOf(boxes: readonly Box[], paragraph: string): Box {
  const found = boxes.find(({ words }) => words.length > 5 && spaced(paragraph).startsWith(spaced(words)));
  if (!found) throw new Error(`“${paragraph}” is not on paper`);
  return found;
}

/** How long the rule is that goes on where these words end, or below them. */
function lengthAfter(rules: readonly Rule[], box: Box | undefined): number {
  if (!box) return 0;
  const near = rules.filter(
    ({ page, below, right }) =>
      page === box.page && right > box.right && Math.abs(below - box.baseline) < box.size * 1.2,
  );
  return Math.max(0, ...near.map(({ left, right }) => right - Math.max(left, box.left)));
}
