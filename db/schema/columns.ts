/** What many tables have. */
import { sql } from "drizzle-orm";
import { date, pgPolicy, timestamp } from "drizzle-orm/pg-core";
import type { Day } from "#domain/day.ts";

/** The second wall: a row is visible and writable only to the member named in the transaction. */
export const ownRowsOnly = (name: string) =>
  pgPolicy(name, {
    for: "all",
    using: sql`member_id = nullif(current_setting('tend.member_id', true), '')::uuid`,
    withCheck: sql`member_id = nullif(current_setting('tend.member_id', true), '')::uuid`,
  });

/**
 * Lets what clears old rows away (db/expired.ts) see and delete those of any member for which `when` holds, and change none.
 * @param when SQL about the columns of the row
 */
export const clearedAway = (name: string, when: string) =>
  pgPolicy(name, {
    for: "all",
    using: sql.raw(`current_setting('tend.expired', true) = 'yes' and ${when}`),
    withCheck: sql`false`,
  });

/** A moment, as `timestamptz`. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

/** A local calendar date, as `"YYYY-MM-DD"`. */
export const calendarDay = (name: string) => date(name, { mode: "string" }).$type<Day>();
