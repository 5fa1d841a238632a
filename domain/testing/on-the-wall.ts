/** For tests: clocks as the platform's own calendar shows them. It shares nothing with Temporal but where zone data come from. */
import type { Day } from "#domain/day.ts";
import { day } from "./samples.ts";

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Date, weekday ("Tue") and hour on the wall in the zone `name`; `instant` in milliseconds since 1970 UTC. */
export function onTheWall(
  name: string,
  instant: number,
): { day: Day; weekday: string | undefined; hour: number } {
  const clock = clocks.get(name) ?? clockIn(name);
  clocks.set(name, clock);
  const part = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  const date = day(`${part.year}-${part.month}-${part.day}`);
  return { day: date, weekday: part.weekday?.replace(".", ""), hour: Number(part.hour) };
}

function clockIn(name: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone: name,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    weekday: "short",
    hour: "2-digit",
    hourCycle: "h23",
  });
}
