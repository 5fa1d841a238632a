/** What a member wrote, kept or still being written. */
import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { sealed } from "#db/keys/sealed.ts";
import type { Zone } from "#domain/day.ts";
import { entryKinds } from "#domain/journal/entry.ts";
import { calendarDay, clearedAway, instant, ownRowsOnly } from "./columns.ts";
import { itsMember } from "./members.ts";

/**
 * Text, and no enum as other kinds: PostgreSQL does not trust the comparison of enums to tell nothing (it is not leakproof), and so looks at
 * it only after row-level security has seen each row. No index would be used.
 */
const kindOfEntry = (name: string) => text(name, { enum: entryKinds });

/** What a member wrote in their journal and kept. */
export const entries = pgTable(
  "entries",
  {
    memberId: itsMember(),
    /** Made with the form, so that the same form sent twice is one entry. Ids sort by the moment at which they were made. */
    id: uuid("id").notNull(),
    kind: kindOfEntry("kind").notNull(),
    /** The member's local day that it is about. */
    day: calendarDay("day").notNull(),
    /** Slug of the guide whose tool it was written with; null where it was written in the journal. */
    guide: text("guide"),
    /** JSON of `entryFieldsSchema` in domain/journal/entry.ts. */
    content: sealed("content").notNull(),
    /** IANA zone in which `day` was chosen. */
    zone: text("zone").$type<Zone>().notNull(),
    savedAt: instant("saved_at").notNull().defaultNow(),
    changedAt: instant("changed_at").notNull().defaultNow(),
    /** When its member deleted it: some minutes later it is gone. Null while it stands in the journal. */
    deletedAt: instant("deleted_at"),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.id] }),
    index("entries_by_day").on(table.memberId, table.day, table.id),
    index("entries_by_kind").on(table.memberId, table.kind, table.day, table.id),
    index("entries_by_deletion").on(table.deletedAt).where(sql`deleted_at is not null`),
    check("entry_is_bounded", sql`length(${table.content}) <= 262144`),
    ownRowsOnly("entries_own"),
    clearedAway("entries_deleted", "deleted_at is not null"),
  ],
);

/** An entry that is being written, or changed, and is not kept yet. */
export const drafts = pgTable(
  "drafts",
  {
    memberId: itsMember(),
    /** That of the entry which it becomes. */
    id: uuid("id").notNull(),
    kind: kindOfEntry("kind").notNull(),
    day: calendarDay("day").notNull(),
    /** The practice beside whose tool it is written; null for one in the journal. */
    itemId: uuid("item_id"),
    /** JSON of the fields as they were typed, by name. */
    content: sealed("content").notNull(),
    savedAt: instant("saved_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.id] }),
    check("draft_is_bounded", sql`length(${table.content}) <= 524288`),
    ownRowsOnly("drafts_own"),
  ],
);
