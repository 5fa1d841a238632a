import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scores } from "#content/kit/scores.ts";
import { type Activity, difference, ideas, noticed } from "./enjoyment.ts";

function activity(expected?: number, actual?: number, rest: Partial<Activity> = {}): Activity {
  return { day: "Monday", what: "", expected, actual, done: undefined, ...rest };
}

describe("the difference", () => {
  test("waits for both numbers, and asks for them", () => {
    for (const week of [[], [activity()], [activity(3)], [activity(undefined, 6)]]) {
      expect(difference(week)).toContain("Once you have filled in");
      expect(noticed(week)).toEqual([]);
    }
  });

  test("of one thing is told by its name", () => {
    expect(difference([activity(3, 6, { what: " Walk " })])).toBe(
      "Monday, “Walk”: better than you expected: 6, not 3.",
    );
    expect(difference([activity(5, 2)])).toBe("Monday: less enjoyable than you expected: 2, not 5.");
    expect(difference([activity(4, 4)])).toBe("Monday: as you expected, 4.");
  });

  test("of several is counted, each way", () => {
    const week = [activity(3, 6), activity(2, 5), activity(4, 4), activity(5, 3), activity(7)];
    expect(difference(week)).toBe(
      "Of 4 things, 2 were better than you expected, 1 was as you expected and 1 was less enjoyable than you expected.",
    );
  });

  test("of several that went the same way is said at once", () => {
    expect(difference([activity(3, 6), activity(2, 5)])).toBe("Both things were better than you expected.");
    expect(difference([activity(6, 3), activity(5, 2), activity(9, 8)])).toBe(
      "All 3 things were less enjoyable than you expected.",
    );
  });

  test("a zero is a number like any other", () => {
    expect(difference([activity(0, 0)])).toBe("Monday: as you expected, 0.");
  });

  test("leaves nothing out, whatever the week", () => {
    const score = fc.constantFrom(undefined, ...scores);
    const anyActivity = fc.tuple(score, score).map(([expected, actual]) => activity(expected, actual));
    fc.assert(
      fc.property(fc.array(anyActivity, { maxLength: 7 }), (week) => {
        const both = week.filter(({ expected, actual }) => expected !== undefined && actual !== undefined);
        const ways = new Set(both.map(({ expected = 0, actual = 0 }) => Math.sign(actual - expected)));
        fc.pre(ways.size > 1);
        const [all = 0, ...counted] = (difference(week).match(/\d+/g) ?? []).map(Number);
        expect(all).toBe(both.length);
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(both.length);
      }),
    );
  });
});

describe("what is noticed", () => {
  test("the widest gap, with its numbers, once there is more than one to choose from", () => {
    expect(noticed([activity(3, 4), activity(1, 7, { day: "Friday", what: "Tea with Ana" })])).toEqual([
      "The widest gap: Friday, “Tea with Ana”. Better than you expected: 7, not 1.",
    ]);
    expect(noticed([activity(1, 7)])).toEqual([]);
    expect(noticed([activity(4, 4), activity(5, 5)])).toEqual([]);
  });

  test("what was no fun and still worth doing", () => {
    expect(noticed([activity(1, 2, { what: "Tax form", done: 8 })])[0]).toContain(
      "more of a sense of achievement (8) than enjoyment (2)",
    );
    expect(noticed([activity(1, 2, { done: 5 })])).toEqual([]);
    expect(noticed([activity(1, 8, { done: 8 })])).toEqual([]);
  });

  test("a week that stayed below hope is met kindly", () => {
    const low = [activity(5, 2), activity(4, 3)];
    expect(noticed(low).at(-1)).toContain("tell someone if it stays so");
    expect(noticed([...low, activity(2, 2)]).join(" ")).not.toContain("tell someone");
  });
});

test("no idea is offered twice", () => {
  expect(new Set(ideas).size).toBe(ideas.length);
});
