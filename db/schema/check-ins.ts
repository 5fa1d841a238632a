/** How a member said that they are. */
import { pgEnum, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { sealed } from "#db/keys/sealed.ts";
import { checkInKinds } from "#domain/check-in/check-in.ts";
import type { Zone } from "#domain/day.ts";
import { calendarDay, instant, ownRowsOnly } from "./columns.ts";
import { itsMember } from "./members.ts";

export const checkInKind = pgEnum("check_in_kind", checkInKinds);

/** What a member answered when they checked in with how they are. */
export const checkIns = pgTable(
  "check_ins",
  {
    memberId: itsMember(),
    kind: checkInKind("kind").notNull(),
    /** The member's local day. A second one of a kind on one day replaces the first. */
    day: calendarDay("day").notNull(),
    /** JSON of `answersSchema` in domain/check-in/check-in.ts. */
    answers: sealed("answers").notNull(),
    /** IANA zone in which `day` was the member's date when this was said. */
    zone: text("zone").$type<Zone>().notNull(),
    savedAt: instant("saved_at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.kind, table.day] }), ownRowsOnly("check_ins_own")],
);
