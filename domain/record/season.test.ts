import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day, daySchema } from "#domain/day.ts";
import { cases } from "#domain/testing/cases.ts";
import { seasonInSight, seasonInWords, seasonOf, seasonsOf } from "./season.ts";

const day = (text: string): Day => daySchema.parse(text);

test("a season is three months, and those of winter stay together over the new year", () => {
  const seasons = ["2026-11-30", "2026-12-01", "2027-01-01", "2027-02-28", "2027-03-01", "1900-01-01"];
  expect(seasons.map((text) => seasonInWords(seasonOf(day(text))))).toEqual([
    "September to November 2026",
    "December 2026 to February 2027",
    "December 2026 to February 2027",
    "December 2026 to February 2027",
    "March to May 2027",
    "December 1899 to February 1900",
  ]);
});

test("no leaf is lost or counted twice, however the months come", () => {
  const month = fc.record({
    from: fc.integer({ min: 0, max: 130 }).map((n) => addDays(day("2026-01-01"), n * 31)),
    days: fc.nat(31),
  });
  fc.assert(
    fc.property(fc.array(month), (months) => {
      const seasons = seasonsOf(months);
      const sum = (all: number[]) => all.reduce((one, other) => one + other, 0);
      expect(sum(seasons.map(({ leaves }) => leaves))).toBe(sum(months.map(({ days }) => days)));
      const firsts = seasons.map(({ from }) => from);
      expect(firsts).toEqual([...new Set(firsts)].sort());
      expect(seasons.every(({ leaves }) => leaves > 0)).toBe(true);
    }),
    cases(200),
  );
});

test("a finished season stays in sight until the next has a leaf", () => {
  const [autumn, winter] = [
    { from: day("2026-09-01"), days: 12 },
    { from: day("2026-12-01"), days: 1 },
  ];
  const inSight = (months: (typeof autumn)[], text: string) => seasonInSight(seasonsOf(months), day(text));
  expect(inSight([], "2026-12-01")).toBeUndefined();
  expect(inSight([autumn], "2026-12-01")).toEqual({ from: "2026-09-01", leaves: 12 });
  expect(inSight([autumn, winter], "2026-12-01")).toEqual({ from: "2026-12-01", leaves: 1 });
  // In the small hours, of the day before.
  expect(inSight([autumn, winter], "2026-11-30")).toEqual({ from: "2026-09-01", leaves: 12 });
});
