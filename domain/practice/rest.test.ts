import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import { blankDay, type Log, logStates, restAhead } from "#domain/record/log.ts";
import { dueOn, plannedBetween } from "#domain/record/schedule.ts";
import { day, many, someFirstDay, someItem, someRecord } from "#domain/testing/samples.ts";
import { versionOn } from "./plan.ts";
import { afterRest, restProblem } from "./rest.ts";

test("any day of the practice from today to three months ahead can be a rest day, and no other", () => {
  fc.assert(
    fc.property(someItem, fc.integer({ min: -5, max: 200 }), fc.nat(80), (item, asked, passed) => {
      const [on, today] = [addDays(item.startedOn, asked), addDays(item.startedOn, passed)];
      const isAhead = on >= today && on <= addDays(today, restAhead);
      const isIn = on >= item.startedOn && (item.finishedOn === null || on <= item.finishedOn);
      expect(restProblem(item, on, today) === null).toBe(isAhead && isIn);
    }),
    many,
  );
});

test("a day that has passed says what else can be done", () => {
  fc.assert(
    fc.property(someItem, (item) => {
      const yesterday = addDays(item.startedOn, 3);
      expect(restProblem(item, yesterday, addDays(yesterday, 1))).toMatch(/Choose today or a later day/);
    }),
    many,
  );
  const item = {
    id: "a",
    guide: "b",
    startedOn: day("2026-11-02"),
    finishedOn: null,
    versions: [],
    pauses: [],
  };
  expect(restProblem(item, day("2027-02-25"), day("2026-11-24"))).toMatch(/before 25 February 2027/);
});

test("choosing a rest day and taking it back leaves everything else that was said of the day", () => {
  for (const state of [...logStates, null]) {
    const current = { ...blankDay, state, before: 7, note: "A long day." };
    const { entry, taken } = afterRest(current, true);
    if (state === null || state === "rest") expect(entry).toEqual({ ...current, state: "rest" });
    else expect([entry, taken]).toEqual([null, expect.stringContaining("It stays as you wrote it")]);
    const back = afterRest(current, false);
    expect(back).toEqual({ entry: state === "rest" ? { ...current, state: null } : null });
  }
});

test("a rest day ahead is asked for nothing, takes at most its own share, and taken back it is as before", () => {
  fc.assert(
    fc.property(someRecord, someFirstDay, fc.nat(69), ({ item, logs }, firstDay, after) => {
      const on = addDays(item.startedOn, after);
      const others = logs.filter((log) => log.day !== on);
      const rest: Log = { itemId: item.id, day: on, state: "rest" };
      const span = [item.startedOn, addDays(item.startedOn, 90), firstDay] as const;
      const [without, with_] = [others, [...others, rest]].map((all) => plannedBetween(item, all, ...span));
      expect(dueOn(item, [...others, rest], on, firstDay).due).toBe(false);
      expect([0, 1]).toContain((without ?? 0) - (with_ ?? 0));
      if (!versionOn(item, on)) expect(with_).toBe(without);
    }),
    many,
  );
});
