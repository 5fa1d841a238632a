/**
 * Entries as an iCalendar file (RFC 5545). It is written here, since ts-ics 2.4.6 gives the end of a series as the time on
 * the wall and calls it UTC. No line of ours comes near the 75 bytes after which one has to be folded.
 */
import { addDays, type Day, type Instant, instantOf, type Weekday, type Zone } from "#domain/day.ts";
import type { CalendarEntry } from "./entries.ts";
import { stamp, zoneLines } from "./vtimezone.ts";

/** How often a calendar is asked to look again. */
const often = "PT4H";

/**
 * The file. It knows when clocks change for ten years from `since` on; a feed is fetched anew long before.
 * @param since a day no later than the first of any entry
 * @param made when it was written
 */
export function toICalendar(
  entries: readonly CalendarEntry[],
  { zone, since, made }: { zone: Zone; since: Day; made: Instant },
): string {
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Tend//Calendar//EN",
    "CALSCALE:GREGORIAN",
    "X-WR-CALNAME:For me",
    `REFRESH-INTERVAL;VALUE=DURATION:${often}`,
    `X-PUBLISHED-TTL:${often}`,
    ...zoneLines(zone, since, addDays(since, 10 * 366)),
    ...entries.flatMap((entry) => eventLines(entry, zone, `${stamp(made)}Z`)),
    "END:VCALENDAR",
  ]
    .map((line) => `${line}\r\n`)
    .join("");
}

function eventLines(entry: CalendarEntry, zone: Zone, written: string): string[] {
  const { id, title, time, minutes, first, repeats, except } = entry;
  const kind = time === null ? ";VALUE=DATE" : `;TZID=${zone}`;
  const on = (day: Day) => (time === null ? plain(day) : `${plain(day)}T${time.replace(":", "")}00`);
  return [
    "BEGIN:VEVENT",
    `UID:${id}@tend`,
    `DTSTAMP:${written}`,
    `DTSTART${kind}:${on(first)}`,
    `DURATION:${time === null ? "P1D" : `PT${minutes}M`}`,
    ...(repeats ? [`RRULE:FREQ=WEEKLY;BYDAY=${repeats.weekdays.map(nameOf)}${until(entry, zone)}`] : []),
    ...except.map((day) => `EXDATE${kind}:${on(day)}`),
    `SUMMARY:${escaped(title)}`,
    // Whoever sees the member's calendar at work sees that they are busy, and no more.
    "CLASS:PRIVATE",
    `TRANSP:${time === null ? "TRANSPARENT" : "OPAQUE"}`,
    "END:VEVENT",
  ];
}

/** The last time it comes, in UTC where it has a time of day, as RFC 5545 wants it. */
function until({ repeats, time }: CalendarEntry, zone: Zone): string {
  if (!repeats?.last) return "";
  return `;UNTIL=${time === null ? plain(repeats.last) : `${stamp(instantOf(zone, repeats.last, time))}Z`}`;
}

function nameOf(weekday: Weekday): string {
  return ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][weekday - 1] ?? "";
}

function plain(day: Day): string {
  return day.replaceAll("-", "");
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
}
