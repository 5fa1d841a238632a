/**
 * What the numbers before and after add up to. They say what was written down, and never what caused it: a number may
 * fall for many reasons.
 */
import type { Day } from "#domain/day.ts";
import type { RatedLog, Rating } from "./log.ts";
import { type Weeks, weekOf } from "./week.ts";

/** A day with both numbers. */
export type RatedDay = { day: Day; before: Rating; after: Rating };

/** How the numbers moved, over some days. */
export type RatingSummary = {
  /** How many days have both numbers. */
  days: number;
  /** On how many of them the number after was lower than the one before, the same, and higher. */
  lower: number;
  same: number;
  higher: number;
  /** The median of each, and of after less before; 0 when there are no days. */
  before: number;
  after: number;
  change: number;
};

/** The averages of a week in which there are days with both numbers. */
export type RatedWeek = { from: Day; days: number; before: number; after: number };

/** The days from `from` to `to`, both included, of which both numbers are known, oldest first. */
export function ratedDays(logs: readonly RatedLog[], { from, to }: { from: Day; to: Day }): RatedDay[] {
  return logs
    .flatMap(({ day, before, after }) =>
      from <= day && day <= to && before !== null && after !== null ? [{ day, before, after }] : [],
    )
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** How the numbers went over these days: on how many they fell, stayed or rose, and by how much in the middle. */
export function summarise(days: readonly RatedDay[]): RatingSummary {
  const changes = days.map(({ before, after }) => after - before);
  return {
    days: days.length,
    lower: changes.filter((change) => change < 0).length,
    same: changes.filter((change) => change === 0).length,
    higher: changes.filter((change) => change > 0).length,
    before: median(days.map(({ before }) => before)),
    after: median(days.map(({ after }) => after)),
    change: median(changes),
  };
}

/** One for each week that has any, oldest first; the averages are rounded to a tenth. */
export function ratingsPerWeek(days: readonly RatedDay[], weeks: Weeks): RatedWeek[] {
  const byWeek = new Map<Day, RatedDay[]>();
  for (const rated of days) {
    const { from } = weekOf(rated.day, weeks);
    byWeek.set(from, [...(byWeek.get(from) ?? []), rated]);
  }
  return [...byWeek].map(([from, rated]) => ({
    from,
    days: rated.length,
    before: average(rated.map(({ before }) => before)),
    after: average(rated.map(({ after }) => after)),
  }));
}

/** How many days with both numbers a practice needs to be compared, and how many such practices it takes. */
export const enoughToCompare = { days: 5, practices: 2 } as const;

/**
 * The practices of which enough is known, those whose number fell most first; undefined when there are too few to
 * compare. Those that fell alike keep their order.
 */
export function compareRatings<Practice extends { ratings: RatingSummary }>(
  practices: readonly Practice[],
): Practice[] | undefined {
  const known = practices.filter(({ ratings }) => ratings.days >= enoughToCompare.days);
  if (known.length < enoughToCompare.practices) return undefined;
  return known.sort((one, other) => one.ratings.change - other.ratings.change);
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}

function average(numbers: number[]): number {
  const sum = numbers.reduce((total, number) => total + number, 0);
  return Math.round((10 * sum) / numbers.length) / 10;
}
