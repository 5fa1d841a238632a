/** What brings a practice to mind: a calendar, or a mail. */
import { sql } from "drizzle-orm";
import {
  check,
  index,
  pgEnum,
  pgPolicy,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { ClockTime, Weekday } from "#domain/day.ts";
import { reminderWays } from "#domain/reminder/reminder.ts";
import { calendarDay, instant, ownRowsOnly } from "./columns.ts";
import { itsMember } from "./members.ts";
import { goesWithPractice, itsPractice } from "./plan.ts";

export const reminderWay = pgEnum("reminder_way", reminderWays);

/** What brings a practice to mind. No row: nothing does. */
export const reminders = pgTable(
  "reminders",
  {
    ...itsPractice,
    by: reminderWay("by").notNull(),
    /** Of a mail: when it is sent, on the clock of the member, and on which ISO weekdays. */
    time: text("time").$type<ClockTime>(),
    days: smallint("days").array().$type<Weekday[]>(),
    /** No mail is sent for a time before it was chosen. */
    savedAt: instant("saved_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.itemId] }),
    goesWithPractice(table),
    check(
      "mail_has_a_time",
      sql`(${table.by} = 'email') = (num_nonnulls(${table.time}, ${table.days}) = 2) and (${table.by} = 'email' or num_nonnulls(${table.time}, ${table.days}) = 0)`,
    ),
    ownRowsOnly("reminders_own"),
  ],
);

/** Holds while a calendar is asked for by its address, in a transaction that names the hash of the token in it. */
const feedAsked = sql`token_hash = nullif(current_setting('tend.feed', true), '')`;

/** The private address of a member's calendar. No row: there is none. */
export const calendarFeeds = pgTable(
  "calendar_feeds",
  {
    memberId: itsMember(),
    /** The token is worked out from it; another one is another address. */
    id: uuid("id").notNull().defaultRandom(),
    /** SHA-256 (hex) of the token in the address. */
    tokenHash: text("token_hash").notNull().unique(),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId] }),
    ownRowsOnly("calendar_feeds_own"),
    pgPolicy("calendar_feeds_asked", { for: "select", using: feedAsked }),
  ],
);

/** Holds while somebody looks for whose turn it is, whoever they are. */
const turnHasCome = sql`current_setting('tend.turns', true) = 'yes' and next_at <= now()`;

/** Holds while mail is stopped by the link in it, in a transaction that names the hash of the link's token. */
const stoppedByLink = sql`token_hash = nullif(current_setting('tend.stop', true), '')`;

/** When to look next whether a member is to be reminded, and the link that stops it. Made with the first mail that they choose. */
export const reminderTurns = pgTable(
  "reminder_turns",
  {
    memberId: itsMember(),
    /** Null while no mail is wanted. */
    nextAt: instant("next_at"),
    /** The token of the link is worked out from it. */
    id: uuid("id").notNull().defaultRandom(),
    /** SHA-256 (hex) of that token. */
    tokenHash: text("token_hash").notNull().unique(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId] }),
    index("reminder_turns_by_time").on(table.nextAt),
    ownRowsOnly("reminder_turns_own"),
    pgPolicy("reminder_turns_come", { for: "select", using: turnHasCome }),
    // Locking a row asks for this too. Nothing is changed so, since no row would pass.
    pgPolicy("reminder_turns_taken", { for: "update", using: turnHasCome, withCheck: sql`false` }),
    pgPolicy("reminder_turns_stopped", { for: "select", using: stoppedByLink }),
  ],
);

/** The mails that reminded a member since they were last here, so that each is written once, and nobody is pestered. */
export const reminderMails = pgTable(
  "reminder_mails",
  {
    memberId: itsMember(),
    /** The member's day and time for which it was sent. */
    day: calendarDay("day").notNull(),
    time: text("time").$type<ClockTime>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.day, table.time] }),
    ownRowsOnly("reminder_mails_own"),
  ],
);
