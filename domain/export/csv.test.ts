import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { many } from "#domain/testing/samples.ts";
import { toCsv } from "./csv.ts";

describe("a table as CSV", () => {
  test.each([
    ["words stand as they are", "a calm evening", "a calm evening"],
    ["nothing is an empty cell", null, ""],
    ["numbers stand as they are, negative ones too", -3, "-3"],
    ["a comma is held together", "tea, then bed", '"tea, then bed"'],
    ["quotes are doubled", 'he said "no"', '"he said ""no"""'],
    ["a new line stays inside its cell", "one\ntwo", '"one\ntwo"'],
    ["so does a return alone", "one\rtwo", '"one\rtwo"'],
    ["no formula is run", "=1+1", "'=1+1"],
    ["nor one that calls out", '=HYPERLINK("http://x.invalid")', `"'=HYPERLINK(""http://x.invalid"")"`],
    ["nor with another first sign", "+1", "'+1"],
    ["a dash in front is text too", "- bread", "'- bread"],
    ["an address that begins with @", "@home", "'@home"],
    ["nor with a wide sign", "＝1+1", "'＝1+1"],
    ["nor after a new line", "\n=1", '"\'\n=1"'],
    ["a tab in front", "\t=1", "'\t=1"],
    ["a sign within the words does no harm", "5 = five", "5 = five"],
  ])("%s", (_what, value, written) => {
    expect(toCsv(["note"], [[value]])).toBe(`note\r\n${written}\r\n`);
  });

  // By a reader of other people’s, lest ours and the writer are wrong in the same way.
  test("any table comes back as it was, and nothing in it begins a formula", () => {
    const special = fc.constantFrom('"', ",", "\r", "\n", "'", "=", "＝", "-", "\t");
    const words = fc.string({
      unit: fc.oneof(special, fc.string({ unit: "binary", maxLength: 1 })),
      maxLength: 8,
    });
    const cells = fc.tuple(fc.option(words), fc.oneof(fc.integer(), words), words);
    fc.assert(
      fc.property(fc.array(cells), (table) => {
        const [header, ...rows] = parse(toCsv(["one", "two", "three"], table), { record_delimiter: "\r\n" });
        expect(header).toEqual(["one", "two", "three"]);
        const wanted = table.map((row) => row.map((cell) => String(cell ?? "")));
        expect(rows.map((row) => row.map(unmarked))).toEqual(wanted.map((row) => row.map(unmarked)));
        const texts = rows.flatMap((row, at) =>
          row.filter((_, column) => typeof table[at]?.[column] === "string"),
        );
        expect(texts.filter((text) => formula.test(text))).toEqual([]);
      }),
      many,
    );
  });
});

const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Without the apostrophe that keeps a spreadsheet from calculating. */
function unmarked(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
}
