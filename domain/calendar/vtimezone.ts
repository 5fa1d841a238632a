/**
 * A time zone as an iCalendar file explains it, from the clocks that Tend itself goes by. The ready-made blocks of
 * timezones-ical-library 2.3.2 tell another time than Node in 11 zones: in Casablanca an hour less all year, since they
 * say each zone in two yearly rules, which not every zone has.
 */
import {
  addDays,
  type ClockTime,
  clockChanges,
  type Day,
  dayAt,
  type Instant,
  instantOf,
  offsetAt,
  timeAt,
  utc,
  type Zone,
} from "#domain/day.ts";

const midnight = "00:00" as ClockTime;

/**
 * The lines of a VTIMEZONE which says how the clocks of `zone` go from `since` to `to`. Each change stands by itself:
 * readers differ in what they make of several dates in one part.
 */
export function zoneLines(zone: Zone, since: Day, to: Day): string[] {
  const begins = instantOf(utc, addDays(since, -2), midnight);
  const changes = clockChanges(zone, begins, instantOf(utc, to, midnight));
  return [
    "BEGIN:VTIMEZONE",
    `TZID:${zone}`,
    ...[begins, ...changes].flatMap((instant) => changeLines(zone, instant)),
    "END:VTIMEZONE",
  ];
}

function changeLines(zone: Zone, instant: Instant): string[] {
  const [before, after] = [offsetAt(zone, instant - 1), offsetAt(zone, instant)];
  const kind = after > before ? "DAYLIGHT" : "STANDARD";
  return [
    `BEGIN:${kind}`,
    // Local time as it was before the change (RFC 5545, 3.6.5).
    `DTSTART:${stamp(instant + before * 60_000)}`,
    `TZOFFSETFROM:${hoursAndMinutes(before)}`,
    `TZOFFSETTO:${hoursAndMinutes(after)}`,
    `END:${kind}`,
  ];
}

/** A moment in UTC, as iCalendar writes a time of day, without the Z that says so. */
export function stamp(instant: Instant): string {
  return `${dayAt(utc, instant)}T${timeAt(utc, instant)}00`.replaceAll(/[-:]/g, "");
}

function hoursAndMinutes(minutes: number): string {
  const ahead = Math.abs(minutes);
  const digits = [Math.floor(ahead / 60), ahead % 60].map((part) => String(part).padStart(2, "0"));
  return `${minutes < 0 ? "-" : "+"}${digits.join("")}`;
}
