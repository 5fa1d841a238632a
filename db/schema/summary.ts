/** What a member shows to others. */
import { sql } from "drizzle-orm";
import { check, index, integer, pgPolicy, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { sealed } from "#db/keys/sealed.ts";
import { calendarDay, clearedAway, instant, ownRowsOnly } from "./columns.ts";
import { itsMember } from "./members.ts";

/** Holds while a shared summary is asked for by its link, in a transaction that names the hash of the link's token. */
const openedByLink = sql`token_hash = nullif(current_setting('tend.summary', true), '') and expires > now()`;

/** A summary that its member shows to whoever has the link: a copy, made once and never changed. */
export const summaries = pgTable(
  "summaries",
  {
    memberId: itsMember(),
    /** Made from the form that asked for it: sent twice, it is one link. */
    id: uuid("id").notNull(),
    /** SHA-256 (hex) of the token in the link. */
    tokenHash: text("token_hash").notNull().unique(),
    /** JSON of domain/summary/summary.ts. */
    content: sealed("content").notNull(),
    /** The days it is about, both included. */
    startsOn: calendarDay("starts_on").notNull(),
    endsOn: calendarDay("ends_on").notNull(),
    expires: instant("expires").notNull(),
    /** How often the link was opened, by people and programs alike. */
    openings: integer("openings").notNull().default(0),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.id] }),
    index("summaries_by_end").on(table.expires),
    check("days_in_order", sql`${table.endsOn} >= ${table.startsOn}`),
    check("at_most_30_days", sql`${table.expires} <= ${table.createdAt} + interval '720 hours'`),
    ownRowsOnly("summaries_own"),
    pgPolicy("summaries_opened", { for: "select", using: openedByLink }),
    pgPolicy("summaries_counted", { for: "update", using: openedByLink, withCheck: openedByLink }),
    clearedAway("summaries_expired", "expires <= now()"),
  ],
);
