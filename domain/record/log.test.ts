import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayAt, zoneSchema } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { unaided } from "#domain/practice/terms.ts";
import { day, many, someInstant, someItem, someZone } from "#domain/testing/samples.ts";
import {
  type DayEntry,
  type DayField,
  dayFields,
  logProblem,
  logStates,
  restAhead,
  reviseDay,
} from "./log.ts";

const item: PlanItem = {
  id: "item",
  guide: "breathing",
  startedOn: day("2026-11-02"),
  finishedOn: day("2026-11-20"),
  versions: [
    {
      ...unaided,
      holdsFrom: day("2026-11-02"),
      minutes: 5,
      tiny: "One.",
      schedule: { kind: "times", times: 3 },
    },
  ],
  pauses: [],
};

test.each([
  ["2026-11-02", null],
  ["2026-11-19", null],
  ["2026-11-20", null],
  ["2026-11-01", "This practice began on Monday 2 November. Choose that day or a later one."],
  ["2026-11-21", "You finished this practice on Friday 20 November. Choose that day or an earlier one."],
  [
    "2026-11-25",
    "Wednesday 25 November has not come yet. You can mark it as a rest day, or choose an earlier day.",
  ],
])("on 24 November, for %s: %s", (asked, problem) => {
  expect(logProblem(item, day(asked), day("2026-11-24"))).toBe(problem);
});

test("any day of the practice up to today can be filled in, and no other", () => {
  fc.assert(
    fc.property(someItem, fc.integer({ min: -5, max: 100 }), fc.nat(100), (any, asked, passed) => {
      const [on, today] = [addDays(any.startedOn, asked), addDays(any.startedOn, passed)];
      const open = on >= any.startedOn && on <= today && (any.finishedOn === null || on <= any.finishedOn);
      expect(logProblem(any, on, today) === null).toBe(open);
    }),
    many,
  );
});

test("a form opened at any moment, midnight included, can still be sent later", () => {
  const longAgo = { ...item, startedOn: day("2015-01-01"), finishedOn: null };
  fc.assert(
    fc.property(someZone, someInstant, fc.nat(3 * 86_400), (zone, opened, seconds) => {
      const shown = dayAt(zone, opened);
      expect(logProblem(longAgo, addDays(shown, 1), dayAt(zone, opened))).not.toBeNull();
      expect(
        logProblem({ ...longAgo, startedOn: shown }, shown, dayAt(zone, opened + seconds * 1000)),
      ).toBeNull();
    }),
    many,
  );
});

test("a form for today, opened a second before midnight, is saved for the day it showed", () => {
  const lisbon = zoneSchema.parse("Europe/Lisbon");
  const shown = dayAt(lisbon, Date.parse("2026-11-24T23:59:59Z"));
  const arrived = dayAt(lisbon, Date.parse("2026-11-25T00:00:01Z"));
  expect([shown, arrived]).toEqual(["2026-11-24", "2026-11-25"]);
  expect(logProblem({ ...item, finishedOn: null }, shown, arrived)).toBeNull();
});

test("of a day to come only rest can be said, and taken back, up to three months ahead", () => {
  const goesOn = { ...item, finishedOn: null };
  const today = day("2026-11-24");
  const near = addDays(today, restAhead);
  for (const state of logStates) {
    expect(logProblem(goesOn, near, today, state) === null).toBe(state === "rest");
    expect(logProblem(goesOn, addDays(near, 1), today, state)).not.toBeNull();
  }
  expect(logProblem(goesOn, near, today, null)).toBeNull();
  expect(logProblem(goesOn, addDays(near, 1), today, "rest")).toBe(
    "Rest days can be marked up to three months ahead. Choose a day before 25 February 2027.",
  );
});

const someRating = fc.option(fc.constantFrom(0, 4, 10));
const someEntry: fc.Arbitrary<DayEntry> = fc.record({
  state: fc.option(fc.constantFrom(...logStates)),
  before: someRating,
  after: someRating,
  note: fc.constantFrom("", "It rained.", "Under the tree."),
});
/** What a form says: any fields, in any combination. */
const someChange = fc.record(
  {
    state: fc.option(fc.constantFrom(...logStates)),
    before: someRating,
    after: someRating,
    note: fc.constantFrom("", "It rained.", "I sang."),
  },
  { requiredKeys: [] },
);

/** A form that was opened while the day was as in `shown`. */
const openedAt = (shown: DayEntry) => (field: DayField, value: DayEntry[DayField]) => shown[field] === value;

describe("a change to a day", () => {
  test("on a page that is up to date sets what it names, and leaves the rest alone", () => {
    fc.assert(
      fc.property(someEntry, someChange, (now, change) => {
        expect(reviseDay(now, change, openedAt(now))).toEqual({ entry: { ...now, ...change }, clashes: [] });
      }),
      many,
    );
  });

  test("on an old page never takes back what it did not touch, nor writes over what became of what it did", () => {
    fc.assert(
      fc.property(someEntry, someEntry, someChange, (shown, now, change) => {
        const { entry, clashes } = reviseDay(now, change, openedAt(shown));
        for (const field of dayFields) {
          const wanted = change[field];
          const isTouched = wanted !== undefined && wanted !== shown[field];
          const isElsewhere = now[field] !== shown[field];
          expect(entry[field]).toBe(isTouched ? wanted : now[field]);
          expect(clashes.includes(field)).toBe(isTouched && isElsewhere && wanted !== now[field]);
        }
      }),
      many,
    );
  });

  test("sent again after its answer was lost comes to the same, and clashes with nothing", () => {
    fc.assert(
      fc.property(someEntry, someChange, (shown, change) => {
        const { entry } = reviseDay(shown, change, openedAt(shown));
        expect(reviseDay(entry, change, openedAt(shown))).toEqual({ entry, clashes: [] });
      }),
      many,
    );
  });

  test("that clashed is saved by a second press, which has seen what the day says now", () => {
    fc.assert(
      fc.property(someEntry, someEntry, someChange, (shown, now, change) => {
        const { entry } = reviseDay(now, change, openedAt(shown));
        expect(reviseDay(now, entry, openedAt(now))).toEqual({ entry, clashes: [] });
      }),
      many,
    );
  });

  test("in one place and another in a second place end alike, whichever comes first, unless they clash", () => {
    fc.assert(
      fc.property(someEntry, someChange, someChange, (shown, one, other) => {
        const both = (first: Partial<DayEntry>, second: Partial<DayEntry>) =>
          reviseDay(reviseDay(shown, first, openedAt(shown)).entry, second, openedAt(shown));
        const [there, back] = [both(one, other), both(other, one)];
        expect(there.clashes).toEqual(back.clashes);
        if (there.clashes.length === 0) expect(there.entry).toEqual(back.entry);
      }),
      many,
    );
  });
});
