/** A day as it is read. Text alone, no calendar: so that a page can say it in the browser too. */
import type { Day, Weekday } from "./day.ts";

/** "24 November", or "24 Nov" short; with its year whenever that is not the year of `today`, or there is none. */
export function dateInWords(day: Day, today: Day | undefined, length: "whole" | "short" = "whole"): string {
  const year = day.slice(0, 4) === today?.slice(0, 4) ? "" : ` ${day.slice(0, 4)}`;
  return `${Number(day.slice(8))} ${monthInWords(day, length)}${year}`;
}

/** "November", or "Nov" short. */
export function monthInWords(day: Day, length: "whole" | "short" = "whole"): string {
  const name = monthNames[Number(day.slice(5, 7)) - 1] ?? "";
  return length === "short" ? name.slice(0, 3) : name;
}

// Our own names: those of Intl change between versions ("Sept") and would differ between server and browser.
const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Their first letters, two or three, are short for them. */
export const weekdayNames: Record<Weekday, string> = {
  1: "Monday",
  2: "Tuesday",
  3: "Wednesday",
  4: "Thursday",
  5: "Friday",
  6: "Saturday",
  7: "Sunday",
};

/** As `addDays`, for the browser: days of the calendar have no zone and no hours. */
export function daysLater(day: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10) as Day;
}
