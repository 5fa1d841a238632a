import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, dayAt, daysFrom, type Weekday } from "#domain/day.ts";
import { day, many, someInstant, someItem, someTerms, someZone } from "#domain/testing/samples.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import { amend, describeSchedule, lastDay, type PlanItem, resume, versionOn } from "./plan.ts";
import type { Terms } from "./terms.ts";

const terms: Terms = plainTerms;
const item = (startedOn: string, finishedOn: string | null = null): PlanItem => ({
  id: "item",
  guide: "breathing",
  startedOn: day(startedOn),
  finishedOn: finishedOn === null ? null : day(finishedOn),
  versions: [{ holdsFrom: day(startedOn), ...terms }],
  pauses: [],
});
const someDistance = fc.integer({ min: -3, max: 90 });
const laterOf = (one: Day, other: Day): Day => [one, other].sort()[1] ?? one;

describe("versions", () => {
  test("hold from their day to the day before the next, and not outside the plan", () => {
    fc.assert(
      fc.property(someItem, someDistance, (any, after) => {
        const on = addDays(any.startedOn, after);
        const inPlan = after >= 0 && (any.finishedOn === null || on <= any.finishedOn);
        const latest = any.versions.filter(({ holdsFrom }) => holdsFrom <= on).at(-1);
        expect(versionOn(any, on)).toEqual(inPlan ? latest : undefined);
      }),
      many,
    );
  });

  test("stand in order, one for each day, the first on the first day", () => {
    fc.assert(
      fc.property(someItem, ({ startedOn, versions }) => {
        const days = versions.map(({ holdsFrom }) => holdsFrom);
        expect(days).toEqual([...new Set(days)].sort());
        expect(days[0]).toBe(startedOn);
      }),
      many,
    );
  });
});

describe("an edit", () => {
  test("holds from its day on, and changes no day before it", () => {
    fc.assert(
      fc.property(someItem, someTerms, fc.nat(80), someDistance, (any, edited, after, looked) => {
        const open = { ...any, finishedOn: null };
        const today = lastDay(open.versions, addDays(open.startedOn, after));
        const changed = { ...open, versions: amend(open.versions, today, edited) };
        const on = addDays(open.startedOn, looked);
        if (on < today) expect(versionOn(changed, on)).toEqual(versionOn(open, on));
        else expect(versionOn(changed, on)).toMatchObject(edited);
      }),
      many,
    );
  });

  test("that changes nothing adds no version", () => {
    const { versions } = item("2026-11-02");
    expect(amend(versions, day("2026-11-23"), terms)).toEqual(versions);
  });

  test("made again leaves one version for its day", () => {
    fc.assert(
      fc.property(someItem, someTerms, fc.nat(80), ({ versions, startedOn }, edited, after) => {
        const today = addDays(startedOn, after);
        const once = amend(versions, today, edited);
        expect(amend(once, today, edited)).toEqual(once);
      }),
      many,
    );
  });

  test("by someone whose flight west has put them a day back counts from the newest version’s day", () => {
    const { versions } = item("2026-11-24");
    expect(amend(versions, day("2026-11-23"), { ...terms, minutes: 10 })).toEqual([
      { holdsFrom: "2026-11-24", ...terms, minutes: 10 },
    ]);
  });
});

describe("someone who travels, east or west, over the date line or not,", () => {
  // Noon in one zone can be the day before in another, or even two days before.
  const someTrip = fc.tuple(someZone, someZone, someInstant);

  test("finds the edit made last in force, whichever day it is there, and every day before both as it was", () => {
    fc.assert(
      fc.property(
        someTrip,
        someTerms,
        someTerms,
        fc.nat(86_400),
        ([home, away, instant], one, two, seconds) => {
          const [before, after] = [dayAt(home, instant), dayAt(away, instant + seconds * 1000)];
          const { versions } = item(addDays(before, -10));
          const edited = amend(amend(versions, before, one), after, two);
          const practice = { ...item(addDays(before, -10)), versions: edited };
          const days = edited.map(({ holdsFrom }) => holdsFrom);
          expect(days).toEqual([...new Set(days)].sort());
          expect(versionOn(practice, laterOf(before, after))).toMatchObject(two);
          for (const ago of [1, 5, 10])
            expect(versionOn(practice, addDays(before, -ago))).toMatchObject(terms);
        },
      ),
      many,
    );
  });

  test("can finish and start again at once, and asks for nothing in between", () => {
    fc.assert(
      fc.property(someTrip, fc.nat(86_400), ([home, away, instant], seconds) => {
        const [before, after] = [dayAt(home, instant), dayAt(away, instant + seconds * 1000)];
        const going = item(addDays(before, -10));
        const finished = { ...going, finishedOn: lastDay(going.versions, before) };
        const again = { ...going, versions: resume(finished, after) };
        expect(versionOn(finished, addDays(before, 1))).toBeUndefined();
        for (const on of daysFrom(addDays(before, 1), addDays(after, -1)))
          expect(versionOn(again, on)).toBeUndefined();
        expect(versionOn(again, laterOf(before, after))).toMatchObject(terms);
      }),
      many,
    );
  });
});

describe("starting again after finishing", () => {
  test("asks for nothing in between, for the same as before from then on, and leaves the past as it was", () => {
    fc.assert(
      fc.property(someItem, fc.nat(30), fc.nat(40), someDistance, (any, finished, back, looked) => {
        const finishedOn = lastDay(any.versions, addDays(any.startedOn, finished));
        const done = { ...any, finishedOn };
        const today = addDays(finishedOn, back);
        const again = { ...done, finishedOn: null, versions: resume(done, today) };
        const on = addDays(any.startedOn, looked);
        const last = versionOn(done, finishedOn);
        if (on <= finishedOn) expect(versionOn(again, on)).toEqual(versionOn(done, on));
        else if (on < today) expect(versionOn(again, on)).toBeUndefined();
        else if (today > addDays(finishedOn, 1))
          expect(versionOn(again, on)).toEqual({ ...last, holdsFrom: today });
        else expect(versionOn(again, on)).toEqual(last);
      }),
      many,
    );
  });

  test("on the next day leaves no trace", () => {
    const finished = item("2026-11-02", "2026-11-20");
    expect(resume(finished, day("2026-11-21"))).toEqual(finished.versions);
  });

  test("a practice that was not finished stays as it is", () => {
    const going = item("2026-11-02");
    expect(resume(going, day("2026-12-01"))).toEqual(going.versions);
  });
});

describe("words", () => {
  const days = (...some: Weekday[]) => ({ kind: "days", days: some }) as const;
  test.each([
    [days(1, 3, 5), 1, "on Mon, Wed and Fri"],
    [days(1, 3, 7), 7, "on Sun, Mon and Wed"],
    [days(5, 6), 6, "on Sat and Fri"],
    [days(4), 1, "on Thursday"],
    [days(1, 2, 3, 4, 5, 6, 7), 1, "every day"],
    [{ kind: "times", times: 1 } as const, 1, "once a week"],
    [{ kind: "times", times: 2 } as const, 1, "twice a week"],
    [{ kind: "times", times: 7 } as const, 1, "7 times a week"],
  ] as const)("%j, weeks from weekday %i: %s", (schedule, firstDay, words) => {
    expect(describeSchedule(schedule, firstDay)).toBe(words);
  });
});
