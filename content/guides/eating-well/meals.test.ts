import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseClock, showClock } from "#content/kit/timer/clock.ts";
import { aboutCount, aboutStretch, inOrder, longStretches, type Meal } from "./meals.ts";

const at = (...times: string[]): Meal[] =>
  times.map((time, place) => ({ id: `${place}`, name: `Meal ${place + 1}`, at: parseClock(time) ?? -1 }));
const times = (meals: Meal[]) => meals.map((meal) => showClock(meal.at));
const questions = (meals: Meal[]) =>
  longStretches(inOrder(meals)).map((stretch) => aboutStretch(stretch, showClock));

describe("inOrder", () => {
  test("goes through a day as it is lived", () => {
    expect(times(inOrder(at("19:00", "07:30", "12:30")))).toEqual(["07:30", "12:30", "19:00"]);
  });

  test("follows someone who works at night", () => {
    expect(times(inOrder(at("16:00", "21:30", "02:00")))).toEqual(["16:00", "21:30", "02:00"]);
  });

  test("takes one meal, or none, as it is", () => {
    expect(times(inOrder(at("13:00")))).toEqual(["13:00"]);
    expect(inOrder([])).toEqual([]);
  });

  test("loses no meal and leaves the longest stretch to the end, whatever the times", () => {
    const anyMeals = fc.array(fc.integer({ min: 0, max: 1439 }), { maxLength: 5 });
    fc.assert(
      fc.property(anyMeals, (clocks) => {
        const ordered = inOrder(clocks.map((clock) => ({ id: "", name: "", at: clock })));
        expect(ordered.map((meal) => meal.at).sort()).toEqual([...clocks].sort());
        const gone = ordered
          .slice(1)
          .map((meal, place) => (meal.at - (ordered[place]?.at ?? 0) + 1440) % 1440);
        const day = gone.reduce((sum, minutes) => sum + minutes, 0);
        expect(Math.max(0, ...gone)).toBeLessThanOrEqual(1440 - day);
      }),
    );
  });
});

describe("a long stretch", () => {
  test("is asked about, and the night is not", () => {
    expect(questions(at("07:00", "12:59", "18:59"))).toEqual([
      "From 12:59 to 18:59 is 6 hours. Would something small in between be welcome?",
    ]);
  });

  test("across midnight is one too", () => {
    expect(questions(at("18:00", "01:00", "03:00"))).toEqual([
      expect.stringMatching(/^From 18:00 to 01:00 is 7 hours/),
    ]);
  });

  test("meals close together are left in peace, however many", () => {
    expect(questions(at("07:00", "09:00", "11:30", "15:00", "19:30"))).toEqual([]);
  });
});

test("few meals are met with a question, and no number of them with a warning", () => {
  expect(aboutCount(0)).toContain("Fill in");
  expect(aboutCount(1)).toContain("a moment for another");
  expect([2, 3, 5].map(aboutCount)).toEqual(["", "", ""]);
});
