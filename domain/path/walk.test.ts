import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day, daySchema } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { cases } from "#domain/testing/cases.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import { afterStep, daysWalked, isWeekOver, nextSteps, type Walk, weeksOfPath } from "./walk.ts";

const first: Day = daySchema.parse("2026-11-02");
const after = (days: number) => addDays(first, days);
const walk: Walk = {
  id: "0b6c1f5e-9f5d-4c1e-8f2b-0a7d3c5e9b11",
  path: "four-weeks-with-worry",
  beganOn: first,
  week: 1,
  weekFrom: first,
  endedOn: null,
};

function practice(guide: string, ...pauses: [from: number, until: number][]): PlanItem {
  return {
    id: "1b6c1f5e-9f5d-4c1e-8f2b-0a7d3c5e9b11",
    guide,
    startedOn: first,
    finishedOn: null,
    versions: [{ holdsFrom: first, ...plainTerms }],
    pauses: pauses.map(([from, until]) => ({ from: after(from), until: after(until) })),
  };
}

test("a week is over when seven days have gone by, and goes on until its member says what comes next", () => {
  const plan = [practice("breathing")];
  expect(daysWalked(walk, ["breathing"], plan, first)).toBe(0);
  expect(isWeekOver(walk, ["breathing"], plan, after(6))).toBe(false);
  expect(isWeekOver(walk, ["breathing"], plan, after(7))).toBe(true);
  expect(isWeekOver(walk, ["breathing"], plan, after(400))).toBe(true);
});

test("days on which all of it is paused make the week longer, and others do not", () => {
  const paused = practice("breathing", [2, 11]);
  expect(isWeekOver(walk, ["breathing"], [paused], after(7))).toBe(false);
  expect(isWeekOver(walk, ["breathing"], [paused], after(16))).toBe(false);
  expect(isWeekOver(walk, ["breathing"], [paused], after(17))).toBe(true);
  const other = practice("mindfulness");
  expect(isWeekOver(walk, ["breathing", "mindfulness"], [paused, other], after(7))).toBe(true);
  // What the week does not ask for, and what was finished before, holds nothing up.
  expect(isWeekOver(walk, ["mindfulness"], [paused, other], after(7))).toBe(true);
  expect(isWeekOver(walk, ["breathing"], [{ ...paused, finishedOn: first }], after(7))).toBe(true);
});

test("one may go on early, do a week again, and stop; after the last week the path ends", () => {
  expect(afterStep(walk, "on", after(2))).toEqual({ ...walk, week: 2, weekFrom: after(2) });
  expect(afterStep({ ...walk, week: 3 }, "again", after(9))).toEqual({
    ...walk,
    week: 3,
    weekFrom: after(9),
  });
  expect(afterStep({ ...walk, week: weeksOfPath }, "on", after(30))).toMatchObject({ endedOn: after(30) });
  expect(afterStep(walk, "stop", after(3))).toEqual({ ...walk, endedOn: after(3) });
  expect(afterStep(walk, "on", after(-1))).toEqual({ ...walk, week: 2, weekFrom: first });
});

test("whatever is chosen, weeks stay within the path, and days never go back", () => {
  const step = fc.record({ what: fc.constantFrom(...nextSteps), days: fc.integer({ min: -1, max: 40 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let [now, today] = [walk, first];
      for (const { what, days } of steps) {
        if (now.endedOn !== null) break;
        today = addDays(today, days);
        const next = afterStep(now, what, today);
        expect(next.week).toBeGreaterThanOrEqual(now.week);
        expect(next.week).toBeLessThanOrEqual(weeksOfPath);
        expect(next.weekFrom >= now.weekFrom).toBe(true);
        expect(next.endedOn === null || next.endedOn >= next.beganOn).toBe(true);
        now = next;
      }
    }),
    cases(200),
  );
});
