/** A member's weeks: on which weekday they begin, and from which day on another weekday holds. */
import { z } from "zod";
import {
  addDays,
  type Day,
  daySchema,
  daysFrom,
  formatDay,
  startOfWeek,
  type Weekday,
  weekdayName,
  weekdayOf,
  weekdaySchema,
} from "#domain/day.ts";

/** A first day of the week and the first local day on which it holds, the day after a week has ended. */
export const firstDayChangeSchema = z.object({ holdsFrom: daySchema, firstDay: weekdaySchema });
export type FirstDayChange = z.infer<typeof firstDayChangeSchema>;

/** On which weekday weeks began at first, and what was chosen later, oldest first. */
export type WeekStarts = { firstDay: Weekday; changes: readonly FirstDayChange[] };

/** A weekday alone stands for weeks that have always begun on it. */
export type Weeks = Weekday | WeekStarts;

/** Both days included: seven days, or fewer in the one week between the old first day and the new. */
export type Week = { from: Day; to: Day };

/** The week in which `day` lies. */
export function weekOf(day: Day, weeks: Weeks): Week {
  const { firstDay, changes } = startsOf(weeks);
  const now = changes.findLast(({ holdsFrom }) => holdsFrom <= day);
  const next = changes.find(({ holdsFrom }) => holdsFrom > day);
  const start = startOfWeek(day, now?.firstDay ?? firstDay);
  // The first week after a change begins where the one before has ended, and lasts until the new first day.
  return {
    from: now && start < now.holdsFrom ? now.holdsFrom : start,
    to: earlier(addDays(start, 6), next && addDays(next.holdsFrom, -1)),
  };
}

/** The weeks from that of `from` to that of `to`, oldest first; none when `to` is earlier. */
export function weeksBetween(from: Day, to: Day, weeks: Weeks): Week[] {
  const found: Week[] = [];
  if (from > to) return found;
  for (let week = weekOf(from, weeks); week.from <= to; week = weekOf(addDays(week.to, 1), weeks))
    found.push(week);
  return found;
}

/** The week that many weeks after that of `day`; before it when negative. */
export function weekAfter(day: Day, count: number, weeks: Weeks): Week {
  let week = weekOf(day, weeks);
  for (let gone = 0; gone < Math.abs(count); gone++)
    week = weekOf(count > 0 ? addDays(week.to, 1) : addDays(week.from, -1), weeks);
  return week;
}

/** The first day that is chosen by now, and holds or will hold. */
export function latestFirstDay(weeks: Weeks): Weekday {
  const { firstDay, changes } = startsOf(weeks);
  return changes.at(-1)?.firstDay ?? firstDay;
}

/**
 * The weeks after another first day is chosen on `today`. The week under way ends as it would have, and so does every one
 * before it; then comes a shorter one, up to the new first day. A choice that has not begun to hold is replaced.
 * @param since the first day of which something is kept; null when nothing is. Without a week that is over there is
 * nothing to leave as it was, so the choice holds at once.
 */
export function chooseFirstDay(
  weeks: WeekStarts,
  firstDay: Weekday,
  today: Day,
  since: Day | null,
): WeekStarts {
  const week = weekOf(today, weeks);
  if (since === null || since >= week.from) return { firstDay, changes: [] };
  const holdsFrom = addDays(week.to, 1);
  const changes = weeks.changes.filter((change) => change.holdsFrom < holdsFrom);
  const kept = { ...weeks, changes };
  return latestFirstDay(kept) === firstDay
    ? kept
    : { ...kept, changes: [...changes, { holdsFrom, firstDay }] };
}

/** The shorter week between two first days that is under way on `today` or still to come; undefined when there is none. */
function shortWeek(weeks: Weeks, today: Day): Week | undefined {
  const latest = startsOf(weeks).changes.at(-1);
  const week = latest && weekOf(latest.holdsFrom, weeks);
  return week && week.to >= today && daysFrom(week.from, week.to).length < 7 ? week : undefined;
}

/**
 * What a choice of first day means, in words for the member: "Weeks begin on Sunday from 6 December 2026 on. The week
 * under way ends on 29 November 2026, as it would have, and the one after it is shorter: 6 days."
 */
export function weekStartsInWords(weeks: Weeks, today: Day): string {
  const name = weekdayName(latestFirstDay(weeks), "long");
  const short = shortWeek(weeks, today);
  if (!short) return `Weeks begin on ${name}.`;
  const [begins, length] = [addDays(short.to, 1), daysFrom(short.from, short.to).length];
  const days = `${length} ${length === 1 ? "day" : "days"}`;
  const between =
    short.from > today
      ? `The week under way ends on ${formatDay(addDays(short.from, -1), "dated")}, as it would have, and the one after it is shorter: ${days}.`
      : `The week under way is shorter: ${days}.`;
  return `Weeks begin on ${name} from ${formatDay(begins, "dated")} on. ${between} Each asks for its share, and weeks that are over stay as they were.`;
}

/**
 * Rows of days as blocks that share their first weekday, to be drawn under one row of names: a shorter week stands with
 * those before it.
 */
export function weekBlocks<Cell extends { day: Day }>(
  rows: readonly Cell[][],
): { firstDay: Weekday; rows: Cell[][] }[] {
  const blocks: { firstDay: Weekday; rows: Cell[][] }[] = [];
  for (const row of rows) {
    if (!row[0]) continue;
    const firstDay = weekdayOf(row[0].day);
    const block = blocks.at(-1);
    if (block?.firstDay === firstDay) block.rows.push(row);
    else blocks.push({ firstDay, rows: [row] });
  }
  return blocks;
}

function startsOf(weeks: Weeks): WeekStarts {
  return typeof weeks === "number" ? { firstDay: weeks, changes: [] } : weeks;
}

function earlier(day: Day, other: Day | undefined): Day {
  return other !== undefined && other < day ? other : day;
}
