import { expect, test } from "vitest";
import { describeMinutes, describeTimes } from "#domain/amounts.ts";
import { clockTimeSchema } from "#domain/day.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import { describePlan } from "./plan-words.ts";
import type { Terms } from "./terms.ts";

const terms: Terms = plainTerms;
const time = clockTimeSchema.parse("07:30");

test.each([
  [{}, "I will breathe slowly for 5 minutes, 3 times a week."],
  [{ minutes: 1 }, "I will breathe slowly for 1 minute, 3 times a week."],
  [
    { cue: "put the kettle on" },
    "After I put the kettle on, I will breathe slowly for 5 minutes, 3 times a week.",
  ],
  [
    { place: "the kitchen table", time },
    "I will breathe slowly for 5 minutes, at the kitchen table, at 7:30 am, 3 times a week.",
  ],
  [{ place: "in bed" }, "I will breathe slowly for 5 minutes, in bed, 3 times a week."],
] satisfies [Partial<Terms>, string][])("%j: %s", (some, words) => {
  expect(describePlan({ ...terms, ...some }, "breathe slowly", { firstDay: 1, clockHours: 12 })).toBe(words);
});

test("the clock is the member’s own", () => {
  const words = describePlan({ ...terms, time }, "breathe slowly", { firstDay: 1, clockHours: 24 });
  expect(words).toBe("I will breathe slowly for 5 minutes, at 07:30, 3 times a week.");
});

test("amounts are said as people say them", () => {
  expect([1, 2, 30].map(describeMinutes)).toEqual(["1 minute", "2 minutes", "30 minutes"]);
  expect([1, 2, 3].map(describeTimes)).toEqual(["once", "twice", "3 times"]);
});
