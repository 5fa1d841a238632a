/** Who has an account. */
import { sql } from "drizzle-orm";
import { boolean, index, jsonb, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { sealed } from "#db/keys/sealed.ts";
import type { Weekday } from "#domain/day.ts";
import type { FirstDayChange } from "#domain/record/week.ts";
import { instant } from "./columns.ts";

/** A member. The column names below `email` are what the next-auth adapter expects. */
export const members = pgTable(
  "members",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    email: text("email").notNull().unique(),
    emailVerified: instant("email_verified"),
    /** Plain, from before names were encrypted; next-auth expects the column. */
    name: text("name"),
    image: text("image"),
    /** What the member wants to be called. */
    sealedName: sealed("sealed_name"),
    /** The keys of their words, wrapped (keys/data-keys.ts); null until one is needed. */
    dataKeys: text("data_keys"),
    /** False while some of their words may stand as they did before they had a key of their own. */
    wordsSealed: boolean("words_sealed").notNull().default(true),
    /** IANA zone, e.g. 'Europe/Lisbon'; null until the member has said. */
    zone: text("zone"),
    /** ISO weekday on which the member's weeks began at first: 1 Monday … 7 Sunday. */
    firstDay: smallint("first_day").$type<Weekday>().notNull().default(1),
    /** First days that were chosen later, oldest first, each with the day from which it holds: weeks that are over stay. */
    firstDayChanges: jsonb("first_day_changes").$type<FirstDayChange[]>().notNull().default([]),
    /** Whether times are shown on a clock of 12 or of 24 hours. */
    clockHours: smallint("clock_hours").$type<12 | 24>().notNull().default(24),
    /** Days from one review of a practice to the next: 7 or 14. */
    reviewEvery: smallint("review_every").$type<7 | 14>().notNull().default(14),
    /** Whether Today asks in the evening how the day was. */
    eveningQuestion: boolean("evening_question").notNull().default(true),
    /** Whether Today shows a line that they wrote some time ago. */
    earlierLine: boolean("earlier_line").notNull().default(false),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [index("members_to_seal").on(table.id).where(sql`not ${table.wordsSealed}`)],
);

/** The member whose row it is: it goes when they leave. */
export const itsMember = () =>
  uuid("member_id")
    .notNull()
    .references(() => members.id, { onDelete: "cascade" });
