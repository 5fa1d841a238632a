import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, daysBetween, daysFrom, startOfWeek } from "#domain/day.ts";
import type { Log } from "#domain/record/log.ts";
import { dueOn, plannedBetween } from "#domain/record/schedule.ts";
import {
  day,
  many,
  someDay,
  someFirstDay,
  someItem,
  someRecord,
  someTerms,
} from "#domain/testing/samples.ts";
import {
  commonPauses,
  describePause,
  endPausesOn,
  isPausedFor,
  pauseSchema,
  pausesFrom,
  withPause,
} from "./pause.ts";
import { amend, type Pause, type PlanItem, pauseOn } from "./plan.ts";

/** A pause of 1 to 20 days that begins up to 80 days after a practice did, or a little before. */
const somePause = fc.tuple(fc.integer({ min: -10, max: 80 }), fc.nat(19));
const pauseOf = ({ startedOn }: PlanItem, [after, length]: [number, number]): Pause => {
  const from = addDays(startedOn, after);
  return { from, until: addDays(from, length) };
};
const daysOf = (pauses: Pause[]): Set<Day> =>
  new Set(pauses.flatMap(({ from, until }) => daysFrom(from, until)));
const expectApart = (pauses: Pause[]) => {
  for (const [index, { from, until }] of pauses.entries()) {
    expect(until >= from).toBe(true);
    const next = pauses[index + 1];
    if (next) expect(next.from > until).toBe(true);
  }
};

describe("one more pause", () => {
  test("adds its days and no others, and no two pauses share a day", () => {
    fc.assert(
      fc.property(someItem, somePause, (item, some) => {
        const pause = pauseOf(item, some);
        const pauses = withPause(item.pauses, pause);
        expect(daysOf(pauses)).toEqual(daysOf([...item.pauses, pause]));
        expectApart(pauses);
        expect(isPausedFor({ ...item, pauses }, pause)).toBe(true);
      }),
      many,
    );
  });

  test("set twice is one, and two are the same in either order", () => {
    fc.assert(
      fc.property(someItem, somePause, somePause, (item, some, other) => {
        const [one, two] = [pauseOf(item, some), pauseOf(item, other)];
        const both = withPause(withPause([], one), two);
        expect(withPause(both, one)).toEqual(both);
        expect(withPause(withPause([], two), one)).toEqual(both);
      }),
      many,
    );
  });

  test.each([
    ["that shares days joins the one before", "2026-11-10", "2026-11-20", "2026-11-02 2026-11-20"],
    ["that begins on the day after joins it too", "2026-11-13", "2026-11-20", "2026-11-02 2026-11-20"],
    ["that lies within one changes nothing", "2026-11-04", "2026-11-06", "2026-11-02 2026-11-12"],
    ["that goes around one takes its place", "2026-10-30", "2026-11-30", "2026-10-30 2026-11-30"],
    ["a day apart is another", "2026-11-14", "2026-11-20", "2026-11-02 2026-11-12, 2026-11-14 2026-11-20"],
  ])("%s", (_words, from, until, expected) => {
    const before = [{ from: day("2026-11-02"), until: day("2026-11-12") }];
    const pauses = withPause(before, { from: day(from), until: day(until) });
    expect(pauses.map((pause) => `${pause.from} ${pause.until}`).join(", ")).toBe(expected);
  });
});

describe("going on again", () => {
  test("leaves the paused days before it as they were, and none from it on", () => {
    fc.assert(
      fc.property(someItem, fc.nat(90), (item, after) => {
        const today = addDays(item.startedOn, after);
        const pauses = endPausesOn(item.pauses, today);
        expect(daysOf(pauses)).toEqual(new Set([...daysOf(item.pauses)].filter((paused) => paused < today)));
        expectApart(pauses);
        expect(pausesFrom({ ...item, pauses }, today)).toEqual([]);
        expect(endPausesOn(pauses, today)).toEqual(pauses);
      }),
      many,
    );
  });

  test("on the day on which a pause began leaves no trace of it", () => {
    const today = day("2026-11-24");
    expect(endPausesOn([{ from: today, until: day("2026-11-30") }], today)).toEqual([]);
  });
});

describe("what a plan asks for", () => {
  test("is the same whether days are paused, or each of them was marked as rest", () => {
    fc.assert(
      fc.property(someRecord, somePause, someFirstDay, ({ item, logs }, some, firstDay) => {
        const pauses = withPause(item.pauses, pauseOf(item, some));
        const rests: Log[] = [...daysOf(pauses)].map((on) => ({ itemId: item.id, day: on, state: "rest" }));
        const span = [addDays(item.startedOn, -20), addDays(item.startedOn, 110), firstDay] as const;
        expect(plannedBetween({ ...item, pauses }, logs, ...span)).toBe(
          plannedBetween({ ...item, pauses: [] }, [...logs, ...rests], ...span),
        );
      }),
      many,
    );
  });

  test("on paused days is nothing, also when the plan changed meanwhile; the days around keep what they asked", () => {
    fc.assert(
      fc.property(
        someRecord,
        someTerms,
        somePause,
        fc.nat(80),
        someFirstDay,
        ({ item, logs }, terms, some, after, firstDay) => {
          const today = addDays(item.versions.at(-1)?.holdsFrom ?? item.startedOn, after);
          const open = { ...item, finishedOn: null, versions: amend(item.versions, today, terms) };
          const pause = pauseOf(item, some);
          const paused = { ...open, pauses: withPause(open.pauses, pause) };
          for (const on of [addDays(pause.from, -1), pause.from, pause.until, addDays(pause.until, 1)]) {
            if (pauseOn(paused, on)) expect(dueOn(paused, logs, on, firstDay).due).toBe(false);
            const [week, end] = [startOfWeek(on, firstDay), addDays(startOfWeek(on, firstDay), 6)];
            const planned = plannedBetween(paused, logs, week, end, firstDay);
            expect(planned).toBeLessThanOrEqual(plannedBetween(open, logs, week, end, firstDay));
            if (daysFrom(week, end).every((each) => pauseOn(paused, each))) expect(planned).toBe(0);
          }
        },
      ),
      many,
    );
  });
});

describe("the days of a pause, on Tuesday 24 November 2026", () => {
  const today = day("2026-11-24");
  test.each([
    ["2026-11-24", "2026-11-24"],
    ["2026-11-19", "2026-11-24"],
    ["2027-11-24", "2028-11-23"],
    ["2026-11-24", "2027-11-24"],
  ])("can be %s to %s", (from, until) => {
    expect(pauseSchema(today).parse({ from, until })).toEqual({ from, until });
  });

  test.each([
    ["", "2026-11-30", "from", "Choose the first day of the pause."],
    ["2026-11-24", "", "until", "Choose the last day of the pause."],
    ["2026-11-31", "2026-12-01", "from", "Give a day as year-month-day, like 2026-11-24."],
    [
      "2026-12-01",
      "2026-11-30",
      "until",
      "This is before the first day. Choose 1 December 2026 or a later day.",
    ],
    [
      "2026-11-01",
      "2026-11-23",
      "until",
      "This day has passed. Choose today or a later day as the last one.",
    ],
    [
      "2026-11-24",
      "2027-11-25",
      "until",
      "A pause can be up to a year. Choose 24 November 2027 or an earlier day.",
    ],
    ["2027-11-25", "2027-11-30", "from", "Choose a first day up to 24 November 2027."],
  ])("cannot be %j to %j: %s, %s", (from, until, field, message) => {
    const problems = pauseSchema(today).safeParse({ from, until }).error?.issues;
    expect(problems?.map(({ path, message }) => [path[0], message])).toEqual([[field, message]]);
  });

  test("are taken only when they end from today on, in order, within a year", () => {
    const someOffset = fc.integer({ min: -400, max: 800 });
    fc.assert(
      fc.property(someDay, someOffset, someOffset, (now, a, b) => {
        const [from, until] = [addDays(now, a), addDays(now, b)];
        const isFine = b >= 0 && a <= 365 && daysBetween(from, until) >= 0 && daysBetween(from, until) <= 365;
        expect(pauseSchema(now).safeParse({ from, until }).success).toBe(isFine);
      }),
      many,
    );
  });

  test("can be set by one press, and all of those are fine", () => {
    expect(commonPauses(today).map(({ words }) => words)).toEqual([
      "A week, until 30 Nov",
      "Two weeks, until 7 Dec",
      "Four weeks, until 21 Dec",
    ]);
    for (const pause of commonPauses(today)) expect(pauseSchema(today).safeParse(pause).success).toBe(true);
  });

  test.each([
    ["2026-11-20", "2026-11-30", "Paused until Monday 30 November."],
    ["2026-11-24", "2026-11-24", "Paused until Tuesday 24 November."],
    ["2026-12-01", "2026-12-07", "Paused from Tuesday 1 December to Monday 7 December."],
    ["2026-12-01", "2026-12-01", "Paused on Tuesday 1 December."],
  ])("%s to %s are said as “%s”", (from, until, words) => {
    expect(describePause({ from: day(from), until: day(until) }, today)).toBe(words);
  });
});
