import { expect, test } from "vitest";
import { earlierLineOf } from "./earlier.ts";

const field = (name: string, words: string) => ({ name, label: "", words });

test("a line is something good, or what was said after a practice", () => {
  const fields = [field("why-0", "A driver who looked."), field("good-0", "The bus waited.")];
  expect(earlierLineOf({ fields })).toBe("The bus waited.");
  expect(earlierLineOf({ fields: [field("strength", "4"), field("line", "Slower today.")] })).toBe(
    "Slower today.",
  );
});

test("free writing, a reason alone, and a word too short are none", () => {
  for (const each of [field("journal", "My worst night."), field("why-0", "By luck."), field("good-0", "ok")])
    expect(earlierLineOf({ fields: [each] })).toBeUndefined();
});
