import { expect, test } from "vitest";
import { kindById, promptAt, promptKinds } from "./prompts.ts";

test("the gentlest kind comes first, and what can stir things up says so and comes last", () => {
  expect(promptKinds.map((kind) => kind.caution !== undefined)).toEqual([false, false, false, true]);
});

test("another prompt is another one, until all were shown and the first comes back", () => {
  for (const kind of promptKinds) {
    const shown = kind.prompts.map((_, turn) => promptAt(kind, turn));
    expect(new Set(shown).size).toBe(kind.prompts.length);
    expect(promptAt(kind, kind.prompts.length)).toBe(shown[0]);
  }
});

test("a kind that is not there becomes the gentlest", () => {
  expect(kindById("nothing")).toBe(promptKinds[0]);
  expect(kindById("letter").label).toBe("A letter I will not send");
});
