import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, daysFrom, startOfWeek, type Weekday, weekdayOf } from "#domain/day.ts";
import { amend, type PlanItem } from "#domain/practice/plan.ts";
import type { Schedule } from "#domain/practice/terms.ts";
import { day, many, someDay, someFirstDay, someRecord, someTerms } from "#domain/testing/samples.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import { type Log, type LogState, logStates } from "./log.ts";
import { dueOn, freePasses, plannedBetween } from "./schedule.ts";

/** Begun on Monday 2 November 2026. */
function practice(schedule: Schedule, startedOn = day("2026-11-02")): PlanItem {
  const terms = { ...plainTerms, schedule };
  return {
    id: "item",
    guide: "breathing",
    startedOn,
    finishedOn: null,
    versions: [{ holdsFrom: startedOn, ...terms }],
    pauses: [],
  };
}
const times = (count: number): Schedule => ({ kind: "times", times: count });
const days = (...some: Weekday[]): Schedule => ({ kind: "days", days: some });
const log = (on: string, state: LogState = "done"): Log => ({ itemId: "item", day: day(on), state });

describe("what a plan asks for", () => {
  test("in a whole week is what it says, whichever day weeks start on", () => {
    fc.assert(
      fc.property(someDay, someFirstDay, someTerms, (any, firstDay, { schedule }) => {
        const from = startOfWeek(any, firstDay);
        const item = practice(schedule, addDays(from, -7));
        expect(plannedBetween(item, [], from, addDays(from, 6), firstDay)).toBe(
          schedule.kind === "days" ? schedule.days.length : schedule.times,
        );
      }),
      many,
    );
  });

  test("in a first week is its share of the days that are left, and of set days those that are to come", () => {
    fc.assert(
      fc.property(someDay, someFirstDay, someTerms, (startedOn, firstDay, { schedule }) => {
        const end = addDays(startOfWeek(startedOn, firstDay), 6);
        const left = daysFrom(startedOn, end);
        expect(plannedBetween(practice(schedule, startedOn), [], addDays(end, -6), end, firstDay)).toBe(
          schedule.kind === "times"
            ? Math.round((schedule.times * left.length) / 7)
            : left.filter((on) => schedule.days.includes(weekdayOf(on))).length,
        );
      }),
      many,
    );
  });

  test("in the week of a leap day is what it is a week before, and a first week from it on has its share", () => {
    const someLeapDay = fc.constantFrom(
      ...[2016, 2020, 2024, 2028, 2032].map((year) => day(`${year}-02-29`)),
    );
    fc.assert(
      fc.property(
        someLeapDay,
        someFirstDay,
        someTerms,
        fc.nat(20),
        (leap, firstDay, { schedule }, before) => {
          const from = startOfWeek(leap, firstDay);
          const item = practice(schedule, addDays(from, -7 - before));
          const week = (first: Day) => plannedBetween(item, [], first, addDays(first, 6), firstDay);
          expect([week(from), week(addDays(from, 7))]).toEqual([
            week(addDays(from, -7)),
            week(addDays(from, 14)),
          ]);
          const begun = plannedBetween(practice(schedule, leap), [], from, addDays(from, 6), firstDay);
          expect(begun).toBeLessThanOrEqual(week(from));
        },
      ),
      many,
    );
  });

  test("in other weeks does not change with what is said of one, or taken back, or changed long after", () => {
    fc.assert(
      fc.property(
        someRecord,
        someFirstDay,
        fc.nat(69),
        fc.constantFrom(...logStates, null),
        ({ item, logs }, firstDay, after, state) => {
          const on = addDays(item.startedOn, after);
          const others = logs.filter((each) => each.day !== on);
          const edited: Log[] = state ? [...others, { itemId: item.id, day: on, state }] : others;
          const week = (first: Day, all: Log[]) =>
            plannedBetween(item, all, first, addDays(first, 6), firstDay);
          for (const weeks of [-1, 1]) {
            const other = addDays(startOfWeek(on, firstDay), 7 * weeks);
            expect(week(other, edited)).toBe(week(other, logs));
          }
          // What was done counts as done, and never changes what was asked.
          const own = startOfWeek(on, firstDay);
          if (state === "done" || state === "tiny") expect(week(own, edited)).toBe(week(own, others));
        },
      ),
      many,
    );
  });

  test("in a week in which it changes lies between the old and the new", () => {
    fc.assert(
      fc.property(
        someDay,
        someFirstDay,
        fc.nat(6),
        someTimes,
        someTimes,
        (any, firstDay, after, before, then) => {
          const from = startOfWeek(any, firstDay);
          const item = practice(times(before), addDays(from, -7));
          const terms = { ...plainTerms, schedule: times(then) };
          const changed = { ...item, versions: amend(item.versions, addDays(from, after), terms) };
          const planned = plannedBetween(changed, [], from, addDays(from, 6), firstDay);
          expect(planned).toBe(Math.round((before * after + then * (7 - after)) / 7));
          expect(planned).toBeGreaterThanOrEqual(Math.min(before, then));
          expect(planned).toBeLessThanOrEqual(Math.max(before, then));
        },
      ),
      many,
    );
  });

  test("is never more than the days that are free for it, and days off never add", () => {
    fc.assert(
      fc.property(someRecord, someFirstDay, fc.nat(60), ({ item, logs }, firstDay, after) => {
        const from = startOfWeek(addDays(item.startedOn, after), firstDay);
        const to = addDays(from, 6);
        const planned = plannedBetween(item, logs, from, to, firstDay);
        const off = logs.filter(
          ({ day, state }) => from <= day && day <= to && (state === "rest" || state === "not-applicable"),
        );
        expect(planned).toBeGreaterThanOrEqual(0);
        expect(planned).toBeLessThanOrEqual(7 - off.length);
        expect(planned).toBeLessThanOrEqual(plannedBetween(item, [], from, to, firstDay));
      }),
      many,
    );
  });

  test("in several weeks is the sum of each", () => {
    fc.assert(
      fc.property(someRecord, someFirstDay, fc.nat(40), ({ item, logs }, firstDay, after) => {
        const from = startOfWeek(addDays(item.startedOn, after), firstDay);
        const week = (ago: number) =>
          plannedBetween(item, logs, addDays(from, ago), addDays(from, ago + 6), firstDay);
        expect(plannedBetween(item, logs, from, addDays(from, 20), firstDay)).toBe(
          week(0) + week(7) + week(14),
        );
      }),
      many,
    );
  });

  test.each([
    ["3 times a week, begun on Friday, weeks from Monday", times(3), "2026-11-06", 1, [], 1],
    ["3 times a week, begun on Friday, weeks from Sunday", times(3), "2026-11-06", 7, [], 1],
    ["3 times a week, begun on Friday, weeks from Saturday", times(3), "2026-11-06", 6, [], 0],
    ["3 times a week, begun on Wednesday", times(3), "2026-11-04", 1, [], 2],
    ["once a week, begun on Sunday", times(1), "2026-11-08", 1, [], 0],
    ["Mon, Wed and Fri, begun on Wednesday", days(1, 3, 5), "2026-11-04", 1, [], 2],
    ["3 times a week with one rest day", times(3), "2026-11-02", 1, [log("2026-11-03", "rest")], 3],
    [
      "3 times a week with two rest days",
      times(3),
      "2026-11-02",
      1,
      [log("2026-11-03", "rest"), log("2026-11-04", "rest")],
      2,
    ],
    [
      "7 times a week with one day that does not apply",
      times(7),
      "2026-11-02",
      1,
      [log("2026-11-03", "not-applicable")],
      6,
    ],
    ["Mon, Wed and Fri, rest on Wednesday", days(1, 3, 5), "2026-11-02", 1, [log("2026-11-04", "rest")], 2],
    ["Mon, Wed and Fri, rest on Thursday", days(1, 3, 5), "2026-11-02", 1, [log("2026-11-05", "rest")], 3],
    [
      "rest of another practice",
      times(7),
      "2026-11-02",
      1,
      [{ ...log("2026-11-03", "rest"), itemId: "other" }],
      7,
    ],
  ] as const)("first week: %s", (_words, schedule, startedOn, firstDay, logs, planned) => {
    const from = startOfWeek(day(startedOn), firstDay);
    expect(plannedBetween(practice(schedule, day(startedOn)), logs, from, addDays(from, 6), firstDay)).toBe(
      planned,
    );
  });
});

describe("free passes", () => {
  test("are two at most, and never more than half, so that a blank week is not on plan", () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(freePasses)).toEqual([0, 0, 1, 1, 2, 2, 2, 2]);
  });

  test("never ask more of a week for resting, nor less for planning more", () => {
    for (const planned of [1, 2, 3, 4, 5, 6, 7]) {
      const asked = planned - freePasses(planned);
      expect(asked).toBeGreaterThanOrEqual(1);
      expect(asked).toBeGreaterThanOrEqual(planned - 1 - freePasses(planned - 1));
    }
  });
});

describe("whether it is due", () => {
  test("with times a week: until the week has reached its number, and again when a log is taken back", () => {
    fc.assert(
      fc.property(someRecord, someFirstDay, fc.nat(69), ({ item, logs }, firstDay, after) => {
        const on = addDays(item.startedOn, after);
        const from = startOfWeek(on, firstDay);
        const before = dueOn(item, logs, on, firstDay);
        const others = logs.filter((each) => each.day !== on);
        const done = dueOn(item, [...others, { itemId: item.id, day: on, state: "done" }], on, firstDay);
        const undone = dueOn(item, others, on, firstDay);
        if (others.length === logs.length) expect(undone).toEqual(before);
        // Doing it can settle a week, and never makes it ask for more.
        if (done.due) expect(undone.due).toBe(true);
        const inWeek = (each: Log) => each.day >= from && each.day <= addDays(from, 6);
        expect(dueOn(item, logs.filter(inWeek), on, firstDay)).toEqual(before);
      }),
      many,
    );
  });

  test.each([
    ["Tue 3", days(2), [], "2026-11-03", true, "Your plan: on Tuesday."],
    ["Wed 4", days(2), [], "2026-11-04", false, "Your plan: on Tuesday. Doing it today is welcome too."],
    ["Wed 4", days(1, 2, 3, 4, 5, 6, 7), [], "2026-11-04", true, "Your plan: every day."],
    ["Tue 3", times(3), [], "2026-11-03", true, "Your plan: 3 times this week, on any day."],
    [
      "Tue 3",
      times(3),
      [log("2026-11-02", "tiny")],
      "2026-11-03",
      true,
      "You have done this once this week, and planned it 3 times.",
    ],
    [
      "Sun 8",
      times(2),
      [log("2026-11-02"), log("2026-11-04", "tiny")],
      "2026-11-08",
      false,
      "You have done what you planned for this week: twice. More is welcome.",
    ],
    [
      "Mon 9, a new week",
      times(1),
      [log("2026-11-08")],
      "2026-11-09",
      true,
      "Your plan: once this week, on any day.",
    ],
    ["Tue 3", times(3), [log("2026-11-03", "rest")], "2026-11-03", false, "You marked this as a rest day."],
    [
      "Tue 3",
      times(3),
      [log("2026-11-03", "not-applicable")],
      "2026-11-03",
      false,
      "You said it does not apply to this day.",
    ],
    ["the day before", times(3), [], "2026-11-01", false, "This practice begins on Monday 2 November."],
  ] as const)("on %s: %j with %j", (_words, schedule, logs, on, due, because) => {
    expect(dueOn(practice(schedule), logs, day(on), 1)).toEqual({ due, because });
  });

  test("not from the day on which it was finished, nor in a first week too short to ask for anything", () => {
    const finished = { ...practice(times(3)), finishedOn: day("2026-11-20") };
    const because = "You finished this practice on Friday 20 November.";
    expect(dueOn(finished, [], day("2026-11-19"), 1).due).toBe(true);
    expect(dueOn(finished, [], day("2026-11-20"), 1)).toEqual({ due: false, because });
    expect(dueOn(finished, [], day("2026-11-21"), 1)).toEqual({ due: false, because });
    expect(dueOn(practice(times(1), day("2026-11-08")), [], day("2026-11-08"), 1)).toEqual({
      due: false,
      because: "Nothing is planned for what is left of this week. Doing it is welcome.",
    });
  });

  test("its reason never scolds or counts down", () => {
    fc.assert(
      fc.property(someRecord, someFirstDay, fc.nat(69), ({ item, logs }, firstDay, after) => {
        const { because } = dueOn(item, logs, addDays(item.startedOn, after), firstDay);
        expect(because).not.toMatch(/miss|fail|only|still|left to|behind|streak|must|should/i);
      }),
      many,
    );
  });
});

const someTimes = fc.integer({ min: 1, max: 7 });
