import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byName, toYou } from "./by-name.ts";
import { exampleById, examples } from "./examples.ts";

describe("toYou", () => {
  test.each([
    [
      "I made a mistake, and I can put part of it right.",
      "You made a mistake, and you can put part of it right.",
    ],
    ["I am tired. I was ill, and I'm still weak.", "You are tired. You were ill, and you’re still weak."],
    ["My road is mine. It was hard for me.", "Your road is yours. It was hard for you."],
    ["Am I late? i look after myself.", "Are you late? You look after yourself."],
    ["I’ve tried, and I’ll try again.", "You’ve tried, and you’ll try again."],
    ["Was I wrong? This time I slipped.", "Were you wrong? This time you slipped."],
    ["The Miners’ Inn was my idea.", "The Miners’ Inn was your idea."],
  ])("“%s” becomes “%s”", (mine, yours) => {
    expect(toYou(mine)).toBe(yours);
  });

  test("leaves no word about oneself behind, whatever was written", () => {
    const words = fc.constantFrom(
      "I",
      "am",
      "was",
      "me",
      "my",
      "mine",
      "myself",
      "I’m",
      "tired",
      "you",
      "and",
      "Ada.",
    );
    fc.assert(
      fc.property(fc.array(words), (sentence) => {
        expect(toYou(sentence.join(" "))).not.toMatch(/\b(I|me|my|mine|myself)\b/i);
      }),
    );
  });
});

test("a name goes before it, and takes the capital only from words that we wrote", () => {
  expect(byName(" Ada ", "I did what I could.")).toBe("Ada, you did what you could.");
  expect(byName("Ada", "This is hard for me.")).toBe("Ada: This is hard for you.");
  expect(byName("", "I did what I could.")).toBe("You did what you could.");
  expect(byName("Ada", "  ")).toBe("");
});

test("what the examples keep is short, and no “always” or “never”", () => {
  for (const { keep } of examples) {
    expect(keep.length).toBeLessThan(70);
    expect(keep).not.toMatch(/\b(always|never|everything|nothing|perfect|must|should)\b/i);
  }
  expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
});

test("an example that is not there becomes the first", () => {
  expect(exampleById("nothing")).toBe(examples[0]);
  expect(exampleById("old").label).toBe("An old wound");
});
