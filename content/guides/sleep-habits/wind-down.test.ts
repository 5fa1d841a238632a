import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guideFacts } from "#content/facts.ts";
import { parseClock, showClock } from "#content/kit/timer/clock.ts";
import { aboutChoice, habits, mostHabits } from "./habits.ts";
import { aboutNight, type Evening, timeInBed, timetable, windDownLengths } from "./wind-down.ts";

const clock = fc.integer({ min: 0, max: 1439 });
const evenings = fc.record({ bed: clock, rise: clock, length: fc.constantFrom(...windDownLengths) });
const times = (evening: Evening) => timetable(evening).map((step) => showClock(step.at));

describe("timetable", () => {
  test("counts back from bedtime", () => {
    expect(times({ bed: 1350, rise: 390, length: 30 })).toEqual([
      "22:00",
      "22:10",
      "22:20",
      "22:30",
      "06:30",
    ]);
  });

  test("crosses midnight", () => {
    expect(times({ bed: 15, rise: 480, length: 60 })).toEqual(["23:15", "23:35", "00:05", "00:15", "08:00"]);
  });

  test("serves those who sleep by day", () => {
    expect(times({ bed: 540, rise: 960, length: 15 })).toEqual(["08:45", "08:50", "09:00", "16:00"]);
  });

  test("is in order and takes exactly the time it was given, whatever the hours", () => {
    fc.assert(
      fc.property(evenings, (evening) => {
        const beforeBed = timetable(evening)
          .slice(0, -1)
          .map(({ at }) => (evening.bed - at + 1440) % 1440);
        expect(beforeBed[0]).toBe(evening.length);
        expect(beforeBed.at(-1)).toBe(0);
        expect(beforeBed).toEqual([...new Set(beforeBed)].sort((a, b) => b - a));
      }),
    );
  });
});

test("the evening can be as short or as long as the guide says", () => {
  expect(windDownLengths).toEqual(guideFacts.find(({ guide }) => guide === "sleep-habits")?.doses);
  expect(times({ bed: 1350, rise: 390, length: 2 })).toEqual(["22:28", "22:30", "06:30"]);
});

test("time in bed crosses midnight", () => {
  expect(timeInBed({ bed: 1350, rise: 390, length: 30 })).toBe(480);
  expect(timeInBed({ bed: 30, rise: 390, length: 30 })).toBe(360);
});

test("a short, a very long and an impossible night are spoken of, and others are not", () => {
  const night = (bed: string, rise: string) =>
    aboutNight({ bed: parseClock(bed) ?? 0, rise: parseClock(rise) ?? 0, length: 30 });
  expect(night("23:00", "07:00")).toBe("");
  expect(night("23:00", "06:00")).toBe("");
  expect(night("23:00", "05:59")).toContain("seven hours");
  expect(night("23:00", "05:59")).toContain("do not drive when sleepy");
  expect(night("10:30", "06:30")).toContain("the right way round");
  expect(night("23:00", "23:00")).toContain("Change one");
});

test("the timetable and the habits say one thing about getting up after a bad night", () => {
  const gettingUp = timetable({ bed: 1350, rise: 390, length: 30 }).at(-1)?.what;
  expect(gettingUp).toContain(habits.find(({ id }) => id === "rise")?.limit);
});

test("three habits need no word, four get one", () => {
  expect(aboutChoice(mostHabits)).toBe("");
  expect(aboutChoice(4)).toContain("You have chosen 4");
  expect(new Set(habits.map((habit) => habit.id)).size).toBe(habits.length);
});
