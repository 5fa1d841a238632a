import { describe, expect, test } from "vitest";
import { fieldsByQpdf, fieldsIn, fieldsOverOthers, hasQpdf } from "#app/_paper/testing/fields.ts";
import { wordBoxes } from "#app/_paper/testing/word-boxes.ts";
import { type Guide, guides } from "#content/index.ts";
import type { Written } from "#content/kit/written.ts";
import { fieldNamesOn, sheetOf } from "#content/paper/paper.ts";
import { helpAnywhere } from "#content/paper/paper-help.ts";
import { isLong } from "#domain/testing/cases.ts";
import { handoutPdf, type Print } from "./handout-pdf.ts";

const draw = (guide: Guide, print: Partial<Print> = {}) =>
  handoutPdf(guide, { size: "A4", print: "normal", country: helpAnywhere, ...print });

const planNames = ["plan-after", "plan-dose", "plan-day-1", "plan-day-7", "next-time"];

/** In the drill all guides. Otherwise one of each shape: a timer, questions, two diaries, a ladder, a map. */
const shapes = [
  "breathing",
  "challenging-thoughts",
  "sleep-habits",
  "activity-scheduling",
  "facing-fears",
  "connection",
];
const ofEachShape = guides.filter(({ slug }) => isLong || shapes.includes(slug));

describe.each(ofEachShape.map((guide) => ({ slug: guide.slug, guide })))(
  "the sheet of $slug",
  ({ guide }) => {
    test("can be filled in, field by field", async () => {
      const file = await draw(guide);
      const fields = await fieldsIn(file);
      const names = fields.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining([...fieldNamesOn(sheetOf(guide.slug)), ...planNames]));
      expect(fields.filter(({ about, value }) => about === "" || value !== "")).toEqual([]);
      expect(await fieldsOverOthers(file, fields)).toEqual([]);
      if (hasQpdf) {
        const listed = new Map(fieldsByQpdf(file).map(({ name, about }) => [name, about]));
        for (const { name, about, kind } of fields)
          if (kind !== "one of") expect(listed.get(name)).toBe(about);
      }
    });
  },
);

const some = guides.filter(({ slug }) => isLong || ["breathing", "challenging-thoughts"].includes(slug));

test.each(some.map((guide) => ({ slug: guide.slug, guide })))(
  "in large print, and filled in, no field of $slug lies over words or another",
  async ({ guide }) => {
    for (const size of ["A4", "LETTER"] as const) {
      expect(await fieldsOverOthers(await draw(guide, { size, print: "large" }))).toEqual([]);
      expect(await fieldsOverOthers(await draw(guide, { size, written: fullyWritten(guide) }))).toEqual([]);
    }
  },
);

test("what is chosen from a list, ticked or written is of its own kind", async () => {
  const kinds = async (slug: string) =>
    Object.fromEntries((await fieldsIn(await draw(guideOf(slug)))).map((field) => [field.name, field]));
  const nights = await kinds("sleep-habits");
  expect(nights["habit-rise"]?.kind).toBe("tick");
  expect(nights["night-1-rating"]).toMatchObject({
    kind: "choice",
    options: expect.arrayContaining(["0", "10"]),
  });
  expect(nights["night-1-bed"]?.kind).toBe("text");
  expect((await kinds("journaling")).journal?.kind).toBe("lines");
  expect((await kinds("light-therapy"))["light-lamp"]?.kind).toBe("choice");
});

test("words come back as they were written, in whichever letters, and more than a page of them", async () => {
  const long = "A long day in Łódź, and Ελλάδα. ".repeat(400).trim();
  const file = await draw(guideOf("journaling"), { written: { journal: long, "plan-dose": "10" } });
  const fields = await fieldsIn(file);
  const pieces = fields.filter(({ kind, name }) => kind === "lines" && name.startsWith("journal"));
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.map(({ value }) => value).join(" ")).toBe(long);
  expect(fields.find(({ name }) => name === "plan-dose")?.value).toBe("10");
});

test("however much is written on the sheet, the page before it is one page", async () => {
  const guide = guideOf("sleep-habits");
  const written = Object.fromEntries(
    fieldNamesOn(sheetOf(guide.slug)).map((name) => [name, "one\ntwo\n".repeat(12)]),
  );
  const boxes = await wordBoxes(await draw(guide, { written }));
  const first = boxes.filter(({ page }) => page === 1).map(({ words }) => words);
  expect(first.join(" ")).toContain("Emergency number where I live");
});

function guideOf(slug: string): Guide {
  const guide = guides.find((each) => each.slug === slug);
  if (!guide) throw new Error(`There is no guide ${slug}`);
  return guide;
}

/** Some words in each field, more than its lines hold in every fourth. */
function fullyWritten({ slug }: Guide): Written {
  return Object.fromEntries(
    fieldNamesOn(sheetOf(slug)).map((name, place) => [
      name,
      "some words ".repeat(place % 4 === 0 ? 30 : 1).trim(),
    ]),
  );
}
