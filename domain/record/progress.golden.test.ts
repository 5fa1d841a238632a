/** Examples to read without knowing how to program. How a record is written stands in golden.ts. */

import { describe, expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import { amend } from "#domain/practice/plan.ts";
import { lastWeeks, readGolden, scheduleOf } from "#domain/testing/golden.ts";
import { day } from "#domain/testing/samples.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import { returnsAfterGap } from "./progress.ts";
import { timesIn, weeksOnPlan } from "./weeks.ts";

describe("“n times in the last 4 weeks and this one” and “n of n weeks on plan”, weeks from Monday", () => {
  // Four whole weeks and the one under way: the days that are counted are those that are drawn.
  test.each([
    // What it shows                          Plan           Record                                     Times  On  Of
    ["four weeks just as planned", "3 times", "d.d.d.. d.d.d.. d.d.d.. d.d.d.. d", 13, 4, 4],
    ["the tiny version counts like the full one", "3 times", "t.t.t.. d.t.d.. t.t.t.. .dt.t.. .", 12, 4, 4],
    ["which days does not matter", "3 times", "ddd.... ....ddd d..d..d .d.d.d. .", 12, 4, 4],
    [
      "other days than the planned ones count too",
      "Mon Wed Fri",
      ".d.d.d. .d.d.d. d.d.d.. d.d.d.. .",
      12,
      4,
      4,
    ],
    ["once in a week of three is not on plan", "3 times", "d.d.d.. d...... d.d.d.. d.d.d.. .", 10, 3, 4],
    ["more than planned is still one week", "3 times", "ddddddd d...... d...... d...... .", 10, 1, 4],
    ["an open week takes nothing away", "3 times", "d.d.d.. d.d.d.. d.d.d.. d.d.d.. d.....", 13, 4, 4],
    ["and joins in once it is on plan", "3 times", "......d d.d.d.. d.d.d.. d.d.d.. ddd", 13, 4, 5],
    ["a week of rest is left out", "3 times", "d.d.d.. rrrrrrr d.d.d.. d.d.d.. .", 9, 3, 3],
    ["a week that did not apply is left out", "5 times", "ddddd.. nnnnnnn ddddd.. ddddd.. .", 15, 3, 3],
    ["two rest days make 3 into 2", "3 times", "d.d.d.. rr.d.d. d.d.d.. d.d.d.. .", 11, 4, 4],
    ["rest on a planned day makes 3 into 2", "Mon Wed Fri", "d.r.d.. d.d.d.. d.d.d.. d.d.d.. .", 11, 4, 4],
    ["rest adds nothing to a week without practice", "3 times", "d.d.d.. rrr.... d.d.d.. d.d.d.. .", 9, 3, 4],
    ["a paused week is left out", "3 times", "d.d.d.. ppppppp d.d.d.. d.d.d.. .", 9, 3, 3],
    [
      "doing it in a pause is welcome and counts as a time; its week stays out",
      "3 times",
      "d.d.d.. ppDpppp d.d.d.. d.d.d.. .",
      10,
      3,
      3,
    ],
    ["paused from Thursday: 1 of 3 is asked", "3 times", "d.d.d.. ..dpppp d.d.d.. d.d.d.. .", 10, 4, 4],
    ["a pause over the end of a week", "5 times", "ddd.pp. pppp.d. ddddd.. ddddd.. .", 14, 4, 4],
    [
      "paused on days not planned: all 3 are asked",
      "Mon Wed Fri",
      "d.d.d.. dpdp.pp d.d.d.. d.d.d.. .",
      11,
      4,
      4,
    ],
    [
      "a pause adds nothing to a week without practice",
      "3 times",
      "d.d.d.. ppp.... d.d.d.. d.d.d.. .",
      9,
      3,
      4,
    ],
    ["done once and then a week of rest still counts", "once", "d...... .drrrrr d...... d...... .", 4, 4, 4],
    [
      "weeks before the start are not held against anyone",
      "3 times",
      "_______ _______ d.d.d.. d.d.d.. .",
      6,
      2,
      2,
    ],
    [
      "begun on Thursday: 2 of 3 are asked of the first week",
      "3 times",
      "___d.d. d.d.d.. d.d.d.. .",
      8,
      3,
      3,
    ],
    ["begun on Sunday: nothing is asked of the first week", "3 times", "______. d.d.d.. d.d.d.. .", 6, 2, 2],
    ["done on that Sunday, it is a time and no week", "3 times", "______d d.d.d.. d.d.d.. .", 7, 2, 2],
    ["nor is it with days that come later", "Mon Wed Fri", "______d d.d.d.. .", 4, 1, 1],
    ["nor as the first thing of all", "Mon Wed Fri", "______d", 1, 0, 0],
    ["with every day, that Sunday is asked", "every day", "______d ddddddd .", 8, 2, 2],
    [
      "nothing said is not a failure, and not a count",
      "3 times",
      "....... ....... ....... ....... .",
      0,
      0,
      4,
    ],
    ["the first day", "every day", "d", 1, 0, 0],
    ["the first whole week", "every day", "ddddddd", 7, 1, 1],
  ])("%s: %s, %s", (_words, plan, record, times, on, of) => {
    const { item, logs, today } = readGolden(plan, record, 1);
    expect(timesIn(lastWeeks(item, logs, today, 1))).toBe(times);
    expect(weeksOnPlan(lastWeeks(item, logs, today, 1))).toEqual({ on, of });
  });
});

describe("a week has up to two free passes, and never more than half: it is on plan when", () => {
  test.each([
    ["every day was planned, and 5 were done", "every day", "dd.dd.d .", true],
    ["but not with 4 of 7", "every day", "dd.dd.. .", false],
    ["5 times were planned, and 3 were done", "5 times", "d.d.d.. .", true],
    ["but not with 2 of 5", "5 times", "d...d.. .", false],
    ["3 times were planned, and 2 were done", "3 times", "d.d.... .", true],
    ["but not with 1 of 3", "3 times", "d...... .", false],
    ["twice was planned, and it was done once", "twice", "...t... .", true],
    ["but not with none of 2", "twice", "....... .", false],
    ["once was planned, and done: there is no pass", "once", "d...... .", true],
    ["a rest day made 3 into 2 on the set days, and 1 was done", "Mon Wed Fri", "d.r.... .", true],
    ["it is not over yet, with 2 of 3 so far", "3 times", "d.d", true],
  ])("%s: %s, %s", (_words, plan, record, isOn) => {
    const { item, logs, today } = readGolden(plan, record, 1);
    expect(weeksOnPlan(lastWeeks(item, logs, today, 1)).on).toBe(isOn ? 1 : 0);
  });
});

describe("rest days ahead leave the week they are in", () => {
  test.each([
    ["begun on Monday, done once, nothing ahead: not on plan yet", "3 times", "d|......", 0, 0],
    ["five days of rest ahead: 1 is asked of the other two", "3 times", "d|.rrrrr", 1, 1],
    ["rest on Wednesday and Friday leaves Monday", "Mon Wed Fri", "d|.r.r..", 1, 1],
    ["rest ahead does not count as done", "3 times", ".|.rrrrr", 0, 0],
    ["rest in a week to come changes nothing now", "3 times", "d.d.d.. d|...... rrrrrrr", 1, 1],
  ])("%s: %s, %s", (_words, plan, record, on, of) => {
    const { item, logs, today } = readGolden(plan, record, 1);
    expect(weeksOnPlan(lastWeeks(item, logs, today, 1))).toEqual({ on, of });
  });
});

describe("the week of a leap day, Monday 28 February to Sunday 5 March 2028, is a week like any other", () => {
  test.each([
    ["5 of its 7 days are on plan", "every day", "ddddd.. .", 5, 1, 1],
    ["4 are not", "every day", "dddd... .", 4, 0, 1],
    ["done on 29 February and 3 March", "3 times", ".d..d.. .", 2, 1, 1],
    ["begun on 29 February", "3 times", "_d..d.. .", 2, 1, 1],
    ["paused on 29 February", "every day", "dpddd.. .", 4, 1, 1],
    [
      "28 February is the first of the last four weeks",
      "3 times",
      "d...... ....... ....... ......d",
      2,
      0,
      3,
    ],
  ])("%s: %s, %s", (_words, plan, record, times, on, of) => {
    const { item, logs, today } = readGolden(plan, record, 1, day("2028-02-28"));
    expect(timesIn(lastWeeks(item, logs, today, 1))).toBe(times);
    expect(weeksOnPlan(lastWeeks(item, logs, today, 1))).toEqual({ on, of });
  });
});

describe("the same record, with weeks that start on another day", () => {
  test.each([
    ["Monday", 1, "3 times", "d.d.d.. d.d.d.. .", 2, 2],
    ["Sunday", 7, "3 times", "d.d.d.. d.d.d.. .", 2, 2],
    ["Saturday", 6, "Mon Wed Fri", "..d.d.d ..d.d.d .", 2, 2],
  ] as const)("from %s", (_words, firstDay, plan, record, on, of) => {
    const { item, logs, today } = readGolden(plan, record, firstDay);
    expect(weeksOnPlan(lastWeeks(item, logs, today, firstDay))).toEqual({ on, of });
  });
});

describe("a week in which the plan changed on Thursday counts three days of the old and four of the new", () => {
  test.each([
    ["from 3 times to 5: 4 are asked, so that 2 are on plan", "3 times", "5 times", "d.d.... .", 1],
    ["from 3 times to 5: 1 is not enough", "3 times", "5 times", "d...... .", 0],
    ["from 5 times to once: 3 are asked, so that 2 are on plan", "5 times", "once", "d.d.... .", 1],
    ["from every day to once: 4 are asked, so that 2 are on plan", "every day", "once", "dd..... .", 1],
    [
      "from 3 times to Mon Wed Fri: 2 are asked, so that 1 is on plan",
      "3 times",
      "Mon Wed Fri",
      "d...... .",
      1,
    ],
    ["paused until the change: 4 of 7 days of 5 times, 3 are asked", "3 times", "5 times", "pppd.d. .", 1],
  ])("%s", (_words, before, after, record, on) => {
    const { item, logs, today } = readGolden(before, record, 1);
    const terms = { ...plainTerms, schedule: scheduleOf(after) };
    const changed = { ...item, versions: amend(item.versions, addDays(item.startedOn, 3), terms) };
    expect(weeksOnPlan(lastWeeks(changed, logs, today, 1))).toEqual({ on, of: 1 });
  });
});

describe("“Welcome back” is said", () => {
  test.each([
    ["after a week in which nothing was said", "3 times", "d.d.d.. ....... .", true],
    ["not after six days", "every day", "ddddddd ......", false],
    ["after seven days", "every day", "ddddddd ....... .", true],
    ["not when today has been logged already", "every day", "ddddddd ....... t", false],
    ["not during a pause, which asks for nothing", "every day", "ddddddd ppppppp .", false],
    ["not during days of rest, which are being in touch", "every day", "ddddddd rrrrrrr .", false],
    ["not eight days after a practice that is planned once a week", "once", "d...... ...", false],
    ["but after two weeks", "once", "d...... ....... .", true],
    ["to someone who added it and never began", "3 times", "....... .", true],
    ["not in the first days", "3 times", "d.", false],
  ])("%s: %s, %s", (_words, plan, record, welcome) => {
    const { item, logs, today } = readGolden(plan, record, 1);
    expect(returnsAfterGap(item, logs, today, 1)).toBe(welcome);
  });
});
