import PDFDocument from "pdfkit";
import { expect, test } from "vitest";
import {
  canBeSet,
  inFonts,
  mayBreak,
  missingFrom,
  noBreak,
  registerFaces,
  setFont,
  wordsFor,
} from "./pdf-faces.ts";
import { withoutLoneWord, withWholeNumbers } from "./pdf-words.ts";

const faces = ["text", "strong", "display"] as const;

test("each letter is set from the file that has it, and a space from that of the word before", () => {
  expect(inFonts("Dla Dorosłych", "strong")).toEqual([
    { font: "strong", run: "Dla Doros" },
    { font: "strong, further 1", run: "ł" },
    { font: "strong", run: "ych" },
  ]);
  expect(inFonts("ō ō", "text")).toEqual([{ font: "text, further 3", run: "ō ō" }]);
  expect(inFonts("Línea de la Vida: “24/7” – œuvre", "text")).toHaveLength(1);
  expect(inFonts("", "text")).toEqual([]);
});

test.each([
  ["Självmordslinjen, Línea, Dorosłych, Łódź, œuvre", true],
  ["“Quoted” – and … so on, 24/7", true],
  ["Kōhei, ŭ, ŋ, ũ, ā, ĝ, ĥ, ĵ, ŵ, ș, ț", true],
  ["Nguyễn Thị Hạnh, tiếng Việt", true],
  ["いのちの電話", false],
  ["Телефон", false],
  ["שלום", false],
  ["مرحبا", false],
  ["🙂", false],
  ["tab\tand soft\u00ADhyphen", false],
])("%s can be set: %s", (words, can) => {
  expect(canBeSet(words)).toBe(can);
});

test("whatever is said to be settable has a glyph in the font that it is set in, in every face", () => {
  const doc = new PDFDocument();
  registerFaces(doc);
  const letters = Array.from({ length: 0x3000 }, (_, place) => place)
    .filter((codePoint) => codePoint > 0x20 && (codePoint < 0xd800 || codePoint > 0xdfff))
    .map((codePoint) => String.fromCodePoint(codePoint));
  const missing = new Set(missingFrom(letters.join("")));
  const settable = letters.filter((letter) => !missing.has(letter));
  expect(settable.length).toBeGreaterThan(400);
  // A mark that keeps a line from breaking is never drawn.
  for (const face of faces)
    for (const letter of settable.filter((each) => each !== noBreak && each !== mayBreak)) {
      const [{ font } = { font: "" }] = inFonts(letter, face);
      doc.font(font);
      // pdfkit keeps the font that it draws with to itself; glyph 0 is the empty box.
      const drawn = doc as unknown as {
        _font: { font: { glyphForCodePoint: (at: number) => { id: number } } };
      };
      expect(
        drawn._font.font.glyphForCodePoint(letter.codePointAt(0) ?? 0).id,
        `${letter} in ${font}`,
      ).not.toBe(0);
    }
  // Letters that only a further file of a face has are among those that can be set.
  for (const letter of ["ō", "ŭ", "ŋ", "ũ", "ł", "ạ"]) expect(missing).not.toContain(letter);
}, 60_000);

test("neither a word, nor its half behind a hyphen, nor a half of a number stands alone", () => {
  const always = () => true;
  expect(withoutLoneWord("courses in self-compassion.", always)).toBe(
    `courses in\u00A0self-${noBreak}compassion.`,
  );
  expect(withoutLoneWord("courses in self-compassion.", () => false)).toBe("courses in self-compassion.");
  const [, number] = withWholeNumbers([{ words: "Pieta " }, { words: "1800 247 247", href: "tel:1" }]);
  expect(number).toEqual({ words: "1800\u00A0247\u00A0247", href: "tel:1" });
});

test("how words are set is remembered from blank papers alone, and never what anybody typed", () => {
  const remembered = wordsFor({ isBlank: true }).get("text");
  const set = (words: string, isBlank: boolean) => {
    const doc = new PDFDocument();
    registerFaces(doc, wordsFor({ isBlank }));
    setFont(doc, "text").text(words);
  };
  set("Slowly out", true);
  set("Somethingofmine", false);
  expect(remembered?.set).toMatchObject({ "Slowly ": expect.anything(), out: expect.anything() });
  expect(remembered?.widths).toMatchObject({ "Slowly ": expect.any(Number), out: expect.any(Number) });
  for (const words of [remembered?.set, remembered?.widths])
    expect(words).not.toHaveProperty("Somethingofmine");
});
