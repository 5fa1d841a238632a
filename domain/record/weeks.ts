/** The record of a practice by week: what is said of it, drawn and tabled is all read from here. */
import { type Day, daysFrom } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import type { Log } from "./log.ts";
import { type Cell, isDone, signOf } from "./progress.ts";
import { freePasses, plannedBetween } from "./schedule.ts";
import { type Week, type Weeks, weeksBetween } from "./week.ts";

export type RecordWeek = Week & {
  /** Its days, each with what its square in the calendar shows. */
  days: Cell[];
  /** On how many of them it was done, in full or tiny, planned or not. */
  times: number;
  /** How often the plan asked for it; less in a first week, in a pause, or with days of rest. */
  planned: number;
  /** How many of the times planned were left blank, with the week on plan all the same. */
  passes: number;
  /**
   * 'on' plan; 'open' while it is under way and not on plan yet, so that an open week takes nothing away; 'free' when
   * the plan asked for nothing, whatever was done, or nothing was left to ask for, and nothing was done; or 'other'.
   */
  standing: "on" | "open" | "free" | "other";
};

/** The weeks from that of `from` to that of `to`, oldest first; of the last one, all its days. */
export function recordByWeek(
  item: PlanItem,
  logs: readonly Log[],
  { from, to }: { from: Day; to: Day },
  today: Day,
  weeks: Weeks,
): RecordWeek[] {
  const own = new Map(logs.filter((log) => log.itemId === item.id).map((log) => [log.day, log] as const));
  return weeksBetween(from, to, weeks).map((week) => {
    const days = daysFrom(week.from, week.to).map((day) => ({
      day,
      sign: signOf(item, own.get(day), day, today),
    }));
    const said = days.flatMap(({ day }) => own.get(day) ?? []);
    const times = days.filter(isDone).length;
    const planned = plannedBetween(item, said, week.from, week.to, weeks);
    const isAsked = plannedBetween(item, [], week.from, week.to, weeks) > 0;
    const standing = isAsked ? standingOf(times, planned, week.to >= today) : nothingAsked;
    return { ...week, days, times, planned, ...standing };
  });
}

type Standing = Pick<RecordWeek, "passes" | "standing">;

const nothingAsked: Standing = { passes: 0, standing: "free" };

function standingOf(times: number, planned: number, isOpen: boolean): Standing {
  // Rest takes from what is asked, but not the week from someone who had done all of it by then.
  if (planned === 0 && times === 0) return nothingAsked;
  if (times >= planned - freePasses(planned)) return { passes: Math.max(0, planned - times), standing: "on" };
  return { passes: 0, standing: isOpen ? "open" : "other" };
}

/** How often it was done in these weeks. */
export function timesIn(weeks: readonly RecordWeek[]): number {
  return weeks.reduce((sum, { times }) => sum + times, 0);
}

/** For "3 of 4 weeks on plan": how many are, and of how many that can be said. */
export function weeksOnPlan(weeks: readonly RecordWeek[]): { on: number; of: number } {
  const count = (wanted: RecordWeek["standing"]) =>
    weeks.filter(({ standing }) => standing === wanted).length;
  return { on: count("on"), of: count("on") + count("other") };
}
