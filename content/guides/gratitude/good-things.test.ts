import { expect, test } from "vitest";
import { aboutList, nudgeAt, places } from "./good-things.ts";

test("there is somewhere else to look each time, until the first comes back", () => {
  const shown = Array.from({ length: 6 }, (_, turn) => nudgeAt(turn));
  expect(new Set(shown).size).toBe(6);
  expect(nudgeAt(6)).toBe(shown[0]);
  expect(nudgeAt(7)).toBe(shown[1]);
});

test("an empty list is left in peace, and any list may end", () => {
  expect(aboutList(0)).toBe("");
  for (let count = 1; count <= places.length; count++) expect(aboutList(count)).toContain("may stop here");
});

test("one more is offered only while there is room for it", () => {
  expect(aboutList(places.length - 1)).toContain("one more");
  expect(aboutList(places.length)).not.toContain("more");
});
