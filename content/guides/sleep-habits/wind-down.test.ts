import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aboutChoice, habits, mostHabits } from "./habits.ts";
import {
  aboutNight,
  type Evening,
  inHours,
  parseClock,
  showClock,
  showTwelveHours,
  timeInBed,
  timetable,
  windDownLengths,
} from "./wind-down.ts";

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

test("time in bed crosses midnight", () => {
  expect(timeInBed({ bed: 1350, rise: 390, length: 30 })).toBe(480);
  expect(timeInBed({ bed: 30, rise: 390, length: 30 })).toBe(360);
});

test("a short, a very long and an impossible night are spoken of, and others are not", () => {
  const night = (bed: string, rise: string) =>
    aboutNight({ bed: parseClock(bed) ?? 0, rise: parseClock(rise) ?? 0, length: 30 });
  expect(night("23:00", "07:00")).toBe("");
  expect(night("23:00", "05:00")).toBe("");
  expect(night("23:00", "04:59")).toContain("do not drive when sleepy");
  expect(night("10:30", "06:30")).toContain("the right way round");
  expect(night("23:00", "23:00")).toContain("Change one");
});

test("every time of day survives being written and read", () => {
  fc.assert(
    fc.property(clock, (minutes) => {
      expect(parseClock(showClock(minutes))).toBe(minutes);
    }),
  );
});

test("noon, midnight and the rest read right on a clock of twelve hours", () => {
  const shown = ["00:00", "00:05", "09:30", "12:00", "12:45", "23:59"].map((text) =>
    showTwelveHours(parseClock(text) ?? -1),
  );
  expect(shown).toEqual(["12:00 am", "12:05 am", "9:30 am", "12:00 pm", "12:45 pm", "11:59 pm"]);
});

test("what is no time of day is not taken for one", () => {
  for (const text of ["", "24:00", "12:60", "9:30", "half past nine"])
    expect(parseClock(text)).toBeUndefined();
});

test("durations read as people say them", () => {
  expect(inHours(480)).toBe("8 hours");
  expect(inHours(465)).toBe("7 hours 45 minutes");
  expect(inHours(61)).toBe("1 hour 1 minute");
  expect(inHours(20)).toBe("20 minutes");
});

test("three habits need no word, four get one", () => {
  expect(aboutChoice(mostHabits)).toBe("");
  expect(aboutChoice(4)).toContain("You have chosen 4");
  expect(new Set(habits.map((habit) => habit.id)).size).toBe(habits.length);
});
