import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { weekDays } from "#content/kit/week-days.ts";
import { inOneSentence, lengths, type MovingDay, movingKinds, notesOn, weekSum } from "./movement.ts";

const nothing = { activity: "", minutes: 0, strength: false };

/** A week with something on its first days, and nothing on the rest. */
function week(...days: Partial<MovingDay>[]): MovingDay[] {
  return weekDays.map((day, place) => ({ day, ...nothing, ...days[place] }));
}

describe("sumOf", () => {
  test("adds up what was planned, and names its days", () => {
    const sum = weekSum(
      week({ activity: "Brisk walk", minutes: 30 }, {}, { activity: "Dancing", minutes: 20 }),
    );
    expect(sum).toMatchObject({ minutes: 50, counted: 50, days: ["Monday", "Wednesday"] });
  });

  test("weighs vigorous minutes double, and leaves gentle ones out of the WHO’s range", () => {
    const sum = weekSum(week({ activity: "Running", minutes: 20 }, { activity: "Slow walk", minutes: 15 }));
    expect(sum).toMatchObject({ minutes: 35, counted: 40 });
  });

  test("names days that say only half, and does not count them", () => {
    const sum = weekSum(week({ activity: "Running" }, { minutes: 20 }, { activity: "Running", minutes: 5 }));
    expect(sum).toMatchObject({ minutes: 5, days: ["Wednesday"], halves: ["Monday", "Tuesday"] });
  });

  test("strength needs no minutes", () => {
    expect(weekSum(week({}, { strength: true }))).toMatchObject({
      strength: ["Tuesday"],
      minutes: 0,
      days: [],
    });
  });

  test("never counts more than twice what was planned, whatever the week", () => {
    const anyDay = fc.record({
      activity: fc.constantFrom("", ...movingKinds.flatMap(({ activities }) => activities)),
      minutes: fc.constantFrom(0, ...lengths),
      strength: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 7, maxLength: 7 }), (days) => {
        const sum = weekSum(week(...days));
        expect(sum.counted).toBeLessThanOrEqual(2 * sum.minutes);
        expect(sum.days.length + sum.halves.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe("what is said of a week", () => {
  const say = (...days: Partial<MovingDay>[]) => {
    const sum = weekSum(week(...days));
    return [inOneSentence(sum), ...notesOn(sum)];
  };
  const walk = (minutes: number) => ({ activity: "Brisk walk", minutes });

  test("an empty week is met with a small beginning", () => {
    expect(say()).toEqual(["Nothing here yet. One short walk is a beginning."]);
  });

  test("a little is told as it is, and never as too little", () => {
    expect(say(walk(5))).toEqual(["That is 5 minutes, on one day."]);
    expect(say(walk(30), walk(30), walk(30))).toEqual(["That is 90 minutes, on 3 days."]);
  });

  test("gentle movement is not made small", () => {
    expect(say({ activity: "Stretching", minutes: 10 })[1]).toContain("movement all the same");
  });

  test("how the range counts is said where it differs", () => {
    expect(say(walk(10), { activity: "Running", minutes: 10 })[1]).toContain("comes to 30 minutes");
  });

  test("a great deal, and a week without rest, are asked about", () => {
    expect(say(walk(90), walk(90), walk(90), walk(30))).toHaveLength(1);
    expect(say(walk(90), walk(90), walk(90), walk(45))[1]).toContain("smaller plan");
    expect(say(...weekDays.map(() => walk(10)))[1]).toContain("Rest belongs");
  });
});

test("no way of moving stands under two efforts", () => {
  const activities = movingKinds.flatMap((kind) => kind.activities);
  expect(new Set(activities).size).toBe(activities.length);
});
