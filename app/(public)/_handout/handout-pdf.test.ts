import { describe, expect, test } from "vitest";
import { helpIn } from "#app/_paper/help-in.ts";
import { overprinted } from "#app/_paper/testing/word-boxes.ts";
import { addressOf } from "#app/_site/addresses.ts";
import { countries, type Guide, guides } from "#content/index.ts";
import { helpAnywhere, textOfPieces } from "#content/paper/paper-help.ts";
import { longestClinicName } from "#domain/plan-link/clinic-name.ts";
import { isLong } from "#domain/testing/cases.ts";
import { handoutPdf } from "./handout-pdf.ts";

/** About how many lines it takes at the foot: each sentence begins one. */
const linesOf = (country: (typeof countries)[number]) =>
  helpIn(country).reduce((sum, pieces) => sum + Math.ceil(textOfPieces(pieces).length / 90), 0);
const [longest = helpAnywhere, second = helpAnywhere] = countries.toSorted((a, b) => linesOf(b) - linesOf(a));

/** In the drill all guides. Otherwise one of each shape: a timer, a table, questions. */
const thorough = guides.filter(
  ({ slug }) => isLong || ["breathing", "sleep-habits", "challenging-thoughts"].includes(slug),
);

describe.each(thorough.map((guide) => ({ slug: guide.slug, guide })))("the handout of $slug", ({ guide }) => {
  test("takes two pages of A4, whichever country it names", async () => {
    // In the drill, what has to fit is not only the most.
    for (const country of isLong ? [longest, second, helpAnywhere] : [longest])
      await expectToFit(guide, { size: "A4", print: "normal", country }, 2);
  });

  test.each(["A4", "LETTER"] as const)("takes six of %s at most in large print", async (size) => {
    await expectToFit(guide, { size, print: "large", country: longest }, 6);
  });
});

const clinic = "Wide Waters Community Mental Health Service for Older People".slice(0, longestClinicName);

// The shortest paper there is.
test.each(guides.map((guide) => ({ slug: guide.slug, guide })))(
  "the handout of $slug takes two pages of US Letter, with the longest list of helplines and name of a clinic",
  ({ guide }) => expectToFit(guide, { size: "LETTER", print: "normal", country: longest, clinic }, 2),
);

async function expectToFit(guide: Guide, look: Parameters<typeof handoutPdf>[1], most: number) {
  const file = await handoutPdf(guide, look);
  expect(pagesIn(file), look.country.code).toBeLessThanOrEqual(most);
  expect(await overprinted(file), look.country.code).toEqual([]);
}

function pagesIn(file: Uint8Array): number | undefined {
  return Buffer.from(file)
    .toString("latin1")
    .match(/\/Type \/Page\b/g)?.length;
}

test("a line’s second name is left out in letters that we have not, and kept in others", () => {
  const words = countries.flatMap((country) => helpIn(country).map(textOfPieces)).join("\n");
  expect(words).toContain("Inochi no Denwa free dial: 0120");
  expect(words).toContain("Samaritans of Singapore (SOS): 1767");
});

test("rather than with letters missing, a country is printed as a gap to write in", () => {
  const lines = helpAnywhere.lines.map((line) => ({ ...line, name: "Телефон доверия" }));
  const country = { code: "XX", name: "X", emergency: [{ shown: "112", dial: "112" }], lines };
  expect(helpIn(country)).toEqual(helpIn(helpAnywhere));
});

test("numbers and addresses in a PDF can be pressed", async () => {
  const [guide] = guides;
  const country = countries.find(({ code }) => code === "GB");
  if (!guide || !country) throw new Error("There is no guide, or no list for GB");
  const file = Buffer.from(await handoutPdf(guide, { size: "A4", print: "normal", country }));
  const pressed = [...file.toString("latin1").matchAll(/\/URI \((.*?)\)/g)].map(
    ([, address = ""]) => address,
  );
  for (const address of ["tel:999", "tel:116123", "sms:85258?body=SHOUT", "tel:08082000247"])
    expect(pressed).toContain(address);
  for (const path of ["/help-now", "/when-to-seek-help", `/guides/${guide.slug}`])
    expect(pressed).toContain(addressOf(path));
});
