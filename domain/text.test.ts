import fc from "fast-check";
import { expect, test } from "vitest";
import { many } from "./samples.ts";
import { line, paragraphs } from "./text.ts";

test.each([
  ["two lines, as browsers send them", "One.\r\nTwo.", "One.\nTwo."],
  ["empty lines around it", "\n\n  One.\n\n", "One."],
  ["one empty line between, however many there were", "One.\n\n \n\nTwo.", "One.\n\nTwo."],
  ["room at the start of a line, and none at its end", "One:\n  - two \t\n", "One:\n  - two"],
  ["what cannot be seen is dropped", "O\u0007n\u202ee\u0000.", "One."],
  ["nothing but room is nothing", " \n\t ", ""],
])("several lines: %s", (_words, typed, kept) => {
  expect(paragraphs(20).parse(typed)).toBe(kept);
});

test("words that are too long say by how much, in what they come to", () => {
  const error = paragraphs(2000).safeParse(` ${"x".repeat(2001)}\r\n`).error;
  expect(error?.issues[0]?.message).toBe("Keep this to 2,000 characters. It has 2,001 now.");
});

test("words that were kept and come back unchanged are the same words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (typed) => {
      for (const kind of [line(400), paragraphs(400)]) {
        const kept = kind.parse(typed);
        expect(kind.parse(kept)).toBe(kept);
        // A form sends its lines apart by both marks.
        expect(kind.parse(kept.replaceAll("\n", "\r\n"))).toBe(kept);
      }
    }),
    many,
  );
});
