import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brokenRecord, type Lines, wordings } from "./script.ts";

const empty: Lines = { when: "", need: "", cannot: "", can: "" };
const calls: Lines = {
  when: "you call after ten at night",
  need: "to sleep by then",
  cannot: "talk at night",
  can: "call you back at six",
};
const said = (lines: Partial<Lines>) => wordings({ ...empty, ...lines }).map(({ words }) => words);

describe("wordings", () => {
  test("say what happens and what is needed, what can be and what cannot, and both", () => {
    expect(said(calls)).toEqual([
      "When you call after ten at night, I need to sleep by then.",
      "I can’t talk at night. I can call you back at six.",
      "When you call after ten at night, I need to sleep by then. I can’t talk at night. I can call you back at six.",
    ]);
  });

  test("leave no gap for a line that is still empty", () => {
    expect(said({})).toEqual([]);
    expect(said({ when: "you call" })).toEqual([]);
    expect(said({ when: "you call", need: "quiet", cannot: " " })).toEqual(["When you call, I need quiet."]);
    expect(said({ cannot: "come on Sunday" })).toEqual(["I can’t come on Sunday."]);
  });

  test("do not say a beginning twice", () => {
    expect(
      said({
        when: "When you call at night.",
        need: "I need quiet!",
        cannot: "I can't talk then",
        can: "I can write",
      })[2],
    ).toBe("When you call at night, I need quiet. I can’t talk then. I can write.");
    expect(said({ cannot: "… cannot stay.", can: "I can’t talk" })[0]).toBe(
      "I can’t stay. I can I can’t talk.",
    );
  });

  test("keep names and capitals, and make small what a phone made large", () => {
    expect(said({ when: "You shout", need: "A pause" })).toEqual(["When you shout, I need a pause."]);
    expect(said({ when: "Anna calls", need: "TV off" })).toEqual(["When Anna calls, I need TV off."]);
    expect(said({ when: "I work late", need: "Rest" })).toEqual(["When I work late, I need rest."]);
  });

  test("are whole sentences, whatever was typed", () => {
    const line = fc.string({ unit: fc.constantFrom("a", "B", " ", ".", "'", "\n", "I ", "can ", "need ") });
    fc.assert(
      fc.property(fc.record({ when: line, need: line, cannot: line, can: line }), (lines) => {
        for (const { words } of wordings(lines)) {
          expect(words).toMatch(/^(When|I) .*[^\s.]\.$/);
          expect(words).not.toMatch(/ {2}|^(When|I need|I can) \.|'|\n/);
        }
      }),
    );
  });
});

describe("the broken record", () => {
  test("repeats the limit, and the need where no limit is named", () => {
    expect(brokenRecord(calls)).toBe("I hear you, and I can’t talk at night.");
    expect(brokenRecord({ ...calls, cannot: "" })).toBe("I hear you, and I need to sleep by then.");
    expect(brokenRecord({ ...calls, cannot: "", need: "" })).toBe("");
  });
});
