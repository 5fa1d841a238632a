/** The days of a summary as a calendar, and the same in words. */
import { addDays, type Day, daysBetween, daysFrom, formatDay, formatEnds } from "#domain/day.ts";
import type { Cell, Sign } from "#domain/record/progress.ts";
import { weeksBetween } from "#domain/record/week.ts";
import { type Summary, type SummaryPractice, summarySigns, weeksOfSummary } from "./summary.ts";

/**
 * The calendar of a practice in whole weeks, from the first in which it was in the plan to the last. Days before and after
 * those of the summary are not in the plan.
 */
export function weeksOf(
  { marks }: SummaryPractice,
  summary: Pick<Summary, "from" | "to" | "firstDay" | "firstDayChanges">,
): Cell[][] {
  const weeks = weeksBetween(summary.from, summary.to, weeksOfSummary(summary)).map((week) =>
    daysFrom(week.from, week.to).map((day) => ({
      day,
      sign: marks[daysBetween(summary.from, day)] ?? ("outside" as const),
    })),
  );
  const isInPlan = (week: Cell[]) => week.some(({ sign }) => sign !== "outside");
  return weeks.slice(weeks.findIndex(isInPlan), weeks.findLastIndex(isInPlan) + 1);
}

/**
 * What the calendar says, in words: for each sign in it the days that have it, as in "2 to 5 Nov, 9 Nov". Those on
 * which the practice was not in the plan are left out.
 */
export function daysBySign(
  { marks }: SummaryPractice,
  { from, madeOn }: Pick<Summary, "from" | "madeOn">,
): [Sign, string][] {
  const runs = new Map<Sign, { first: Day; last: Day }[]>(summarySigns.map((sign) => [sign, []]));
  for (const [after, sign] of marks.entries()) {
    const day = addDays(from, after);
    const known = runs.get(sign);
    const run = known?.at(-1);
    if (run && addDays(run.last, 1) === day) run.last = day;
    else known?.push({ first: day, last: day });
  }
  runs.delete("outside");
  return [...runs].flatMap(([sign, spans]): [Sign, string][] => {
    const words = spans.map(({ first, last }) => spanInWords(first, last, madeOn)).join(", ");
    return words ? [[sign, words]] : [];
  });
}

function spanInWords(first: Day, last: Day, today: Day): string {
  return first === last
    ? formatDay(first, "short", today)
    : formatEnds(first, last, "short", today).join(" to ");
}
