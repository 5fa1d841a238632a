/** Pauses: days on which a practice asks for nothing, and after which it goes on by itself. */
import { z } from "zod";
import { addDays, type Day, daySchema, formatDay, formatEnds } from "#domain/day.ts";
import type { Pause, PlanItem } from "./plan.ts";

/** How long a pause can be, and how far ahead it can begin, in days. */
const aYear = 365;

/**
 * The two days in the form "Pause it", both included, with words that say what to do about each. The first may lie in
 * the past: someone who has been ill since Thursday need not be asked for Thursday. The last may not, since a pause
 * that is over changes nothing to come, and past days can be marked as rest one by one.
 */
export function pauseSchema(today: Day) {
  return z
    .object({
      from: chosenDay("Choose the first day of the pause."),
      until: chosenDay("Choose the last day of the pause."),
    })
    .pipe(
      z.custom<Pause>().superRefine(({ from, until }, context) => {
        const problem = problemWith(from, until, today);
        if (problem) context.addIssue({ code: "custom", ...problem });
      }),
    );
}

function chosenDay(empty: string) {
  return z.string(empty).min(1, empty).pipe(daySchema);
}

/** One thing at a time: what is wrong with the first day decides what can be said of the last. */
function problemWith(from: Day, until: Day, today: Day) {
  const [latestStart, latestEnd] = [addDays(today, aYear), addDays(from, aYear)];
  if (from > latestStart)
    return { path: ["from"], message: `Choose a first day up to ${formatDay(latestStart, "dated")}.` };
  if (until < from)
    return {
      path: ["until"],
      message: `This is before the first day. Choose ${formatDay(from, "dated")} or a later day.`,
    };
  if (until < today)
    return { path: ["until"], message: "This day has passed. Choose today or a later day as the last one." };
  if (until > latestEnd)
    return {
      path: ["until"],
      message: `A pause can be up to a year. Choose ${formatDay(latestEnd, "dated")} or an earlier day.`,
    };
  return undefined;
}

/** The pauses after one more: those that share a day with it, or touch it, become one with it. */
export function withPause(pauses: Pause[], pause: Pause): Pause[] {
  const touches = ({ from, until }: Pause) =>
    from <= addDays(pause.until, 1) && addDays(until, 1) >= pause.from;
  const days = [pause, ...pauses.filter(touches)].flatMap(({ from, until }) => [from, until]).sort();
  const joined = { from: days[0] ?? pause.from, until: days.at(-1) ?? pause.until };
  return [...pauses.filter((other) => !touches(other)), joined].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The pauses after going on again on `today`: one that holds then ends the day before, and none is to come. */
export function endPausesOn(pauses: Pause[], today: Day): Pause[] {
  const yesterday = addDays(today, -1);
  return pauses
    .filter(({ from }) => from < today)
    .map(({ from, until }) => ({ from, until: until < today ? until : yesterday }));
}

/** Whether every day of `pause` is paused already. */
export function isPausedFor({ pauses }: PlanItem, pause: Pause): boolean {
  return pauses.some(({ from, until }) => from <= pause.from && pause.until <= until);
}

/** The pauses that hold on `today` or are to come, the next one first. */
export function pausesFrom({ pauses }: PlanItem, today: Day): Pause[] {
  return pauses.filter(({ until }) => until >= today);
}

/** "Paused until Monday 30 November."; of one to come, "Paused from Monday 23 November to Monday 30 November." */
export function describePause({ from, until }: Pause, today: Day): string {
  if (from <= today) return `Paused until ${formatDay(until, "long", today)}.`;
  const [first, last] = formatEnds(from, until, "long", today);
  return from === until ? `Paused on ${last}.` : `Paused from ${first} to ${last}.`;
}

/** Pauses from today on that one press can set. */
export function commonPauses(today: Day): ({ words: string } & Pause)[] {
  const lengths = [
    ["A week", 7],
    ["Two weeks", 14],
    ["Four weeks", 28],
  ] as const;
  return lengths.map(([words, days]) => {
    const until = addDays(today, days - 1);
    return { words: `${words}, until ${formatDay(until, "short", today)}`, from: today, until };
  });
}
