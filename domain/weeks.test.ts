import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, startOfWeek } from "./day.ts";
import { read, scheduleOf } from "./golden.ts";
import { amend, unaided } from "./plan.ts";
import { pastWeeksOnPlan, timesBetween } from "./progress.ts";
import { many, someFirstDay, someRecord } from "./samples.ts";
import { freePasses, plannedBetween } from "./schedule.ts";
import { timesPerWeek } from "./weeks.ts";

describe("times a week, and what the plan asked for: “2/3” is twice in a week of three", () => {
  test.each([
    // What it shows                     Plan           Record                        Week by week
    ["three weeks", "3 times", "d.d.d.. t.d.... .......", "3/3 2/3 0/3"],
    ["set days, done on others", "Mon Wed Fri", ".d.d.d. dd.....", "3/3 2/3"],
    ["more than planned is said as it is", "twice", "ddddd..", "5/2"],
    ["begun on Thursday", "3 times", "___d.d. d.d.d..", "2/2 3/3"],
    ["begun on Sunday, which asks for nothing", "3 times", "______. d......", "0/0 1/3"],
    ["begun today: one week, not yet over", "every day", "___d", "1/4"],
    ["rest leaves what was planned", "3 times", "rr.d.d. rrrrrrr", "2/2 0/0"],
    ["rest to come does too", "every day", "dd|.rr...", "2/5"],
    ["a pause asks for nothing; doing it counts all the same", "every day", "dddpppp ppDp...", "3/3 1/3"],
    ["the week under way has all of its plan", "3 times", "d.d.d.. d", "3/3 1/3"],
  ])("%s", (_words, plan, record, weeks) => {
    const { item, logs, today } = read(plan, record, 1);
    const counts = timesPerWeek(item, logs, { from: item.startedOn, to: today }, 1);
    expect(counts.map(({ times, planned }) => `${times}/${planned}`).join(" ")).toBe(weeks);
  });

  test("each week by the plan that was then in force", () => {
    const { item, logs, today } = read("every day", "ddddddd ddddddd ddd....", 1);
    const terms = { ...unaided, minutes: 5, tiny: "One.", schedule: scheduleOf("3 times") };
    const changed = { ...item, versions: amend(item.versions, addDays(item.startedOn, 7), terms) };
    const counts = timesPerWeek(changed, logs, { from: item.startedOn, to: today }, 1);
    expect(counts.map(({ planned }) => planned)).toEqual([7, 3, 3]);
  });
});

describe("times a week, of any record", () => {
  test("are whole weeks one after the other, each with its own count and plan", () => {
    fc.assert(
      fc.property(someRecord, someFirstDay, fc.nat(69), fc.nat(69), ({ item, logs }, firstDay, a, b) => {
        const [from, to] = [addDays(item.startedOn, a), addDays(item.startedOn, b)];
        const weeks = timesPerWeek(item, logs, { from, to }, firstDay);
        const first = startOfWeek(from, firstDay);
        expect(weeks.map((week) => week.from)).toEqual(weeks.map((_, ago) => addDays(first, 7 * ago)));
        if (from <= to) expect(weeks.at(-1)?.from).toBe(startOfWeek(to, firstDay));
        for (const week of weeks) {
          const last = addDays(week.from, 6);
          expect(week.times).toBe(timesBetween(logs, week.from, last));
          expect(week.planned).toBe(plannedBetween(item, logs, week.from, last, firstDay));
        }
      }),
      many,
    );
  });

  test("agree with “n of n weeks on plan”", () => {
    fc.assert(
      fc.property(someRecord, someFirstDay, fc.nat(69), ({ item, logs }, firstDay, after) => {
        const from = startOfWeek(addDays(item.startedOn, after), firstDay);
        const span = { from, to: addDays(from, 27) };
        const counted = timesPerWeek(item, logs, span, firstDay).filter(
          ({ times, planned }) => times + planned > 0,
        );
        const on = counted.filter(({ times, planned }) => times >= planned - freePasses(planned));
        expect(pastWeeksOnPlan(item, logs, span, firstDay)).toEqual({ on: on.length, of: counted.length });
      }),
      many,
    );
  });

  test("leave other practices out", () => {
    fc.assert(
      fc.property(someRecord, someFirstDay, ({ item, logs }, firstDay) => {
        const span = { from: item.startedOn, to: addDays(item.startedOn, 69) };
        const others = logs.map((log) => ({ ...log, itemId: "other", state: "done" as const }));
        expect(timesPerWeek(item, [...others, ...logs], span, firstDay)).toEqual(
          timesPerWeek(item, logs, span, firstDay),
        );
      }),
      many,
    );
  });
});
