import { expect, test } from "vitest";
import { clockTimeSchema } from "#domain/day.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import { describeCue, describeObstacle } from "./cue.ts";
import type { Terms } from "./terms.ts";

const bare: Terms = plainTerms;
const time = clockTimeSchema.parse("19:30");

test.each([
  [{ cue: "put the kettle on" }, "After I put the kettle on"],
  [
    { cue: "put the kettle on", place: "the kitchen table", time },
    "After I put the kettle on, at the kitchen table, 19:30",
  ],
  [{ place: "the kitchen table" }, "At the kitchen table"],
  [{ time }, "19:30"],
  [{}, ""],
])("what was named of when and where: %j", (named, words) => {
  expect(describeCue({ ...bare, ...named }, 24)).toBe(words);
});

test("the time is shown on the member’s clock", () => {
  expect(describeCue({ ...bare, time }, 12)).toBe("7:30 pm");
});

test("what may come between is said with what to do then, or alone", () => {
  const [obstacle, obstaclePlan] = ["the bus is late", "do it at lunch"];
  expect(describeObstacle({ ...bare, obstacle, obstaclePlan })).toBe(
    "If the bus is late, I will do it at lunch.",
  );
  expect(describeObstacle({ ...bare, obstacle })).toContain("the bus is late");
  expect(describeObstacle(bare)).toBe("");
});
