/** A day as its form shows it and sends it, with fingerprints that tell whether it has changed in between (optimistic locking). */
import type { FormValues } from "#components/form/form-state.ts";
import { type DayEntry, type DayField, dayFields } from "#domain/record/log.ts";
import { seenOf } from "../_page/seen.ts";

/** What a form sends that shows this. */
export function asTyped({ state, before, after, note }: DayEntry): FormValues {
  const rating = (value: number | null) => (value === null ? "" : String(value));
  return { state: state ?? "unknown", before: rating(before), after: rating(after), note };
}

/** A fingerprint of each field that a form shows, for the form to send along. */
export function seenDay(entry: DayEntry): string {
  return dayFields.map((field) => seenOf(entry[field])).join(".");
}

/**
 * The fingerprints for a form that is given back as it was typed: its words are held against what it showed then. What the day
 * was stands on the page anew, and so its fingerprint is new as well.
 */
export function seenAgain(entry: DayEntry, earlier: string): string {
  const [state] = seenDay(entry).split(".");
  return [state, ...earlier.split(".").slice(1)].join(".");
}

/** Whether a form with these fingerprints showed `value` in `field`. One that is not ours is of nothing. */
export function wasShown(fingerprints: string): (field: DayField, value: DayEntry[DayField]) => boolean {
  const fingerprint = new Map(fingerprints.split(".").map((text, place) => [dayFields[place], text]));
  return (field, value) => fingerprint.get(field) === seenOf(value);
}
