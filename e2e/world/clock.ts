/** What time it is in a story. A story holds at any moment, so it looks for a zone in which the hour suits it. */

import { addDays, type Day, dayAt, now, timeAt, type Zone, zoneSchema, zones } from "#domain/day.ts";
import { ownClock, setClock } from "#scripts/drill/clock.mjs";

/**
 * Where the clock can be set, as in the drill, sets it to that moment and says true. The clock of Tend and its database, and
 * of the stories; that of the browser is set apart.
 */
export function startAt(moment: string): boolean {
  const file = ownClock();
  if (file) setClock(file, Date.parse(moment));
  return file !== undefined;
}

/** Where the drill would have people live. */
const preferred = zones.filter((zone) => zone === process.env.DRILL_ZONE);

/** A zone from the list in which the clock now stands at `hour`; at any time there is one for each hour. */
export function zoneAtHour(hour: number): Zone {
  const found = [...preferred, ...zones].find((zone) => hourIn(zone) === hour);
  if (!found) throw new Error(`It is ${hour} o’clock nowhere.`);
  return found;
}

/** The hour of the clock on a wall there, 0 to 23, now or so many minutes later. */
function hourIn(zone: Zone, minutesLater = 0): number {
  return Number(timeAt(zone, now() + minutesLater * 60_000).slice(0, 2));
}

/** Longer than any story takes. */
const storyMinutes = 5;

/** The day in that zone, unless it ends before the story does. */
function lastingDay(zone: Zone): Day | undefined {
  const day = dayAt(zone, now());
  return dayAt(zone, now() + storyMinutes * 60_000) === day ? day : undefined;
}

/** Where no one lives, and yet for one hour a day the only place west of the last evening. */
const everywhere = [...zones, zoneSchema.parse("Etc/GMT+12")];

export type Travel = { evening: Zone; east: Zone; west: Zone };

/** A zone late in its evening, and zones east and west of it: one past midnight, one still in the same day. */
export function eveningAndTravel(): Travel {
  for (const hour of [23, 22, 21]) {
    for (const evening of everywhere.filter((zone) => hourIn(zone) === hour)) {
      const day = lastingDay(evening);
      if (!day) continue;
      const east = everywhere.find(
        (zone) => lastingDay(zone) === addDays(day, 1) && hourIn(zone, storyMinutes) < 4,
      );
      const west = everywhere.find((zone) => lastingDay(zone) === day && hourIn(zone) < hour);
      if (east && west) return { evening, east, west };
    }
  }
  throw new Error("There is no such evening now.");
}
