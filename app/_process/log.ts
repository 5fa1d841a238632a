/** The app's log: what happened, in our words. Never a member's words, an address, a link or a token. */
import { pino } from "pino";
import { isDatabaseUnavailable } from "#db/client.ts";
import { failureOf } from "#server/failure.mjs";
import { logDestination } from "#server/watch/destination.mjs";
import { readSettings } from "#settings.mjs";

export const log = pino({ level: readSettings().LOG_LEVEL, base: null }, logDestination());

/**
 * Logs an error by its kind and the lines of code it went through. Its message stays out: PostgreSQL's quotes the
 * row, and a mail server's quotes the address.
 */
export function logFailure(what: string, error: unknown): void {
  log.error(failureOf(error), what);
}

/** The same, but for a database that is away: every page says so, and /readyz tells the operator. */
export function logUnlessAway(what: string, error: unknown): void {
  if (!isDatabaseUnavailable(error)) logFailure(what, error);
}

/** Like `logFailure`, and an error without those details for whoever logs it next: Next prints what a page throws. */
export function withoutDetails(what: string, error: unknown): Error {
  logFailure(what, error);
  return new Error(what);
}
