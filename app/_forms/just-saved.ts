import { type Instant, now } from "#domain/day.ts";

/** The part of an address that says what was just saved. */
export type Saved = { saved?: string | string[]; at?: string | string[] };

const aMinute = 60_000;

/**
 * The address of a page that is to say what was just saved. It carries the moment, so that a reload later, or a
 * bookmark, does not say it again: without a script, without a cookie, and in any tab.
 * @param what a key into the words of that page, never words of a member
 */
export function justSaved(path: string, what: string): string {
  return `${path}?${new URLSearchParams({ saved: what, at: now().toString(36) })}`;
}

/** What was saved within the last minute, by the address; undefined when that is over or was never so. */
export function whatWasSaved({ saved, at }: Saved, instant: Instant): string | undefined {
  if (typeof saved !== "string" || typeof at !== "string") return undefined;
  return Math.abs(instant - Number.parseInt(at, 36)) < aMinute ? saved : undefined;
}
