import { expect, test } from "vitest";
import { aboutLadder, rungsIn } from "./ladder.ts";

const written = {
  "rung-0": "take the lift to the ninth floor",
  "rung-0-expected": "9",
  "rung-1": "stand in the open lift",
  "rung-1-expected": "3",
  "rung-2": "ride one floor with Ann",
  "rung-2-expected": "5",
  "rung-3": " ",
  "rung-3-expected": "1",
};
const about = (more: Record<string, string> = {}) => aboutLadder(rungsIn({ ...written, ...more }));

test("rungs stand in the order of fear, and an empty one is none", () => {
  expect(rungsIn(written).map(({ expected }) => expected)).toEqual([3, 5, 9]);
  expect(rungsIn({ ...written, "rung-4": "look at a lift" }).at(-1)?.step).toBe("look at a lift");
});

test("one begins at the bottom, and goes on to the rung that was not tried yet", () => {
  expect(about()).toBe("Begin with: stand in the open lift.");
  expect(about({ "rung-1-highest": "2" })).toBe(
    "Tried: 1. Milder than you guessed: 1. Repeat it until it is easier. Then comes: ride one floor with Ann.",
  );
});

test("a ladder that begins high up asks for a lower rung", () => {
  expect(about({ "rung-1-expected": "6", "rung-2-expected": "8" })).toContain("Find one below it");
});

test("at the top it does not end with a cheer, and with one rung there is no ladder", () => {
  expect(about({ "rung-0-highest": "9", "rung-1-highest": "3", "rung-2-highest": "4" })).toContain(
    "every rung",
  );
  expect(aboutLadder(rungsIn({ "rung-0": "x", "rung-0-expected": "1" }))).toBe("");
});
