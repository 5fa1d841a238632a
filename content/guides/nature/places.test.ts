import { expect, test } from "vitest";
import { greenPlaces, lookFor } from "./places.ts";

test("each place has something else to look for, and the last is for whoever cannot go out", () => {
  expect(new Set(greenPlaces.map(({ id }) => lookFor(id))).size).toBe(greenPlaces.length);
  expect(greenPlaces.at(-1)?.label).toContain("window");
  expect(lookFor("")).toBe("");
});
