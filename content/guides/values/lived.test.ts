import { expect, test } from "vitest";
import { aboutGaps, gapsIn } from "./lived.ts";

const written = {
  "family-matters": "9",
  "family-lived": "8",
  "play-matters": "7",
  "play-lived": "1",
  "work-matters": "3",
  "work-lived": "9",
  "body-matters": "9",
};

test("the widest gap comes first, and what is only half rated is no gap", () => {
  expect(gapsIn(written).map(({ label }) => label)).toEqual([
    "Play, making things, beauty",
    expect.stringContaining("Family"),
  ]);
  expect(aboutGaps(written)).toContain("it matters 7, and this week it was 1");
});

test("one number says nothing, and no gap is no prize", () => {
  expect(aboutGaps({ "family-lived": "3" })).toBe("");
  expect(aboutGaps({ ...written, "play-lived": "7", "family-lived": "9" })).toContain("protect");
});
