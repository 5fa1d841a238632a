/**
 * Records for examples that can be read without knowing how to program: one letter for each day, a space between weeks.
 *   d done · t tiny version · r rest day · n does not apply · . nothing said · _ not in the plan yet
 *   p paused, nothing said · D done on a paused day
 * A record starts on the first day of a week. Its last letter is today; or the last letter before a |, which days to come
 * follow.
 */

import { addDays, type Day, type Weekday } from "#domain/day.ts";
import { withPause } from "#domain/practice/pause.ts";
import type { Pause, PlanItem } from "#domain/practice/plan.ts";
import type { Schedule } from "#domain/practice/terms.ts";
import type { Log, LogState } from "#domain/record/log.ts";
import { spanUntil } from "#domain/record/span.ts";
import type { Weeks } from "#domain/record/week.ts";
import { type RecordWeek, recordByWeek } from "#domain/record/weeks.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import { day } from "./samples.ts";

const plans: Record<string, Schedule> = {
  "3 times": { kind: "times", times: 3 },
  "5 times": { kind: "times", times: 5 },
  twice: { kind: "times", times: 2 },
  once: { kind: "times", times: 1 },
  "every day": { kind: "days", days: [1, 2, 3, 4, 5, 6, 7] },
  "Mon Wed Fri": { kind: "days", days: [1, 3, 5] },
};

/** The schedule that goes by that name in the examples. */
export function scheduleOf(plan: string): Schedule {
  const schedule = plans[plan];
  if (!schedule) throw new Error(`No such plan: ${plan}`);
  return schedule;
}

/** A practice begun and written about as `record` says, with the days of its week from `from` or 2 November 2026. */
export function readGolden(plan: string, record: string, firstDay: Weekday, from?: Day) {
  // Weeks from Monday begin on 2 November 2026, those from Saturday or Sunday a day or two before.
  const first = from ?? addDays(day("2026-11-02"), firstDay === 1 ? 0 : firstDay - 8);
  const [past = ""] = record.replaceAll(" ", "").split("|");
  const letters = [...record.replaceAll(/[ |]/g, "")].map((letter, after) => ({
    letter,
    on: addDays(first, after),
  }));
  const startedOn = addDays(first, past.lastIndexOf("_") + 1);
  const terms = { ...plainTerms, schedule: scheduleOf(plan) };
  const logs = letters.flatMap(({ letter, on }): Log[] => {
    const state = states[letter];
    return state ? [{ itemId: "item", day: on, state }] : [];
  });
  const pauses = letters
    .filter(({ letter }) => letter === "p" || letter === "D")
    .reduce<Pause[]>((before, { on }) => withPause(before, { from: on, until: on }), []);
  const versions = [{ holdsFrom: startedOn, ...terms }];
  const item: PlanItem = { id: "item", guide: "any", startedOn, finishedOn: null, versions, pauses };
  return { item, logs, today: addDays(first, past.length - 1) };
}

/** The present page of progress: the week of `today`, and the four before it. */
export function lastWeeks(item: PlanItem, logs: readonly Log[], today: Day, firstDay: Weeks): RecordWeek[] {
  return recordByWeek(item, logs, spanUntil(4, undefined, today, firstDay), today, firstDay);
}

const states: Record<string, LogState> = { d: "done", D: "done", t: "tiny", r: "rest", n: "not-applicable" };
