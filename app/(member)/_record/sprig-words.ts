import { monthInWords } from "#domain/date-words.ts";
import type { Day } from "#domain/day.ts";
import { type Season, seasonInWords, seasonOf } from "#domain/record/season.ts";

/**
 * What is said of the sprig. `hasLeaf`: whether that day has a leaf in it.
 * @param season the one in sight; undefined while there is no leaf at all
 */
export function sprigInWords(season: Season | undefined, day: Day, isToday = true, hasLeaf = false): string {
  if (!season) return "Each day on which you practise, a sprig grows a leaf here. It never loses one.";
  const { from, leaves } = season;
  if (from !== seasonOf(day))
    return `Your sprig of ${seasonInWords(from)} has ${leavesInWords(leaves)}, and stays. The next day you practise begins another.`;
  // In January the season began in December of another year.
  const year = from.slice(0, 4) === day.slice(0, 4) ? "" : ` ${from.slice(0, 4)}`;
  const since = day.slice(0, 7) === from.slice(0, 7) ? "this month" : `since ${monthInWords(from)}${year}`;
  // A first leaf names no month: “the first since September” would count the days without one.
  if (hasLeaf)
    return `${isToday ? "Today" : "That day"} has its leaf${leaves === 1 ? ", the first on this sprig" : `: ${leaves} leaves ${since}`}.`;
  return leaves === 1
    ? `One leaf ${since}, for a day on which you practised.`
    : `${leaves} leaves ${since}: one for each day on which you practised.`;
}

/** "one leaf", "27 leaves". */
export function leavesInWords(leaves: number): string {
  return leaves === 1 ? "one leaf" : `${leaves} leaves`;
}
