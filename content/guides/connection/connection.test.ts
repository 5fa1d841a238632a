import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askInWords, asks } from "./ask.ts";
import { namesWritten, placesIn, rings, supports, whoGives } from "./support-map.ts";

const map = {
  "far-0": "The library",
  "far-0-company": "on",
  "near-0": " Anna ",
  "near-0-listen": "on",
  "near-0-company": "on",
  "near-1": "",
  "near-1-practical": "on",
};

describe("the map", () => {
  test("names everyone on it, the nearest first", () => {
    expect(namesWritten(map)).toEqual(["Anna", "The library"]);
    expect(namesWritten({})).toEqual([]);
  });

  test("tells who gives what, and counts no tick without a name", () => {
    expect(whoGives("company", map)).toEqual(["Anna", "The library"]);
    expect(whoGives("listen", map)).toEqual(["Anna"]);
    expect(whoGives("practical", map)).toEqual([]);
  });

  test("has a place of its own for each name, and somewhere to look for each kind of support", () => {
    const places = rings.flatMap(placesIn);
    expect(new Set(places).size).toBe(8);
    for (const { nobodyYet } of supports) expect(nobodyYet).toMatch(/\.$/);
  });
});

describe("the ask", () => {
  test("says whom, what for and when", () => {
    expect(askInWords({ support: "listen", who: "Anna", detail: "on Friday." })).toBe(
      "Hi Anna. I am having a hard time. Could you listen for ten minutes on Friday? You do not have to fix anything.",
    );
    expect(askInWords({ support: "professional", who: "", detail: "sleep" })).toContain(
      "It is about sleep. I",
    );
  });

  test("is whole with nothing but a kind chosen, and leaves a way out of practical help", () => {
    expect(askInWords({ support: "practical", who: "", detail: "" })).toBe(
      "Hi. Could you help me with one thing this week? It would make things lighter. No is a fine answer too.",
    );
  });

  test("waits until it is clear what is asked for", () => {
    expect(askInWords({ support: "", who: "Anna", detail: "on Friday" })).toBe("");
  });

  test("has an answer for each kind of support on the map", () => {
    expect(asks.map(({ id }) => id)).toEqual(supports.map(({ id }) => id));
  });

  test("reads as sentences, whatever was typed", () => {
    const typed = fc.string({ unit: fc.constantFrom("a", "B", " ", ".", "?", "'", "\n") });
    const kinds = fc.constantFrom(...asks.map(({ id }) => id));
    fc.assert(
      fc.property(kinds, typed, typed, (support, who, detail) => {
        const words = askInWords({ support, who, detail });
        expect(words).toMatch(/^(Hi|Hello)/);
        expect(words).not.toMatch(/ {2}| [.?]$|'|\n/);
      }),
    );
  });
});
