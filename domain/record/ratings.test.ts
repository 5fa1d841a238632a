import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, startOfWeek } from "#domain/day.ts";
import { day, many, someFirstDay } from "#domain/testing/samples.ts";
import type { RatedLog } from "./log.ts";
import { compareRatings, type RatedDay, ratedDays, ratingsPerWeek, summarise } from "./ratings.ts";

const first = day("2026-11-02");

/** Numbers before and after, one day after the other: "6>4 5>5". */
function days(written: string): RatedDay[] {
  return written.split(" ").map((pair, index) => {
    const [before = 0, after = 0] = pair.split(">").map(Number);
    return { day: addDays(first, index), before, after };
  });
}

const someRating = fc.integer({ min: 0, max: 10 });
const someDays: fc.Arbitrary<RatedDay[]> = fc
  .array(fc.tuple(someRating, someRating), { maxLength: 60 })
  .map((pairs) => pairs.map(([before, after], index) => ({ day: addDays(first, index), before, after })));

describe("what the numbers add up to", () => {
  test.each([
    // Before>after, day by day     lower same higher   in the middle: before after change
    ["6>4", [1, 0, 0], [6, 4, -2]],
    ["6>4 5>5 3>4", [1, 1, 1], [5, 4, 0]],
    ["8>3 7>5 6>5", [3, 0, 0], [7, 5, -2]],
    ["8>3 7>5 6>5 4>4", [3, 1, 0], [6.5, 4.5, -1.5]],
    ["0>0 10>10", [0, 2, 0], [5, 5, 0]],
    ["2>9 9>8 8>7 7>6 6>5", [4, 0, 1], [7, 7, -1]],
    ["0>10 0>10", [0, 0, 2], [0, 10, 10]],
  ])("%s", (written, [lower, same, higher], [before, after, change]) => {
    const rated = days(written);
    const expected = { days: rated.length, lower, same, higher, before, after, change };
    expect(summarise(rated)).toEqual(expected);
  });

  test("counts every day once, whatever their order, and the middle change lies between the others", () => {
    fc.assert(
      fc.property(someDays, (rated) => {
        const summary = summarise(rated);
        expect(summary.lower + summary.same + summary.higher).toBe(rated.length);
        expect(summarise(rated.toReversed())).toEqual(summary);
        const changes = rated.map(({ before, after }) => after - before);
        const under = changes.filter((change) => change < summary.change).length;
        const over = changes.filter((change) => change > summary.change).length;
        expect(Math.max(under, over)).toBeLessThanOrEqual(rated.length / 2);
      }),
      many,
    );
  });

  test("turned round, before for after, says the opposite", () => {
    fc.assert(
      fc.property(someDays, (rated) => {
        const turned = summarise(
          rated.map(({ day, before, after }) => ({ day, before: after, after: before })),
        );
        const { lower, higher, same, change } = summarise(rated);
        expect([turned.higher, turned.lower, turned.same]).toEqual([lower, higher, same]);
        expect(turned.change + change).toBe(0);
      }),
      many,
    );
  });
});

describe("the days with both numbers", () => {
  const someLogs: fc.Arbitrary<RatedLog[]> = fc
    .array(fc.tuple(fc.option(someRating), fc.option(someRating)), { maxLength: 30 })
    .map((pairs) =>
      pairs.map(([before, after], index) => {
        return { itemId: "item", day: addDays(first, index), state: null, before, after };
      }),
    );

  test("are those from one day to another, in their order, whether it was done or not", () => {
    fc.assert(
      fc.property(someLogs, fc.nat(30), fc.nat(30), (logs, a, b) => {
        const [from, to] = [addDays(first, a), addDays(first, b)];
        const expected = logs
          .slice(a, b + 1)
          .filter(({ before, after }) => before !== null && after !== null);
        expect(ratedDays(logs.toReversed(), { from, to })).toEqual(
          expected.map(({ day, before, after }) => ({ day, before, after })),
        );
      }),
      many,
    );
  });
});

describe("the averages of a week", () => {
  test.each([
    ["6>4 5>5 3>4", "4.7>4.3 of 3"],
    ["6>4 5>5 3>4 1>1 1>1 1>1 1>1 8>2", "2.6>2.4 of 7, 8>2 of 1"],
  ])("%s", (written, expected) => {
    const weeks = ratingsPerWeek(days(written), 1);
    expect(weeks.map(({ before, after, days }) => `${before}>${after} of ${days}`).join(", ")).toBe(expected);
  });

  test("hold every day once, each in its own week, and lie between 0 and 10", () => {
    fc.assert(
      fc.property(someDays, someFirstDay, (rated, firstDay) => {
        const weeks = ratingsPerWeek(rated, firstDay);
        expect(weeks.map(({ from }) => from)).toEqual([
          ...new Set(rated.map(({ day }) => startOfWeek(day, firstDay))),
        ]);
        expect(weeks.reduce((sum, week) => sum + week.days, 0)).toBe(rated.length);
        for (const { before, after } of weeks)
          expect(Math.min(before, after) >= 0 && Math.max(before, after) <= 10).toBe(true);
      }),
      many,
    );
  });
});

describe("where the number moved most", () => {
  const practice = (name: string, written: string) => ({ name, ratings: summarise(days(written)) });
  const names = (practices: { name: string }[] | undefined) => practices?.map(({ name }) => name);
  const fell = (name: string, by: number, count = 5) =>
    practice(name, Array.from({ length: count }, () => `8>${8 - by}`).join(" "));

  test.each([
    ["two with five days each", [fell("walk", 1), fell("breathe", 3)], ["breathe", "walk"]],
    ["alike, in their order", [fell("walk", 2), fell("breathe", 2)], ["walk", "breathe"]],
    ["one alone is not compared", [fell("walk", 1, 20)], undefined],
    ["four days are too few", [fell("walk", 1), fell("breathe", 3, 4)], undefined],
    ["and are left out", [fell("sing", 5, 4), fell("walk", 1), fell("breathe", 2)], ["breathe", "walk"]],
    ["none helped", [fell("walk", -1), fell("breathe", 0)], ["breathe", "walk"]],
    ["nothing", [], undefined],
  ])("%s", (_words, practices, order) => {
    expect(names(compareRatings(practices))).toEqual(order);
  });

  test("never names a practice rated on fewer than five days, and never compares one with itself", () => {
    fc.assert(
      fc.property(fc.array(someDays, { maxLength: 6 }), (each) => {
        const compared = compareRatings(each.map((rated) => ({ ratings: summarise(rated) })));
        const known = each.filter((rated) => rated.length >= 5).length;
        expect(compared?.length).toBe(known >= 2 ? known : undefined);
        const changes = compared?.map(({ ratings }) => ratings.change) ?? [];
        expect(changes).toEqual(changes.toSorted((a, b) => a - b));
      }),
      many,
    );
  });
});
