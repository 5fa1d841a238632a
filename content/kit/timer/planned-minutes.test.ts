import { expect, test } from "vitest";
import { nearest } from "./planned-minutes.ts";

test.each([
  ["the plan’s own length, where it is offered", [1, 2, 5, 10], 5, 5],
  ["the nearest, where it is not", [1, 2, 5, 10], 9, 10],
  ["the shorter of two as near", [10, 20, 30], 15, 10],
  ["the shortest, for a tiny version", [10, 20, 30], 2, 10],
  ["the longest there is", [2, 5], 60, 5],
])("a timer begins with %s", (_words, offered, wanted, length) => {
  expect(nearest(offered, wanted)).toBe(length);
});
