import fc from "fast-check";
import { expect, test } from "vitest";
import { inHours, onTheClock, parseClock, showClock, showTwelveHours } from "./clock.ts";

const clock = fc.integer({ min: 0, max: 1439 });

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

test("a clock goes round at midnight, both ways", () => {
  expect([-30, 1440, 1500].map(onTheClock)).toEqual([1410, 0, 60]);
});
