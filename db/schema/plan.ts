/** The practices of a member, what each asks for, and its pauses. */
import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  foreignKey,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { sealed } from "#db/keys/sealed.ts";
import type { ClockTime, Weekday } from "#domain/day.ts";
import { calendarDay, instant, ownRowsOnly } from "./columns.ts";
import { itsMember } from "./members.ts";

/** A practice that a member took into their plan. What it asks for stands in `planVersions`. */
export const planItems = pgTable(
  "plan_items",
  {
    memberId: itsMember(),
    /** Taken along to another Tend, or to another member of this one, it stays the same. */
    id: uuid("id").notNull().defaultRandom(),
    /** Slug of the guide it came from. */
    guide: text("guide").notNull(),
    /** Made when the form was first sent: the same form sent twice, or from two browsers, is one practice. */
    draftId: uuid("draft_id").notNull(),
    /** Local day on which it began. */
    startedOn: calendarDay("started_on").notNull(),
    /** Last local day on which it holds; null while it goes on. */
    finishedOn: calendarDay("finished_on"),
    /** Its place in the plan, smallest first, as the member put it. Two may share one; then the older is first. */
    position: smallint("position").notNull().default(0),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.id] }),
    unique("plan_items_once").on(table.memberId, table.draftId),
    ownRowsOnly("plan_items_own"),
  ],
);

/** The practice that a row is about, whose member it belongs to. */
export const itsPractice = { memberId: uuid("member_id").notNull(), itemId: uuid("item_id").notNull() };

/** The row goes when its practice goes, and no member can have one about another member's practice. */
export const goesWithPractice = (table: Record<keyof typeof itsPractice, AnyPgColumn>) =>
  foreignKey({
    columns: [table.memberId, table.itemId],
    foreignColumns: [planItems.memberId, planItems.id],
  }).onDelete("cascade");

/** The words of a practice from before they were encrypted; empty where `words` is set. No new row fills them. */
const plainWords = {
  tiny: text("tiny").notNull().default(""),
  cue: text("cue").notNull().default(""),
  place: text("place").notNull().default(""),
  obstacle: text("obstacle").notNull().default(""),
  obstaclePlan: text("obstacle_plan").notNull().default(""),
  supporter: text("supporter").notNull().default(""),
};

/** What a practice asks for, from a local day on. An edit adds a row; earlier rows are never rewritten. */
export const planVersions = pgTable(
  "plan_versions",
  {
    ...itsPractice,
    /** First local day on which it holds. */
    holdsFrom: calendarDay("holds_from").notNull(),
    /** Minutes, one of the doses in the guide. */
    minutes: smallint("minutes").notNull(),
    /** JSON of all its words (plan-rows.ts); null where the columns below still hold them plain. */
    words: sealed("words"),
    /** ISO weekdays (1 Monday … 7 Sunday), or null when `timesPerWeek` is set. */
    days: smallint("days").array().$type<Weekday[]>(),
    timesPerWeek: smallint("times_per_week"),
    /** Wall-clock time in the member's zone, 'HH:MM'; null when none was named. */
    time: text("time").$type<ClockTime>(),
    ...plainWords,
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.itemId, table.holdsFrom] }),
    goesWithPractice(table),
    check("days_or_times", sql`(${table.days} is null) <> (${table.timesPerWeek} is null)`),
    ownRowsOnly("plan_versions_own"),
  ],
);

/** Days on which a practice asks for nothing, both included. */
export const planPauses = pgTable(
  "plan_pauses",
  {
    ...itsPractice,
    startsOn: calendarDay("starts_on").notNull(),
    endsOn: calendarDay("ends_on").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.itemId, table.startsOn] }),
    goesWithPractice(table),
    check("ends_after_start", sql`${table.endsOn} >= ${table.startsOn}`),
    ownRowsOnly("plan_pauses_own"),
  ],
);
