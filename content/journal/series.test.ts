import { expect, test } from "vitest";
import type { Day, Zone } from "#domain/day.ts";
import type { EntryKind } from "#domain/journal/entry.ts";
import { sumOfSeries } from "./series.ts";

const fields = (said: Record<string, string>) =>
  Object.entries(said).map(([name, words]) => ({ name, label: "", words }));
const sumOf = (kind: EntryKind, said: Record<string, string>, day = "2026-06-10", zone = "Europe/Lisbon") =>
  sumOfSeries({ kind, fields: fields(said), day: day as Day }, zone as Zone);

test("a sleep diary adds up the nights that are complete, and says that there is no mark to pass", () => {
  const one = {
    "night-1-bed": "23:00",
    "night-1-toSleep": "30",
    "night-1-awake": "30",
    "night-1-rise": "07:00",
  };
  const [sum, ...more] = sumOf("sleep-diary", { ...one, "night-2-bed": "22:00" });
  expect(sum).toBe("One night: 8 hours in bed, 7 hours of it asleep. That is a sleep efficiency of 88%.");
  expect(more).toHaveLength(1);
  expect(more[0]).toContain("no mark to pass");
  // In Lisbon the clocks go back on 25 October 2026, in New York they go forward on 8 March, in Kathmandu never.
  const back = "The clocks go back in these two weeks, and that night is longer than its two times say.";
  for (const first of ["2026-10-12", "2026-10-25"]) expect(sumOf("sleep-diary", one, first)).toContain(back);
  for (const first of ["2026-10-10", "2026-10-27"]) expect(sumOf("sleep-diary", one, first)).toHaveLength(2);
  expect(sumOf("sleep-diary", one, "2026-03-02", "America/New_York").join()).toContain("forward");
  expect(sumOf("sleep-diary", one, "2026-10-20", "Asia/Kathmandu")).toHaveLength(2);
  expect(sumOf("sleep-diary", { "night-2-bed": "22:00" })).toEqual([]);
});

test("a week of activities compares what was expected with what was", () => {
  const monday = { "Monday-what": "Wash three cups", "Monday-expected": "3", "Monday-actual": "6" };
  expect(sumOf("activity", monday).join()).toContain("better than you expected: 6, not 3");
  expect(sumOf("activity", { ...monday, "Monday-actual": "a lot" })).toEqual([]);
  expect(sumOf("free", monday)).toEqual([]);
});
