import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { many, someTerms } from "#domain/testing/samples.ts";
import { smallerTerms } from "./smaller.ts";
import { type Schedule, unaided } from "./terms.ts";

const days = (...days: (1 | 2 | 3 | 4 | 5 | 6 | 7)[]): Schedule => ({ kind: "days", days });
const times = (times: number): Schedule => ({ kind: "times", times });

describe("one step smaller, where the guide offers 2, 5 or 10 minutes", () => {
  test.each([
    // What it shows                            Minutes  How often         becomes  how often
    ["first shorter", 10, times(7), 5, times(7)],
    ["then shorter still", 5, times(7), 2, times(7)],
    ["a dose that the guide no longer offers", 7, days(1, 4), 5, days(1, 4)],
    ["then about half as often", 2, times(7), 2, times(4)],
    ["3 times become 2", 2, times(3), 2, times(2)],
    ["twice becomes once", 2, times(2), 2, times(1)],
    ["of set days every other one", 2, days(1, 2, 3, 4, 5, 6, 7), 2, days(1, 3, 5, 7)],
    ["of Mon, Wed and Fri the outer two", 2, days(1, 3, 5), 2, days(1, 5)],
  ])("%s", (_words, minutes, schedule, thenMinutes, thenSchedule) => {
    const terms = { ...unaided, tiny: "One breath", minutes, schedule };
    expect(smallerTerms(terms, [2, 5, 10])).toEqual({
      ...terms,
      minutes: thenMinutes,
      schedule: thenSchedule,
    });
  });

  test.each([times(1), days(6)])("the least there is stays", (schedule) => {
    expect(smallerTerms({ ...unaided, tiny: "One breath", minutes: 2, schedule }, [2, 5, 10])).toBeNull();
  });
});

test("step by step anything comes to its end: once a week, at the shortest dose", () => {
  const doses = fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(someTerms, doses, (start, doses) => {
      let terms = start;
      for (let steps = 0; ; steps += 1) {
        expect(steps).toBeLessThan(12);
        const smaller = smallerTerms(terms, doses);
        if (!smaller) break;
        expect(weekly(smaller)).toBeLessThan(weekly(terms));
        expect(smaller).toEqual({ ...start, minutes: smaller.minutes, schedule: smaller.schedule });
        terms = smaller;
      }
      expect(perWeek(terms.schedule)).toBe(1);
      expect(terms.minutes).toBe(Math.min(start.minutes, ...doses));
    }),
    many,
  );
});

const perWeek = (schedule: Schedule) => (schedule.kind === "times" ? schedule.times : schedule.days.length);
const weekly = ({ minutes, schedule }: { minutes: number; schedule: Schedule }) =>
  minutes * perWeek(schedule);
