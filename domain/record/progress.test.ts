import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysFrom } from "#domain/day.ts";
import { many, someFirstDay, someRecord } from "#domain/testing/samples.ts";
import type { Log } from "./log.ts";
import { returnsAfterGap, timesBetween } from "./progress.ts";

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
