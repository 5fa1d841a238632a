import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, startOfWeek, weekdayOf } from "#domain/day.ts";
import { many, someDay, someFirstDay, someItem } from "#domain/testing/samples.ts";
import { daysInPlan, spanLengths, spanUntil } from "./span.ts";

const someLength = fc.constantFrom(...spanLengths);

describe("the weeks shown", () => {
  test("are so many whole ones, and in the present the one under way after them", () => {
    fc.assert(
      fc.property(
        someLength,
        someDay,
        fc.integer({ min: -60, max: 1000 }),
        someFirstDay,
        (weeks, today, ago, firstDay) => {
          const { from, to, isPresent } = spanUntil(weeks, addDays(today, -ago), today, firstDay);
          expect(weekdayOf(from)).toBe(firstDay);
          expect(isPresent).toBe(startOfWeek(to, firstDay) === startOfWeek(today, firstDay));
          const afterwards = isPresent ? startOfWeek(today, firstDay) : addDays(to, 1);
          expect(daysBetween(from, afterwards)).toBe(7 * weeks);
          if (isPresent) expect(to).toBe(today);
        },
      ),
      many,
    );
  });

  test("hold the day that was asked for, and without one, or with one to come, today", () => {
    fc.assert(
      fc.property(someLength, someDay, fc.nat(1000), someFirstDay, (weeks, today, ago, firstDay) => {
        const asked = addDays(today, -ago);
        const { from, to } = spanUntil(weeks, asked, today, firstDay);
        expect(from <= asked && asked <= to).toBe(true);
        const present = spanUntil(weeks, undefined, today, firstDay);
        expect(present).toEqual(spanUntil(weeks, addDays(today, ago), today, firstDay));
        expect(present.to).toBe(today);
      }),
      many,
    );
  });
});

describe("a practice’s part of them", () => {
  test("begins and ends with the practice, and is the whole otherwise", () => {
    fc.assert(
      fc.property(
        someItem,
        someLength,
        fc.integer({ min: -10, max: 900 }),
        fc.nat(500),
        someFirstDay,
        (item, weeks, after, ago, firstDay) => {
          const today = addDays(item.startedOn, after);
          const span = spanUntil(weeks, addDays(today, -ago), today, firstDay);
          const part = daysInPlan(item, span);
          const goesOn = item.finishedOn === null;
          const isIn = item.startedOn <= span.to && (goesOn || String(item.finishedOn) >= span.from);
          expect(part !== undefined).toBe(isIn || (span.isPresent && goesOn));
          if (!part) return;
          expect(part.from <= part.to && span.from <= part.from && part.to <= span.to).toBe(true);
          if (!isIn) return;
          expect(part.from).toBe([span.from, item.startedOn].sort().at(-1));
          expect(part.to).toBe([span.to, item.finishedOn ?? span.to].sort().at(0));
        },
      ),
      many,
    );
  });
});
