import fc from "fast-check";
import { expect, test } from "vitest";
import { many } from "./testing/samples.ts";
import { line, paragraphs } from "./text.ts";
import { isUnseen, trimUnseen } from "./unseen.ts";

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

/** By what Unicode says of them, one by one, so that no list of ours has to be complete. */
const unseen = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((character) => /[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(character))
  .concat("\u2800", "\uFFFA", "\u{1D159}");

test("each character that nobody can see is nothing by itself, and nothing around words", () => {
  expect(unseen.length).toBeGreaterThan(4000);
  for (const character of unseen) {
    expect(isUnseen(character)).toBe(true);
    expect(line(20).parse(` ${character} ${character}`)).toBe("");
    expect(paragraphs(20).parse(`${character}\n${character}`)).toBe("");
    expect(line(20).parse(`${character} Tea`)).toBe("Tea");
    expect(line(20).parse(`Tea ${character}`)).toBe("Tea");
  }
});

test.each([
  ["a family, joined", "👩‍👩‍👧‍👦"],
  ["a heart that is an emoji", "❤️"],
  ["a flag of tags", "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}"],
  ["a keycap", "1️⃣"],
  ["Persian, with a joiner between", "می‌خواهم"],
  ["Malayalam, with a joiner at its end", "അവന്‍"],
  ["Hindi, with a joiner within", "क्‍ष"],
  ["Khmer, with its word breaks", "ខ្ញុំ\u200Bដើរ"],
  ["Hangul", "한글"],
  ["Braille", "⠓⠊"],
  ["a private character", "\uE000"],
])("%s stays as it is", (_words, text) => {
  expect(isUnseen(text)).toBe(false);
  expect(line(40).parse(` ${text} `)).toBe(text);
  expect(paragraphs(40).parse(text)).toBe(text.normalize("NFC"));
});

test("a long run of room takes no time", () => {
  const room = `${" \u200b".repeat(200_000)}x`;
  const began = process.cpuUsage();
  expect(trimUnseen(`x${room}`)).toHaveLength(room.length + 1);
  line(10).safeParse(`x${room}`);
  paragraphs(10).safeParse(`x${room}\n${room}`);
  // A pattern that begins anew at each place would take a minute.
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(5000);
});
