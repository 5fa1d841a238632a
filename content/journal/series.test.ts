import { expect, test } from "vitest";
import { sumOfSeries } from "./series.ts";

const fields = (said: Record<string, string>) =>
  Object.entries(said).map(([name, words]) => ({ name, label: "", words }));

test("a sleep diary adds up the nights that are complete, and says that there is no mark to pass", () => {
  const one = {
    "night-1-bed": "23:00",
    "night-1-toSleep": "30",
    "night-1-awake": "30",
    "night-1-rise": "07:00",
  };
  const [sum, ...more] = sumOfSeries("sleep-diary", fields({ ...one, "night-2-bed": "22:00" }));
  expect(sum).toBe("One night: 8 hours in bed, 7 hours of it asleep. That is a sleep efficiency of 88%.");
  expect(more.join()).toContain("no mark to pass");
  expect(sumOfSeries("sleep-diary", fields({ "night-2-bed": "22:00" }))).toEqual([]);
});

test("a week of activities compares what was expected with what was", () => {
  const monday = { "Monday-what": "Wash three cups", "Monday-expected": "3", "Monday-actual": "6" };
  expect(sumOfSeries("activity", fields(monday)).join()).toContain("better than you expected: 6, not 3");
  expect(sumOfSeries("activity", fields({ ...monday, "Monday-actual": "a lot" }))).toEqual([]);
  expect(sumOfSeries("free", fields(monday))).toEqual([]);
});
