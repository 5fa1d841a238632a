import { expect, test } from "vitest";
import { atZero, elapsed, pauseWatch, runWatch, timeLeft } from "./stopwatch.ts";

test("a stopwatch adds up what ran and leaves out the pauses", () => {
  const paused = pauseWatch(runWatch(atZero, 1000), 4000);
  expect(elapsed(paused, 60_000)).toBe(3000);
  const goingOn = runWatch(paused, 60_000);
  expect(elapsed(goingOn, 62_000)).toBe(5000);
  expect(runWatch(goingOn, 61_000)).toBe(goingOn);
});

test("a clock that is set back takes no time away", () => {
  expect(elapsed({ since: 5000, before: 2000 }, 4000)).toBe(2000);
});

test("time left counts down in whole seconds and stops at nothing", () => {
  expect(timeLeft(120_000, 0)).toBe("2:00");
  expect(timeLeft(120_000, 1)).toBe("2:00");
  expect(timeLeft(120_000, 55_000)).toBe("1:05");
  expect(timeLeft(120_000, 119_999)).toBe("0:01");
  expect(timeLeft(120_000, 500_000)).toBe("0:00");
});
