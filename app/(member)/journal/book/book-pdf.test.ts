import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { overprinted } from "#app/_paper/testing/word-boxes.ts";
import { addDays, daySchema } from "#domain/day.ts";
import type { Entry } from "#domain/journal/entry.ts";
import { bookPdf, lettersMissingInBook } from "./book-pdf.ts";

const today = daySchema.parse("2026-11-28");

const entries: Entry[] = Array.from({ length: 12 }, (_, n) => ({
  id: crypto.randomUUID(),
  kind: n % 2 ? "thought-record" : "free",
  day: addDays(today, n - 12),
  guide: null,
  fields: [
    { name: "one", label: "What happened?", words: `Word${n} `.repeat(n === 4 ? 2_000 : 60) },
    { name: "two", label: "What else?", words: "First line\nSecond line" },
  ],
}));

test("a book has every entry, the longest too, and no word over another", async () => {
  for (const size of ["A4", "LETTER"] as const) {
    const bytes = await bookPdf({ entries, today, size });
    const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, page) => (await pdf.getPage(page + 1)).getTextContent()),
    );
    const words = pages
      .flatMap(({ items }) => items.map((item) => ("str" in item ? item.str : "")))
      .join(" ");
    expect(pdf.numPages).toBeGreaterThan(3);
    expect(words.match(/Word4\b/g)).toHaveLength(2_000);
    expect(words).toContain("27 November 2026: Thought record");
    expect(await overprinted(bytes)).toEqual([]);
  }
});

test("letters that it cannot write are named", () => {
  const [entry] = entries;
  if (!entry) throw new Error("There is no entry.");
  expect(lettersMissingInBook([{ ...entry, fields: [{ name: "one", label: "", words: "шаг" }] }])).toEqual([
    "ш",
    "а",
    "г",
  ]);
});
