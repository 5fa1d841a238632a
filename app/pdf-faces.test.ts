import { expect, test } from "vitest";
import { canBeSet, inFonts } from "./pdf-faces.ts";

test("each letter is set from the file that has it", () => {
  expect(inFonts("Dla Dorosłych", "strong")).toEqual([
    { font: "strong", run: "Dla Doros" },
    { font: "strong, further", run: "ł" },
    { font: "strong", run: "ych" },
  ]);
  expect(inFonts("Línea de la Vida: “24/7” – œuvre", "text")).toHaveLength(1);
  expect(inFonts("", "text")).toEqual([]);
});

test.each([
  ["Självmordslinjen, Línea, Dorosłych, Łódź, œuvre", true],
  ["“Quoted” – and … so on, 24/7", true],
  ["いのちの電話", false],
  ["Телефон", false],
])("%s can be set: %s", (words, can) => {
  expect(canBeSet(words)).toBe(can);
});
