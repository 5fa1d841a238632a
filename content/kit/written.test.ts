import { expect, test } from "vitest";
import { isBlank, restored } from "./written.ts";

test("a sheet with nothing but spaces is blank", () => {
  expect(isBlank({})).toBe(true);
  expect(isBlank({ said: " \n", friend: "" })).toBe(true);
  expect(isBlank({ said: "\u200B\u3164", friend: "\u2800" })).toBe(true);
  expect(isBlank({ said: "", friend: "Rest." })).toBe(false);
});

test("putting cleared words back loses nothing that was written since", () => {
  expect(restored("First.", "")).toBe("First.");
  expect(restored("", "First.")).toBe("First.");
  expect(restored("First.", "Second.")).toBe("First.\n\nSecond.");
});
