import { expect, test } from "vitest";
import { expectToBeBlank, pageEnds } from "#app/_paper/testing/blank-paper.ts";
import { fieldsIn } from "#app/_paper/testing/fields.ts";
import { countries } from "#content/index.ts";
import { helpAnywhere } from "#content/paper/paper-help.ts";
import { stayingWellAsked } from "#content/paths/staying-well.ts";
import { stayingWellToWrite } from "./staying-well-to-write.ts";

const sizes = ["A4", "LETTER"] as const;
const kinds = sizes.flatMap((size) => (["normal", "large"] as const).map((print) => ({ size, print })));

test.each(kinds)("%s has a field for each part, on one page", async (kind) => {
  const file = await stayingWellToWrite({ ...kind, country: helpAnywhere });
  await expectToBeBlank(
    file,
    stayingWellAsked.map(({ part }) => part),
    kind.print === "large" ? 4 : 1,
  );
});

/** The longest list of helplines and the shortest, and one between. */
const someCountries = [helpAnywhere, ...countries.filter(({ code }) => code === "GB" || code === "IE")];

test.each(sizes.flatMap((size) => someCountries.map((country) => ({ size, country }))))(
  "in large print no page ends half way, on $size for $country.name",
  async ({ size, country }) => {
    const file = await stayingWellToWrite({ size, print: "large", country });
    const ends = await pageEnds(file);
    expect(ends).toHaveLength(3);
    // Of which 42 points are the margin.
    expect(Math.max(...ends)).toBeLessThan(42 + 842 * 0.13);
  },
);

test("with a member’s words in it, it has room for all of them", async () => {
  const signs = "I sleep badly, and I stop going out. ".repeat(60).trim();
  const written = { signs, ask: "My sister" };
  const fields = await fieldsIn(
    await stayingWellToWrite({ size: "LETTER", print: "normal", country: helpAnywhere, written }),
  );
  const values = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  expect(values).toMatchObject(written);
});
