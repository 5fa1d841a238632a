import { describe, expect, test } from "vitest";
import { overprinted, smallestLetters } from "#app/_paper/testing/word-boxes.ts";
import { guides } from "#content/index.ts";
import { helpAnywhere } from "#content/paper/paper-help.ts";
import { isLong } from "#domain/testing/cases.ts";
import { easyReadPdf } from "./easy-pdf.ts";

/** US Letter is the shorter; A4, the narrower, is tried for all in the drill. */
const sizes = isLong ? (["LETTER", "A4"] as const) : (["LETTER"] as const);
const all = guides.map((guide) => ({ slug: guide.slug, guide }));

describe.each(all)("the easy read of $slug on paper", ({ guide }) => {
  test.each(sizes)(
    "is one page of %s, in sixteen points or more, and nothing over anything",
    async (size) => {
      // What does not fit on one page is not drawn at all.
      const file = await easyReadPdf(guide, { size, country: helpAnywhere });
      expect(await overprinted(file)).toEqual([]);
      expect(await smallestLetters(file)).toBeGreaterThanOrEqual(15.99);
    },
  );
});
