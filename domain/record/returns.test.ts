import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import { versionOn } from "#domain/practice/plan.ts";
import { readGolden } from "#domain/testing/golden.ts";
import { many, someFirstDay, someRecord } from "#domain/testing/samples.ts";
import { counts } from "./log.ts";
import { returnsAfterGap } from "./progress.ts";
import { returnsBetween } from "./returns.ts";

describe("coming back, and after how many days", () => {
  test.each([
    // What it shows                                   Plan         Record                               Days away
    ["after a week and a day", "every day", "ddddddd ....... .d", [8]],
    ["after seven days", "every day", "ddddddd ....... t", [7]],
    ["not after six", "every day", "ddddddd ......d", []],
    ["twice", "3 times", "d...... ....... d...... ....... t", [13, 13]],
    [
      "with a rest day, which is not doing it; the day it was done is",
      "every day",
      "d...... ..r.... ...d",
      [7],
    ],
    ["not after a pause", "every day", "dpppppp ppppppp d", []],
    ["after a pause and some days", "every day", "dpppppp ....... d", [13]],
    ["not when the plan asked for it once", "once", "d...... ..d", []],
    ["the first day is a beginning, not a return", "every day", "....... ....... d", []],
    ["not yet: nobody has come back today", "every day", "ddddddd ....... .", []],
    ["rest days to come are not a return", "every day", "ddddddd .......|rr", []],
    ["nor do they hide one", "every day", "ddddddd ....... d|..r", [7]],
  ])("%s", (_words, plan, record, away) => {
    const { item, logs, today } = readGolden(plan, record, 1);
    const span = { from: item.startedOn, to: today };
    expect(returnsBetween(item, logs, span, 1).map((each) => each.away)).toEqual(away);
  });
});

describe("returns, in any record", () => {
  test("are days on which Today said “Welcome back” before it was done", () => {
    fc.assert(
      fc.property(someRecord, someFirstDay, fc.nat(69), ({ item, logs }, firstDay, after) => {
        const span = { from: item.startedOn, to: addDays(item.startedOn, after) };
        const returns = returnsBetween(item, logs, span, firstDay).map(({ on }) => on);
        const welcomed = logs
          .filter((log) => counts(log) && log.day <= span.to && versionOn(item, log.day))
          .filter(({ day }) => logs.some((earlier) => earlier.day < day))
          .filter(({ day }) => {
            const before = logs.filter((earlier) => earlier.day < day);
            return returnsAfterGap(item, before, day, firstDay);
          });
        expect(returns.filter((day) => versionOn(item, day))).toEqual(welcomed.map(({ day }) => day).sort());
      }),
      many,
    );
  });

  test("need only the logs of these days and the last one before", () => {
    fc.assert(
      fc.property(someRecord, someFirstDay, fc.nat(69), fc.nat(69), ({ item, logs }, firstDay, a, b) => {
        const span = { from: addDays(item.startedOn, a), to: addDays(item.startedOn, b) };
        const earlier = logs.filter(({ day }) => day < span.from).sort((x, y) => (x.day < y.day ? -1 : 1));
        const enough = [...earlier.slice(-1), ...logs.filter(({ day }) => day >= span.from)];
        expect(returnsBetween(item, enough, span, firstDay)).toEqual(
          returnsBetween(item, logs, span, firstDay),
        );
      }),
      many,
    );
  });
});
