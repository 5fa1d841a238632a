import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cases } from "#domain/testing/cases.ts";
import {
  aroundFound,
  beginningOf,
  entryIdAt,
  entryProblem,
  isFoundBy,
  mayBeFoundBy,
  mostCharacters,
  readCursor,
  showCursor,
  tidyWords,
} from "./entry.ts";

const field = (words: string, name = "journal") => ({ name, label: "Your words", words });

describe("an entry", () => {
  test("needs a word, and may be as long as it says", () => {
    expect(entryProblem([])).toContain("Write something first");
    expect(entryProblem([field("x")])).toBeUndefined();
    expect(entryProblem([field("x".repeat(mostCharacters))])).toBeUndefined();
    expect(entryProblem([field("x".repeat(mostCharacters)), field("y")])).toContain("20,001 characters");
  });

  test("is tidied, and what nobody can see is nothing", () => {
    expect(tidyWords("  one\r\n\r\n\r\n\r\ntwo\u200B ")).toBe("one\n\ntwo");
    expect(tidyWords("\u200B \n")).toBe("");
  });

  test("shows its beginning, the first answer that says something, cut between words", () => {
    expect(beginningOf([field("7"), field("A walk\nby the river")])).toBe("A walk by the river");
    expect(beginningOf([field("7")])).toBe("7");
    expect(beginningOf([])).toBe("");
    expect(beginningOf([field("one two three four")], 12)).toBe("one two …");
    expect(beginningOf([field("𝒳".repeat(50))], 13)).toBe(`${"𝒳".repeat(6)} …`);
  });

  test("is found by each of the words, whatever their case and accents", () => {
    const fields = [field("Café with Ana"), field("The KETTLE sang")];
    for (const words of ["cafe", "kettle ana", "  sang "]) expect(isFoundBy(words, fields)).toBe(true);
    for (const words of ["", " ", "kettle bea"]) expect(isFoundBy(words, fields)).toBe(false);
    // As a phone writes it, and as a keyboard does.
    const typed = [field("I can’t say no. Zu Fuß.")];
    for (const words of ["can't", "CANT", "can’t say", "zu fuss", "FUẞ", "fuß"])
      expect(isFoundBy(words, typed)).toBe(true);
  });

  test("shows, among those found, the words around what was looked for", () => {
    const long = field(`${"word ".repeat(60)}and then the Kettle’s song, ${"more ".repeat(60)}`);
    const shown = aroundFound("kettles song", [field("Short."), long]);
    expect(shown).toMatch(/^… word word word and then the Kettle’s song, more .* …$/);
    expect(shown.length).toBeLessThan(150);
    expect(aroundFound("short", [field("Short."), long])).toBe("Short.");
    expect(aroundFound("missing", [field("Short.")])).toBe("Short.");
    expect(aroundFound(" ", [field("Short.")])).toBe("Short.");
  });

  test("is never passed over by the quick look at what is kept", () => {
    const words = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom('say "no"', "a\\b", "Ｑ＂", "é", "tab\there"),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), words, fc.nat(9), (all, wanted, start) => {
        const fields = all.map((each) => field(each));
        const part = (all[0] ?? "").slice(start);
        for (const asked of [wanted, part])
          if (isFoundBy(asked, fields)) expect(mayBeFoundBy(asked)(JSON.stringify(fields))).toBe(true);
      }),
      cases(500),
    );
    expect(mayBeFoundBy("kettle")(JSON.stringify([field("A walk")]))).toBe(false);
    expect(mayBeFoundBy(" ")("[]")).toBe(false);
  });
});

test("a cursor is read as it was written, and nothing else is one", () => {
  const id = "0193723a-7c00-7abc-8def-0123456789ab";
  const text = `2026-11-28.${id}`;
  expect(readCursor(text)).toEqual({ day: "2026-11-28", id });
  const read = readCursor(text);
  expect(read && showCursor(read)).toBe(text);
  for (const odd of ["", "2026-11-28", `2026-02-30.${id}`, "2026-11-28.x", `.${id}`])
    expect(readCursor(odd)).toBeUndefined();
});

test("ids made later come later", () => {
  fc.assert(
    fc.property(fc.nat(4e12), fc.nat(4e12), fc.uuid(), fc.uuid(), (one, other, a, b) => {
      const [first, second] = [entryIdAt(one, a), entryIdAt(other, b)];
      expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);
      if (one < other) expect(first < second).toBe(true);
    }),
    cases(200),
  );
});
