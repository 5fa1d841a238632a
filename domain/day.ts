/** The one file that knows clocks, time zones and daylight saving time (DST). Everything else works on days as text, 'YYYY-MM-DD'. */
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { dateInWords, weekdayNames } from "./date-words.ts";
import { currentName, fixedZones } from "./zone-names.ts";

/**
 * A local calendar date, 'YYYY-MM-DD'. Compare with `<` and `===`. Years 1900 to 2999, which PostgreSQL keeps
 * too.
 */
export const daySchema = z.iso
  .date("Give a day as year-month-day, like 2026-11-24.")
  .refine((text) => text >= "1900-01-01" && text < "3000-01-01", "Choose a day between 1900 and 2999.")
  .brand<"Day">();
export type Day = z.infer<typeof daySchema>;

/** An ISO weekday: 1 Monday … 7 Sunday. */
export const weekdaySchema = z.literal([1, 2, 3, 4, 5, 6, 7], "Choose a day of the week.");
export type Weekday = z.infer<typeof weekdaySchema>;

/** A time on the clock on the wall, 'HH:MM' from 00:00 to 23:59. */
export const clockTimeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Give the time as hours and minutes, like 07:30.")
  .brand<"ClockTime">();
export type ClockTime = z.infer<typeof clockTimeSchema>;

/** A moment, in milliseconds since 1970 UTC. */
export type Instant = number;

const listedZones = new Set([...Intl.supportedValuesOf("timeZone"), ...fixedZones, "UTC"].map(currentName));

/** An IANA time zone by its present name, one of `zones`. Old names and other spellings are accepted and brought to it. */
export const zoneSchema = z
  .string("Choose your time zone.")
  .regex(/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,2}$/, "Choose your time zone from the list.")
  .transform((text, context) => {
    try {
      const name = currentName(at(text, 0).timeZoneId);
      if (listedZones.has(name)) return name;
    } catch {
      // Temporal throws on a name that it does not know.
    }
    context.addIssue({ code: "custom", message: "Choose your time zone from the list." });
    return z.NEVER;
  })
  .pipe(z.string().brand<"Zone">());
export type Zone = z.infer<typeof zoneSchema>;

/** For whom no zone is known, and for what goes by none. */
export const utc = zoneSchema.parse("UTC");

/** Every zone that can be chosen, by its present name, sorted. */
export const zones: readonly Zone[] = [...listedZones]
  .flatMap((name) => zoneSchema.safeParse(name).data ?? [])
  .sort();

/** The present moment. */
export function now(): Instant {
  return Temporal.Now.instant().epochMilliseconds;
}

/** The date on a calendar on the wall in `zone` at `instant`. */
export function dayAt(zone: Zone, instant: Instant): Day {
  return asDay(at(zone, instant).toPlainDate());
}

/** What a clock there shows. */
export function timeAt(zone: Zone, instant: Instant): ClockTime {
  return clockTimeSchema.parse(at(zone, instant).toPlainTime().toString().slice(0, 5));
}

/**
 * The moment at which a clock there shows `time` on `day`. What is skipped when clocks go forward comes as much later
 * (02:30 is 03:30 then); of what comes twice when they go back, it is the first.
 */
export function instantOf(zone: Zone, day: Day, time: ClockTime): Instant {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds;
}

/** How many minutes clocks there are ahead of UTC. */
export function offsetAt(zone: Zone, instant: Instant): number {
  return at(zone, instant).offsetNanoseconds / 60e9;
}

/** The moments after `from` and up to `to` from which clocks there are differently far ahead of UTC, earliest first. */
export function clockChanges(zone: Zone, from: Instant, to: Instant): Instant[] {
  const changes: Instant[] = [];
  for (let next = nextChange(zone, from); next !== undefined && next <= to; next = nextChange(zone, next))
    changes.push(next);
  return changes;
}

/** Before 4 a.m. it is unclear whether someone means today or yesterday, so the page asks. */
export function isSmallHours(zone: Zone, instant: Instant): boolean {
  return at(zone, instant).hour < 4;
}

/** The day `count` days later; earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return dayNumbered(numberOf(day) + count);
}

/** How many days after `from` the day `to` is; negative when it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** Every day from `from` to `to`, both included; none when `to` is earlier. */
export function daysFrom(from: Day, to: Day): Day[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, count) => addDays(from, count));
}

/** The weekday of a day: 1 Monday … 7 Sunday. */
export function weekdayOf(day: Day): Weekday {
  // Day 0 was a Thursday.
  return (((((numberOf(day) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The first day of the week in which `day` lies, when weeks start on `firstDay`. */
export function startOfWeek(day: Day, firstDay: Weekday): Day {
  return addDays(day, -((weekdayOf(day) - firstDay + 7) % 7));
}

/** The seven weekdays in the order of a week that starts on `firstDay`. */
export function weekdays(firstDay: Weekday): Weekday[] {
  return [...allWeekdays.slice(firstDay - 1), ...allWeekdays.slice(0, firstDay - 1)];
}

/** "Tuesday" or "Tue". */
export function weekdayName(weekday: Weekday, length: "long" | "short"): string {
  const name = weekdayNames[weekday];
  return length === "long" ? name : name.slice(0, 3);
}

/** "07:30" on a clock of 24 hours, "7:30 am" on one of 12. */
export function formatTime(time: ClockTime, hours: 12 | 24): string {
  if (hours === 24) return time;
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 || 12}${time.slice(2)} ${hour < 12 ? "am" : "pm"}`;
}

/**
 * "Tuesday 24 November" long, "24 November" plain, "24 Nov" short; with its year whenever that is not the year of `today`.
 * "24 November 2026" dated, which is for what is kept or handed on and read on any day, so that it needs no `today`.
 */
export function formatDay(day: Day, length: "dated"): string;
export function formatDay(day: Day, length: "long" | "plain" | "short", today: Day): string;
export function formatDay(day: Day, length: "long" | "plain" | "short" | "dated", today?: Day): string {
  const weekday = length === "long" ? `${weekdayName(weekdayOf(day), "long")} ` : "";
  return weekday + dateInWords(day, today, length === "short" ? "short" : "whole");
}

/** The two ends of a span, as `formatDay` says them. Where it crosses into another year both ends say theirs, whichever is this one. */
export function formatEnds(
  from: Day,
  to: Day,
  length: "long" | "plain" | "short",
  today: Day,
): [string, string] {
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  // Of a span in two years each end is told as of the other’s year, which names its own.
  return [formatDay(from, length, isOneYear ? today : to), formatDay(to, length, isOneYear ? today : from)];
}

const allWeekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

function nextChange(zone: Zone, after: Instant): Instant | undefined {
  return at(zone, after).getTimeZoneTransition("next")?.epochMilliseconds;
}

function at(zone: string, instant: Instant): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}

// A page of progress counts hundreds of days and Temporal takes 10 µs a step, so each day is worked out once.
// Both stay small, since members live in few years; `daySchema` bounds what can be asked to 400,000 days.
const numbers = new Map<Day, number>();
const days = new Map<number, Day>();
const dayZero = Temporal.PlainDate.from("1970-01-01");

/** Days since 1970-01-01; negative before it. */
function numberOf(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = dayZero.until(Temporal.PlainDate.from(day), { largestUnit: "day" }).days;
  numbers.set(day, number);
  return number;
}

function dayNumbered(number: number): Day {
  const known = days.get(number);
  if (known !== undefined) return known;
  const day = asDay(dayZero.add({ days: number }));
  days.set(number, day);
  return day;
}

/** Temporal writes what `daySchema` asks for, so there is nothing left to check. */
function asDay(date: Temporal.PlainDate): Day {
  return date.toString() as Day;
}
