/** What waits a while for its member to go on, and is gone after that. */
import { sql } from "drizzle-orm";
import { check, index, pgPolicy, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { sealed } from "#db/keys/sealed.ts";
import { clearedAway, instant, ownRowsOnly } from "./columns.ts";
import { members } from "./members.ts";

/** An export that a member is about to take in, until they have seen what it would do, for an hour. */
export const imports = pgTable(
  "imports",
  {
    memberId: uuid("member_id")
      .primaryKey()
      .references(() => members.id, { onDelete: "cascade" }),
    /** JSON of domain/export/export.ts. */
    content: sealed("content").notNull(),
    expires: instant("expires").notNull().default(sql`now() + interval '1 hour'`),
  },
  (table) => [
    index("imports_by_end").on(table.expires),
    ownRowsOnly("imports_own"),
    clearedAway("imports_expired", "expires <= now()"),
  ],
);

/** Holds while something is asked for by the token that keeps it, in a transaction that names the tokens' hashes. */
const heldByToken = sql`member_id is null and token_hash = any(string_to_array(current_setting('tend.kept', true), ','))`;

/** What was typed and could not be saved yet (db/kept.ts), for a day. */
export const kept = pgTable(
  "kept",
  {
    /** SHA-256 (hex) of the token in the cookie. */
    tokenHash: text("token_hash").primaryKey(),
    /** Whose it is; null until they have signed in. */
    memberId: uuid("member_id").references(() => members.id, { onDelete: "cascade" }),
    /** Sealed (db/keys/seal.ts) JSON of `keptSchema`. */
    content: text("content").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    expires: instant("expires").notNull().default(sql`now() + interval '24 hours'`),
  },
  (table) => [
    index("kept_by_member").on(table.memberId),
    index("kept_by_end").on(table.expires),
    check("kept_for_a_day", sql`${table.expires} <= ${table.createdAt} + interval '24 hours'`),
    check("kept_is_short", sql`length(${table.content}) <= 32768`),
    ownRowsOnly("kept_own"),
    pgPolicy("kept_held", { for: "all", using: heldByToken, withCheck: heldByToken }),
    clearedAway("kept_expired", "expires <= now()"),
  ],
);
