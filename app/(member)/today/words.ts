/** The sentences of Today. They say what was written down, and never what was not. */

import { describeTimes } from "#domain/amounts.ts";
import { type Day, formatDay } from "#domain/day.ts";
import { type Cell, isDone } from "#domain/record/progress.ts";

/** How many days of each practice are in sight, the present one included. */
export const daysInSight = 28;

const numbers = ["Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

/** "Two small things", "One more small thing", "All written down for today". It counts the rows that have a button yet. */
export function heading(all: number, waiting: number, isToday: boolean, hasPlan = true): string {
  if (!hasPlan) return "Begin with one small thing";
  if (all === 0) return `Nothing asked of you ${isToday ? "today" : "that day"}`;
  if (waiting === 0) return `All written down for ${isToday ? "today" : "that day"}`;
  const count = waiting === 1 ? "One" : (numbers[waiting - 2] ?? String(waiting));
  return `${count} ${waiting < all ? "more " : ""}small ${waiting === 1 ? "thing" : "things"}`;
}

/** "11 times in the last four weeks.", "Twice since 20 November." */
export function timesOfRow(cells: readonly Cell[], today: Day): string {
  const times = cells.filter(isDone).length;
  const first = cells[0]?.day;
  if (!first || (times === 0 && cells.length > 1)) return "";
  if (cells.length === 1) return times === 0 ? "Its first day." : "Once, on its first day.";
  const when =
    cells.length < daysInSight ? `since ${formatDay(first, "plain", today)}` : "in the last four weeks";
  return `${upperFirst(describeTimes(times))} ${when}.`;
}

/** "until Tuesday 8 December". On its last day, that day’s date would sound as if it were over. */
export function pausedUntil(until: Day, day: Day): string {
  return until === day ? "until the end of the day" : `until ${formatDay(until, "long", day)}`;
}

export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
