import { expect, test } from "vitest";
import { guides } from "./index.ts";
import { troubleOf } from "./trouble.ts";

test("“it” is what the guide is for, or whatever else brought somebody here", () => {
  expect(troubleOf(["stress-and-anxiety", "low-mood", "sleep"])).toBe(
    "the stress, the low mood or whatever brought you here",
  );
  expect(troubleOf(["keeping-well"])).toBe("whatever brought you here");
  for (const { front } of guides) expect(troubleOf(front.areas)).toMatch(/whatever brought you here$/);
});
