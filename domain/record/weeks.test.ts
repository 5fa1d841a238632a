import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysFrom, type Weekday, weekdayOf } from "#domain/day.ts";
import { amend, pauseOn, versionOn } from "#domain/practice/plan.ts";
import { lastWeeks, readGolden } from "#domain/testing/golden.ts";
import { day, many, someFirstDay, someRecord, someWeeks } from "#domain/testing/samples.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import type { Log } from "./log.ts";
import { timesBetween } from "./progress.ts";
import { freePasses, plannedBetween } from "./schedule.ts";
import { daysInPlan, spanLengths, spanUntil } from "./span.ts";
import { chooseFirstDay, type WeekStarts, weekOf, weekStartsInWords, weeksBetween } from "./week.ts";
import { recordByWeek, timesIn, weeksOnPlan } from "./weeks.ts";

const monday: WeekStarts = { firstDay: 1, changes: [] };

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
    const { item, logs, today } = readGolden(plan, record, 1);
    const counts = recordByWeek(item, logs, { from: item.startedOn, to: today }, today, 1);
    expect(counts.map(({ times, planned }) => `${times}/${planned}`).join(" ")).toBe(weeks);
  });

  test("each week by the plan that was then in force", () => {
    const { item, logs, today } = readGolden("every day", "ddddddd ddddddd ddd....", 1);
    const terms = plainTerms;
    const changed = { ...item, versions: amend(item.versions, addDays(item.startedOn, 7), terms) };
    const counts = recordByWeek(changed, logs, { from: item.startedOn, to: today }, today, 1);
    expect(counts.map(({ planned }) => planned)).toEqual([7, 3, 3]);
  });
});

describe("the weeks of any record", () => {
  const someSpan = fc.tuple(fc.constantFrom(...spanLengths), fc.nat(90), fc.nat(60));

  test("are one set of days: the number said is that of the signs drawn, of the days counted, and of the bars", () => {
    fc.assert(
      fc.property(someRecord, someWeeks, someSpan, ({ item, logs }, starts, [length, after, ago]) => {
        const today = addDays(item.startedOn, after);
        const past = logs.filter(({ day }) => day <= today);
        const span = spanUntil(length, ago > 40 ? addDays(today, -ago) : undefined, today, starts);
        const days = daysInPlan(item, span);
        if (!days) return;
        const weeks = recordByWeek(item, past, days, today, starts);
        const signs = weeks.flatMap((week) => week.days);
        const done = signs.filter(({ sign }) => sign === "done" || sign === "tiny");
        expect(timesIn(weeks)).toBe(done.length);
        const [first, last] = [weeks[0]?.from ?? days.from, weeks.at(-1)?.to ?? days.to];
        expect(timesBetween(past, first, last)).toBe(done.length);
        expect(signs.map(({ day }) => day)).toEqual(daysFrom(first, last));
        expect(weeks.length).toBeLessThanOrEqual(length + (span.isPresent ? 1 : 0));
        if (item.startedOn <= span.from && item.finishedOn === null)
          expect(weeks).toHaveLength(length + (span.isPresent ? 1 : 0));
      }),
      many,
    );
  });

  test("show what was said, and otherwise whether the day is to come, in the plan, or outside it", () => {
    fc.assert(
      fc.property(someRecord, someFirstDay, fc.nat(69), ({ item, logs }, firstDay, after) => {
        const today = addDays(item.startedOn, after);
        const span = { from: addDays(today, -14), to: today };
        const weeks = recordByWeek(item, logs, span, today, firstDay);
        for (const { day, sign } of weeks.flatMap(({ days }) => days)) {
          const log = logs.find((each) => each.day === day);
          const said = log && (log.state ?? "noted");
          const unsaid = pauseOn(item, day) ? "paused" : "unknown";
          expect(sign).toBe(said ?? (day > today ? "future" : versionOn(item, day) ? unsaid : "outside"));
        }
      }),
      many,
    );
  });

  test("are on plan when done as often as planned, less the passes; and these are drawn", () => {
    fc.assert(
      fc.property(someRecord, someWeeks, fc.nat(90), ({ item, logs }, starts, after) => {
        const today = addDays(item.startedOn, after);
        const weeks = recordByWeek(item, logs, { from: item.startedOn, to: today }, today, starts);
        for (const { from, to, times, planned, passes, standing } of weeks) {
          expect(planned).toBe(plannedBetween(item, logs, from, to, starts));
          const reaches = times >= planned - freePasses(planned);
          const asks = plannedBetween(item, [], from, to, starts) > 0 && (planned > 0 || times > 0);
          expect(standing === "on").toBe(asks && reaches);
          expect(standing === "free").toBe(!asks);
          expect(standing === "open").toBe(!reaches && to >= today);
          if (standing === "on") expect(times + passes).toBe(Math.max(times, planned));
          else expect(passes).toBe(0);
        }
        const { on, of } = weeksOnPlan(weeks);
        expect(of - on).toBe(weeks.filter(({ standing }) => standing === "other").length);
      }),
      many,
    );
  });

  test("leave other practices out, and need no logs but their own days", () => {
    fc.assert(
      fc.property(someRecord, someWeeks, fc.nat(69), ({ item, logs }, starts, after) => {
        const today = addDays(item.startedOn, after);
        const span = spanUntil(4, undefined, today, starts);
        const week = weekOf(today, starts);
        const enough = logs.filter(({ day }) => day >= span.from && day <= week.to);
        const others = logs.map((log) => ({ ...log, itemId: "other", state: "done" as const }));
        expect(recordByWeek(item, [...others, ...enough], span, today, starts)).toEqual(
          recordByWeek(item, logs, span, today, starts),
        );
      }),
      many,
    );
  });

  test("are never fewer on plan for having done it, or for having rested on a day of which nothing was said", () => {
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
          const onPlan = (some: Log[]) => weeksOnPlan(lastWeeks(item, some, today, firstDay)).on;
          // A week that asks for nothing any more is left out, and was not on plan for what was asked of it.
          const free = (some: Log[]) =>
            lastWeeks(item, some, today, firstDay).filter(({ standing }) => standing === "free").length;
          expect(onPlan(more) + free(more)).toBeGreaterThanOrEqual(onPlan(others) + free(others));
        },
      ),
      many,
    );
  });
});

test("another first day changes nothing about any week that is over, nor about the one under way", () => {
  fc.assert(
    fc.property(
      someRecord,
      someWeeks,
      fc.nat(69),
      fc.constantFrom(1, 2, 3, 4, 5, 6, 7),
      ({ item, logs }, starts, after, firstDay) => {
        const today = addDays(item.startedOn, after);
        const until = weekOf(today, starts).to;
        const chosen = chooseFirstDay(starts, firstDay as Weekday, today, item.startedOn);
        const isNew = item.startedOn >= weekOf(today, starts).from;
        const span = { from: item.startedOn, to: until };
        if (!isNew)
          expect(recordByWeek(item, logs, span, today, chosen)).toEqual(
            recordByWeek(item, logs, span, today, starts),
          );
        // Every day is in one week, which has seven days but between two first days, and ends up beginning on the new one.
        const weeks = weeksBetween(addDays(today, -30), addDays(today, 30), chosen);
        for (const [place, week] of weeks.entries()) {
          const next = weeks[place + 1];
          if (next) expect(next.from).toBe(addDays(week.to, 1));
          expect(daysFrom(week.from, week.to).length).toBeLessThanOrEqual(7);
        }
        expect(weekdayOf(weekOf(addDays(until, 14), chosen).from)).toBe(firstDay);
      },
    ),
    many,
  );
});

describe("a change from Monday to another day, chosen on Thursday 26 November 2026", () => {
  test.each([
    ["Sunday: a week of six days", 7, "2026-11-30 2026-12-06"],
    ["Saturday: of five", 6, "2026-11-30 2026-12-05"],
    ["Tuesday: of one", 2, "2026-11-30 2026-12-01"],
    ["Monday: none", 1, "2026-11-30 2026-12-07"],
  ] as const)("to %s", (_words, firstDay, begins) => {
    const chosen = chooseFirstDay(monday, firstDay, day("2026-11-26"), day("2026-10-01"));
    expect(weekOf(day("2026-11-26"), chosen)).toEqual({ from: "2026-11-23", to: "2026-11-29" });
    const after = weeksBetween(day("2026-11-30"), day("2026-12-07"), chosen);
    expect(`${after[0]?.from} ${after[1]?.from}`).toBe(begins);
  });

  test("and back again before it holds, nothing has happened", () => {
    const chosen = chooseFirstDay(monday, 7, day("2026-11-26"), day("2026-10-01"));
    expect(chooseFirstDay(chosen, 1, day("2026-11-29"), day("2026-10-01"))).toEqual(monday);
  });

  test("with nothing kept from before this week, holds at once", () => {
    expect(chooseFirstDay(monday, 7, day("2026-11-26"), day("2026-11-23"))).toEqual({
      firstDay: 7,
      changes: [],
    });
  });

  test("is said with its days", () => {
    const chosen = chooseFirstDay(monday, 7, day("2026-11-26"), day("2026-10-01"));
    expect(weekStartsInWords(chosen, day("2026-11-26"))).toBe(
      "Weeks begin on Sunday from 6 December 2026 on. The week under way ends on 29 November 2026, as it would have, and the one after it is shorter: 6 days. Each asks for its share, and weeks that are over stay as they were.",
    );
  });
});
