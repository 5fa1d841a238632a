import { describe, expect, test } from "vitest";
import { overprinted, wordBoxes } from "#app/_paper/testing/word-boxes.ts";
import { guides } from "#content/index.ts";
import { helpAnywhere } from "#content/paper/paper-help.ts";
import { isLong } from "#domain/testing/cases.ts";
import { groupPdf } from "./group-pdf.ts";

/** The one with the most to say, and in the drill all. */
const some = guides.filter(({ slug }) => isLong || slug === "facing-fears");

describe.each(some.map((guide) => ({ slug: guide.slug, guide })))(
  "a group for $slug on paper",
  ({ guide }) => {
    test.each(["A4", "LETTER"] as const)(
      "is three pages of %s at most, each with its number",
      async (size) => {
        // What takes more is not drawn at all.
        const file = await groupPdf(guide, { size, country: helpAnywhere });
        const boxes = await wordBoxes(file);
        const last = boxes.at(-1)?.page ?? 0;
        expect(await overprinted(file)).toEqual([]);
        const numbers = boxes.map(({ words }) => words).filter((words) => / · \d of \d$/.test(words));
        const others = Array.from({ length: last - 1 }, (_, place) => `${place + 2} of ${last}`);
        expect(numbers.map((words) => words.split(" · ")[1])).toEqual(others);
        expect(boxes.map(({ words }) => words).join(" ")).toContain("If somebody is distressed");
      },
    );
  },
);
