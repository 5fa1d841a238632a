/** The seasons of a record, whose sprig has a leaf for each day on which something was practised. */
import { monthInWords } from "#domain/date-words.ts";
import type { Day } from "#domain/day.ts";

/** Three months: from December, March, June or September on. The same for everybody, whatever grows where they live. */
export type Season = {
  /** Its first day. */
  from: Day;
  /** On how many of its days something was practised. Nothing takes a leaf away but the member, who takes the day back. */
  leaves: number;
};

/** On how many days of a month something was practised; `from` is its first day. */
export type PractisedMonth = { from: Day; days: number };

/** The first day of the season in which `day` lies. */
export function seasonOf(day: Day): Day {
  const [year = 0, month = 0] = day.split("-").map(Number);
  // January and February belong to the December before them.
  return month < 3 ? firstOf(year - 1, 12) : firstOf(year, month - (month % 3));
}

/** The seasons that have leaves, oldest first. */
export function seasonsOf(months: readonly PractisedMonth[]): Season[] {
  const leaves = new Map<Day, number>();
  for (const { from, days } of months)
    if (days > 0) leaves.set(seasonOf(from), (leaves.get(seasonOf(from)) ?? 0) + days);
  return [...leaves]
    .map(([from, count]) => ({ from, leaves: count }))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}

/**
 * The season whose sprig is looked at on `day`: its own, once it has a leaf; until then the latest one before, so that
 * nothing is taken away by a date. Undefined while there is no leaf at all.
 */
export function seasonInSight(seasons: readonly Season[], day: Day): Season | undefined {
  return seasons.findLast(({ from }) => from <= seasonOf(day));
}

/** "September to November 2026", "December 2026 to February 2027". */
export function seasonInWords(from: Day): string {
  const [year = 0, month = 0] = from.split("-").map(Number);
  return month === 12
    ? `December ${year} to February ${year + 1}`
    : `${monthInWords(from)} to ${monthInWords(firstOf(year, month + 2))} ${year}`;
}

/** Not by the schema of days, which begins with 1900: the first season of all began in the December before. */
function firstOf(year: number, month: number): Day {
  return `${year}-${String(month).padStart(2, "0")}-01` as Day;
}
