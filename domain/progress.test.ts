import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysFrom, startOfWeek, weekdayOf } from "./day.ts";
import type { Log } from "./log.ts";
import { pauseOn, versionOn } from "./plan.ts";
import { calendarWeeks, pastWeeksOnPlan, returnsAfterGap, timesBetween, weeksOnPlan } from "./progress.ts";
import { many, someFirstDay, someRecord } from "./samples.ts";

describe("the number of times", () => {
  test("counts done and tiny alike, each day once, and nothing else", () => {
    fc.assert(
      fc.property(someRecord, fc.nat(69), fc.nat(69), ({ item, logs }, a, b) => {
        const [from, to] = [addDays(item.startedOn, a), addDays(item.startedOn, b)];
        const days = daysFrom(from, to).filter((day) =>
          logs.some((log) => log.day === day && (log.state === "done" || log.state === "tiny")),
        );
        expect(timesBetween(logs, from, to)).toBe(days.length);
      }),
      many,
    );
  });

  test("is the same after a log is said and taken back, whatever the order of the logs", () => {
    fc.assert(
      fc.property(someRecord, fc.nat(69), ({ item, logs }, after) => {
        const [from, to] = [item.startedOn, addDays(item.startedOn, 69)];
        const others = logs.filter(({ day }) => day !== addDays(from, after));
        const said: Log[] = [...others, { itemId: item.id, day: addDays(from, after), state: "tiny" }];
        expect(timesBetween(said, from, to)).toBe(timesBetween(others, from, to) + 1);
        expect(timesBetween(logs.toReversed(), from, to)).toBe(timesBetween(logs, from, to));
      }),
      many,
    );
  });
});

describe("past weeks on plan", () => {
  test("are what they would have been, had the page been opened the day after", () => {
    fc.assert(
      fc.property(someRecord, someFirstDay, fc.nat(69), ({ item, logs }, firstDay, after) => {
        const monday = startOfWeek(addDays(item.startedOn, after), firstDay);
        const until = logs.filter(({ day }) => day < monday);
        const span = { from: addDays(monday, -28), to: addDays(monday, -1) };
        expect(pastWeeksOnPlan(item, logs, span, firstDay)).toEqual(
          weeksOnPlan(item, until, monday, firstDay),
        );
      }),
      many,
    );
  });
});

describe("weeks on plan", () => {
  test("are among the weeks counted, which are four at most", () => {
    fc.assert(
      fc.property(someRecord, someFirstDay, fc.nat(69), ({ item, logs }, firstDay, after) => {
        const { on, of } = weeksOnPlan(item, logs, addDays(item.startedOn, after), firstDay);
        expect(on).toBeGreaterThanOrEqual(0);
        expect(of).toBeGreaterThanOrEqual(on);
        expect(of).toBeLessThanOrEqual(4);
      }),
      many,
    );
  });

  test("are never fewer for having done it, or for having rested on a day of which nothing was said", () => {
    fc.assert(
      fc.property(
        someRecord,
        someFirstDay,
        fc.nat(69),
        fc.nat(69),
        fc.constantFrom("done", "tiny", "rest", "not-applicable"),
        ({ item, logs }, firstDay, after, said, state) => {
          const today = addDays(item.startedOn, Math.max(after, said));
          const on = addDays(item.startedOn, Math.min(after, said));
          const others = logs.filter(({ day }) => day !== on);
          const more: Log[] = [...others, { itemId: item.id, day: on, state }];
          expect(weeksOnPlan(item, more, today, firstDay).on).toBeGreaterThanOrEqual(
            weeksOnPlan(item, others, today, firstDay).on,
          );
        },
      ),
      many,
    );
  });

  test("need the logs of five weeks and of this practice, no others", () => {
    fc.assert(
      fc.property(someRecord, someFirstDay, fc.nat(69), ({ item, logs }, firstDay, after) => {
        const today = addDays(item.startedOn, after);
        const from = addDays(startOfWeek(today, firstDay), -28);
        const enough = logs.filter(({ day }) => day >= from);
        const withOthers = [...enough, ...logs.map((log) => ({ ...log, itemId: "other" }))];
        expect(weeksOnPlan(item, withOthers, today, firstDay)).toEqual(
          weeksOnPlan(item, logs, today, firstDay),
        );
      }),
      many,
    );
  });
});

describe("the calendar", () => {
  test("has whole weeks from the first day asked for to the week of today, and every day once", () => {
    fc.assert(
      fc.property(
        someRecord,
        someFirstDay,
        fc.nat(69),
        fc.nat(40),
        ({ item, logs }, firstDay, after, back) => {
          const today = addDays(item.startedOn, after);
          const from = addDays(today, -back);
          const weeks = calendarWeeks(item, logs, from, today, firstDay);
          const days = weeks.flat().map(({ day }) => day);
          expect(
            weeks.every((week) => week.length === 7 && week[0] && weekdayOf(week[0].day) === firstDay),
          ).toBe(true);
          expect(days).toEqual(
            daysFrom(startOfWeek(from, firstDay), addDays(startOfWeek(today, firstDay), 6)),
          );
        },
      ),
      many,
    );
  });

  test("shows what was said, and otherwise whether the day is to come, in the plan, or outside it", () => {
    fc.assert(
      fc.property(someRecord, someFirstDay, fc.nat(69), ({ item, logs }, firstDay, after) => {
        const today = addDays(item.startedOn, after);
        for (const { day, mark } of calendarWeeks(item, logs, addDays(today, -14), today, firstDay).flat()) {
          const log = logs.find((each) => each.day === day);
          const said = log && (log.state ?? "noted");
          const unsaid = pauseOn(item, day) ? "paused" : "unknown";
          expect(mark).toBe(said ?? (day > today ? "future" : versionOn(item, day) ? unsaid : "outside"));
        }
      }),
      many,
    );
  });
});

test("nobody is welcomed back on a day of which they have said something, or a day after one", () => {
  fc.assert(
    fc.property(someRecord, someFirstDay, fc.nat(69), fc.nat(6), ({ item, logs }, firstDay, after, back) => {
      const today = addDays(item.startedOn, after);
      const past = logs.filter(({ day }) => day <= today);
      const recent: Log = { itemId: item.id, day: addDays(today, -back), state: "rest" };
      expect(returnsAfterGap(item, [...past, recent], today, firstDay)).toBe(false);
    }),
    many,
  );
});
