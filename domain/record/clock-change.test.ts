/** Daylight saving time (DST): the nights in which clocks go forward and leave an hour out, or back and have it twice. */

import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { addDays, dayAt, daysBetween, type Instant, isSmallHours, type Zone, zones } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { onTheWall } from "#domain/testing/on-the-wall.ts";
import { type day, many, someInstant } from "#domain/testing/samples.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import { logProblem } from "./log.ts";

const hour = 3_600_000;
const zonesThatChange = zones.filter((zone) => changeAfter(zone, Date.parse("2015-01-01T00:00:00Z")));

/** The first change of clocks in a zone after some moment, or the last one before it. */
const someChange: fc.Arbitrary<{ zone: Zone; at: Instant }> = fc
  .tuple(fc.constantFrom(...zonesThatChange), someInstant)
  .map(([zone, instant]) => ({
    zone,
    at: changeAfter(zone, instant) ?? changeAfter(zone, instant, "previous") ?? 0,
  }));

/** Up to so many hours before or after, to the second. */
const within = (hours: number) =>
  fc.integer({ min: -3600 * hours, max: 3600 * hours }).map((seconds) => seconds * 1000);

describe("around a change of clocks", () => {
  test("the day is the one on the wall, and four o’clock ends the small hours", () => {
    fc.assert(
      fc.property(someChange, within(6), ({ zone, at }, apart) => {
        const wall = onTheWall(zone, at + apart);
        expect(dayAt(zone, at + apart)).toBe(wall.day);
        expect(isSmallHours(zone, at + apart)).toBe(wall.hour < 4);
      }),
      many,
    );
  });

  test("no day is left out and none comes twice", () => {
    fc.assert(
      fc.property(someChange, within(10), within(10), ({ zone, at }, one, other) => {
        const [from, to] = [at + Math.min(one, other), at + Math.max(one, other)];
        expect([0, 1]).toContain(daysBetween(dayAt(zone, from), dayAt(zone, to)));
      }),
      many,
    );
  });

  test("what was shown before it can be written after it, for the day that stood on the page", () => {
    fc.assert(
      fc.property(someChange, within(10), within(10), ({ zone, at }, one, other) => {
        const shown = dayAt(zone, at + Math.min(one, other));
        const arrived = dayAt(zone, at + Math.max(one, other));
        const item = begun(addDays(shown, -1));
        expect([addDays(shown, -1), shown].map((on) => logProblem(item, on, arrived))).toEqual([null, null]);
        expect(logProblem(item, addDays(arrived, 1), arrived)).not.toBeNull();
      }),
      many,
    );
  });

  test("of both kinds: where these tests look, clocks go forward as often as back, and by half an hour too", () => {
    const changes = fc.sample(someChange, { numRuns: 2000, seed: 4 });
    const lengths = changes.map(({ zone, at }) => hoursOn(zone, at));
    expect(lengths.filter((hours) => hours < 24).length).toBeGreaterThan(600);
    expect(lengths.filter((hours) => hours > 24).length).toBeGreaterThan(600);
    expect(lengths).toContain(23.5);
  });
});

/** How long the day of a change is. */
function hoursOn(zone: Zone, at: Instant): number {
  return Temporal.Instant.fromEpochMilliseconds(at - hour).toZonedDateTimeISO(zone).hoursInDay;
}

function changeAfter(
  zone: Zone,
  instant: Instant,
  direction: "next" | "previous" = "next",
): Instant | undefined {
  const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const change = there.getTimeZoneTransition(direction)?.epochMilliseconds;
  return change !== undefined && change > Date.parse("2015-01-01T00:00:00Z") ? change : undefined;
}

function begun(startedOn: ReturnType<typeof day>): PlanItem {
  const terms = plainTerms;
  return {
    id: "item",
    guide: "breathing",
    startedOn,
    finishedOn: null,
    versions: [{ holdsFrom: startedOn, ...terms }],
    pauses: [],
  };
}
