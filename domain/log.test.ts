import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayAt, zoneSchema } from "./day.ts";
import { logProblem } from "./log.ts";
import { type PlanItem, unaided } from "./plan.ts";
import { day, many, someInstant, someItem, someZone } from "./samples.ts";

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
