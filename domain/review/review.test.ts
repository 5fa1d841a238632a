import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { resume } from "#domain/practice/plan.ts";
import { day, many, someItem } from "#domain/testing/samples.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import {
  beganOn,
  obstacles,
  offersReview,
  type ReviewEvery,
  reviewedFrom,
  reviewsDue,
  tidyObstacles,
} from "./review.ts";

const start = day("2026-11-02");
const terms = plainTerms;
const practice: PlanItem = {
  id: "item",
  guide: "breathing",
  startedOn: start,
  finishedOn: null,
  versions: [{ holdsFrom: start, ...terms }],
  pauses: [],
};
const on = (after: number) => addDays(start, after);
const paused = (from: number, until: number) => ({ pauses: [{ from: on(from), until: on(until) }] });

/** Finished on one day and taken up again on another. */
function takenUp(finished: number, again: number): Partial<PlanItem> {
  return { versions: resume({ ...practice, finishedOn: on(finished) }, on(again)) };
}

test("a look back is offered once something was tried, and not beside the line that asks for one", () => {
  const offered = [0, 2, 3, 13, 14].filter((after) => offersReview([practice], [], on(after), 14));
  expect(offered).toEqual([3, 13]);
});

describe("when a review is due", () => {
  test.each([
    // What it shows                              The practice        Reviewed on  Every  Today  Due
    ["not before two weeks have passed", {}, [], 14, 13, false],
    ["two weeks after it began", {}, [], 14, 14, true],
    ["and still later, for it is only a line", {}, [], 14, 90, true],
    ["after one week for whoever wants that", {}, [], 7, 7, true],
    ["two weeks after the last review", {}, [14], 14, 27, false],
    ["and then again", {}, [14], 14, 28, true],
    ["the latest review is what counts", {}, [20, 14, 3], 14, 33, false],
    ["not while it is paused", paused(10, 20), [], 14, 16, false],
    ["nor at once after a pause", paused(10, 20), [], 14, 21, false],
    ["but two weeks after it", paused(10, 20), [], 14, 35, true],
    ["a pause to come does not matter yet", paused(30, 40), [], 14, 20, true],
    ["not once it is finished", { finishedOn: on(20) }, [], 14, 20, false],
    ["nor at once when it is taken up again", takenUp(20, 60), [14], 14, 61, false],
    ["but two weeks after that", takenUp(20, 60), [14], 14, 74, true],
    ["a change of the plan does not put it off", takenUp(20, 21), [], 14, 22, true],
    ["nor does a review of another day to come, after a flight west", {}, [15], 14, 14, false],
  ] satisfies [string, Partial<PlanItem>, number[], ReviewEvery, number, boolean][])(
    "%s",
    (_words, change, reviewed, every, today, due) => {
      const item = { ...practice, ...change };
      const reviews = reviewed.map((after) => ({ itemId: item.id, day: on(after) }));
      expect(reviewsDue([item], reviews, on(today), every)).toHaveLength(due ? 1 : 0);
    },
  );

  test("each practice by itself, in the order of the plan", () => {
    const plan = ["a", "b", "c"].map((id) => ({ ...practice, id }));
    const due = reviewsDue(plan, [{ itemId: "b", day: on(10) }], on(17), 14);
    expect(due.map(({ item, days }) => [item.id, days])).toEqual([
      ["a", 17],
      ["c", 17],
    ]);
  });
});

const someEvery = fc.constantFrom<ReviewEvery[]>(7, 14);
const someTime = fc
  .record({ item: someItem, after: fc.integer({ min: -3, max: 140 }), every: someEvery })
  .map(({ item, after, every }) => ({ item, today: addDays(item.startedOn, after), every }));

test("a review puts the next one off by as long as was chosen, whatever the plan", () => {
  fc.assert(
    fc.property(someTime, fc.nat(40), ({ item, today, every }, later) => {
      const then = addDays(today, later);
      const due = reviewsDue([item], [{ itemId: item.id, day: today }], then, every);
      if (later < every) expect(due).toEqual([]);
      if (due.length > 0) expect(reviewsDue([item], [], then, every)).toHaveLength(1);
    }),
    many,
  );
});

test("what is due stays due until it is reviewed, paused or finished", () => {
  fc.assert(
    fc.property(someTime, ({ item, today, every }) => {
      const going = { ...item, finishedOn: null, pauses: [] };
      const isDue = (on: Day) => reviewsDue([going], [], on, every).length > 0;
      if (isDue(today)) expect(isDue(addDays(today, 1))).toBe(true);
      expect(reviewsDue([{ ...item, finishedOn: today }], [], today, every)).toEqual([]);
    }),
    many,
  );
});

test("a review looks at days in the plan, and at no more of them than were chosen", () => {
  fc.assert(
    fc.property(someTime, ({ item, today, every }) => {
      const from = reviewedFrom(item, today, every);
      expect(from > addDays(today, -every)).toBe(true);
      expect(from >= beganOn(item)).toBe(true);
      if (today >= item.startedOn) expect(from <= today).toBe(true);
      expect(item.pauses.some(({ until }) => until < today && from <= until)).toBe(false);
    }),
    many,
  );
});

test("a practice that was never taken up again began when it began", () => {
  fc.assert(
    fc.property(someItem, (item) => {
      expect(beganOn(item)).toBe(item.startedOn);
    }),
    many,
  );
});

test("one that was taken up again began then, however often it was", () => {
  fc.assert(
    fc.property(someItem, fc.integer({ min: 2, max: 400 }), (item, gap) => {
      const last = item.versions.at(-1)?.holdsFrom ?? item.startedOn;
      const finishedOn = addDays(last, 3);
      const again = addDays(finishedOn, gap);
      const taken = { ...item, finishedOn: null, versions: resume({ ...item, finishedOn }, again) };
      expect(beganOn(taken)).toBe(again);
    }),
    many,
  );
});

test("“nothing” is forgotten beside something, and kept alone", () => {
  fc.assert(
    fc.property(fc.subarray([...obstacles]), (ticked) => {
      const tidy = tidyObstacles(ticked);
      expect(new Set([...tidy, "nothing"])).toEqual(new Set([...ticked, "nothing"]));
      expect(tidy.includes("nothing")).toBe(ticked.length === 1 && ticked[0] === "nothing");
    }),
    many,
  );
});
