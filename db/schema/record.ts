/** What a member said of their days, how they looked back, and the paths they walk. */
import { sql } from "drizzle-orm";
import {
  check,
  index,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { sealed } from "#db/keys/sealed.ts";
import type { Zone } from "#domain/day.ts";
import { eveningAnswers } from "#domain/evening/evening.ts";
import { logStates } from "#domain/record/log.ts";
import { helpedAnswers, type Obstacle, proposals } from "#domain/review/review.ts";
import { calendarDay, instant, ownRowsOnly } from "./columns.ts";
import { itsMember } from "./members.ts";
import { goesWithPractice, itsPractice } from "./plan.ts";

export const logState = pgEnum("log_state", logStates);

/** What a member said of one practice on one local day. No row means unknown. */
export const logs = pgTable(
  "logs",
  {
    ...itsPractice,
    day: calendarDay("day").notNull(),
    /** Null where there are only ratings or a note. */
    state: logState("state"),
    /** How strong the trouble was before and after, 0 to 10. */
    before: smallint("before"),
    after: smallint("after"),
    /** The member's own words about that day. Null when there are none. */
    note: sealed("note"),
    /** IANA zone in which `day` was the member's date when this was said. */
    zone: text("zone").$type<Zone>().notNull(),
    savedAt: instant("saved_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.itemId, table.day] }),
    goesWithPractice(table),
    index("logs_by_day").on(table.memberId, table.day, table.itemId, table.state, table.before, table.after),
    check("ratings_0_to_10", sql`${table.before} between 0 and 10 and ${table.after} between 0 and 10`),
    check(
      "says_something",
      sql`num_nonnulls(${table.state}, ${table.before}, ${table.after}, ${table.note}) > 0`,
    ),
    ownRowsOnly("logs_own"),
  ],
);

export const helped = pgEnum("helped", helpedAnswers);
export const proposal = pgEnum("proposal", proposals);

/** A look back at one practice: what the member answered, what was proposed, and what they chose. */
export const reviews = pgTable(
  "reviews",
  {
    ...itsPractice,
    /** The member's local day. A second review on one day replaces the first. */
    day: calendarDay("day").notNull(),
    helped: helped("helped").notNull(),
    /** What got in the way: keys of `obstacles` in domain/review/review.ts. */
    inTheWay: text("in_the_way").array().$type<Obstacle[]>().notNull(),
    proposed: proposal("proposed").notNull(),
    /** Null until the member has chosen. */
    chosen: proposal("chosen"),
    savedAt: instant("saved_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.itemId, table.day] }),
    goesWithPractice(table),
    ownRowsOnly("reviews_own"),
  ],
);

export const eveningAnswer = pgEnum("evening_answer", eveningAnswers);

/** What a member said of how a day was, if they were asked and answered. */
export const evenings = pgTable(
  "evenings",
  {
    memberId: itsMember(),
    /** The member's local day. A later answer takes the place of the first. */
    day: calendarDay("day").notNull(),
    answer: eveningAnswer("answer").notNull(),
    /** IANA zone in which `day` was the member's date when this was said. */
    zone: text("zone").$type<Zone>().notNull(),
    savedAt: instant("saved_at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.day] }), ownRowsOnly("evenings_own")],
);

/** A path as a member walks it, and those that they walked before. At most one goes on. */
export const pathWalks = pgTable(
  "path_walks",
  {
    memberId: itsMember(),
    id: uuid("id").notNull().defaultRandom(),
    /** Slug of the path. */
    path: text("path").notNull(),
    beganOn: calendarDay("began_on").notNull(),
    /** 1 for the first. */
    week: smallint("week").notNull(),
    /** The member's local day on which this week began, or began again. */
    weekFrom: calendarDay("week_from").notNull(),
    /** Null while it goes on. */
    endedOn: calendarDay("ended_on"),
    /** JSON of `walkWordsSchema` in domain/path/walk.ts. */
    words: sealed("words").notNull(),
    savedAt: instant("saved_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.id] }),
    uniqueIndex("path_walks_going_on").on(table.memberId).where(sql`ended_on is null`),
    check("week_of_path", sql`${table.week} between 1 and 4`),
    ownRowsOnly("path_walks_own"),
  ],
);
