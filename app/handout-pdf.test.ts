import { describe, expect, test } from "vitest";
import { countries, guides } from "#content/index.ts";
import { helpAnywhere, helpOnPaper } from "#content/paper-help.ts";
import { helpIn } from "./handout-foot.ts";
import { handoutPdf, type Print } from "./handout-pdf.ts";

const pagesOf = async (guide: (typeof guides)[number], print: Print) => {
  const file = Buffer.from(await handoutPdf(guide, print)).toString("latin1");
  return file.match(/\/Type \/Page\b/g)?.length;
};

const lengthOf = (country: (typeof countries)[number]) => JSON.stringify(helpOnPaper(country)).length;
const [longest = helpAnywhere, second = helpAnywhere] = countries.toSorted(
  (a, b) => lengthOf(b) - lengthOf(a),
);

describe.each(guides.map((guide) => ({ slug: guide.slug, guide })))("the handout of $slug", ({ guide }) => {
  test.each(["A4", "LETTER"] as const)("takes two pages of %s, whichever country it names", async (size) => {
    for (const country of [longest, second, helpAnywhere])
      expect([country.code, await pagesOf(guide, { size, print: "normal", country })]).toEqual([
        country.code,
        2,
      ]);
  });

  test("takes six at most in large print", async () => {
    expect(await pagesOf(guide, { size: "LETTER", print: "large", country: longest })).toBeLessThanOrEqual(6);
  });
});

test("a line’s second name is left out in letters that we have not, and kept in others", () => {
  const words = countries.flatMap((country) => helpIn(country)).join("\n");
  expect(words).toContain("Inochi no Denwa free dial: 0120");
  expect(words).toContain("Samaritans of Singapore (SOS): 1767");
});

test("rather than with letters missing, a country is printed as a gap to write in", () => {
  const lines = helpAnywhere.lines.map((line) => ({ ...line, name: "Телефон доверия" }));
  const country = { code: "XX", name: "X", emergency: [{ shown: "112", dial: "112" }], lines };
  expect(helpIn(country)).toEqual(helpIn(helpAnywhere));
});
