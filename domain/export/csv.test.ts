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

  test("any words come back as they were, and none begins a formula", () => {
    const rows = fc.array(fc.array(fc.string({ unit: "binary" }), { minLength: 2, maxLength: 2 }));
    const spiced = rows.map((table) =>
      table.map((row) => row.map((text) => text.replace(/[a-d]/g, ',"\n＝='))),
    );
    fc.assert(
      fc.property(spiced, (table) => {
        const read = parsed(toCsv(["one", "two"], table)).slice(1);
        expect(read.every((row) => row.every((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text)))).toBe(true);
        expect(read.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, "")))).toEqual(
          table.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ""))),
        );
      }),
      many,
    );
  });
});

/** The cells of a CSV file, read sign by sign as RFC 4180 says. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let text = "";
  let isQuoted = false;
  const endCell = () => {
    row.push(text);
    text = "";
  };
  for (let at = 0; at < csv.length; at++) {
    const sign = csv[at];
    if (isQuoted && sign === '"' && csv[at + 1] === '"') text += csv[at++];
    else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === ",") endCell();
    else if (!isQuoted && sign === "\r" && csv[at + 1] === "\n") {
      endCell();
      rows.push(row);
      row = [];
      at++;
    } else text += sign;
  }
  return rows;
}
