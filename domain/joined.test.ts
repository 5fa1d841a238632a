import { expect, test } from "vitest";
import { joined } from "./joined.mjs";

const shown = (words: string) => joined(words).replaceAll("\u00a0", "_");

test("a number keeps what it counts beside it", () => {
  expect(shown("I will breathe slowly for 5 minutes, 3 times a week, at 7:30 am.")).toBe(
    "I will breathe slowly for 5_minutes, 3_times a week, at 7:30_am.",
  );
  expect(shown("2 to 10 minutes, from 1 December, at 10,000 lux")).toBe(
    "2 to 10_minutes, from 1_December, at 10,000_lux",
  );
});

test("the name of a licence stays whole", () => {
  expect(shown("You may copy and share it (CC BY 4.0), BY 4 people in CC 4.")).toBe(
    "You may copy and share it (CC_BY_4.0), BY 4 people in CC 4.",
  );
});

test("other words after a number may begin a line", () => {
  expect(shown("on 5 and 7, with 2 friends, 3 timestamps, 12 Mayflower Road")).toBe(
    "on 5 and 7, with 2 friends, 3 timestamps, 12 Mayflower Road",
  );
});
