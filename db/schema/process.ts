/** What belongs to no member, and keeps Tend running. */
import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/** The keys of the ring that something was encrypted under, each with a word that it alone can open (keys/canary.mjs). */
export const ringKeys = pgTable("ring_keys", {
  /** Its name in KEY_RING. */
  id: text("id").primaryKey(),
  canary: text("canary").notNull(),
  createdAt: instant("created_at").notNull().defaultNow(),
});

/** Mail waiting to be sent. Body is sealed (db/keys/seal.ts): it holds a sign-in link. Deleted once sent or expired. */
export const outbox = pgTable(
  "outbox",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    recipient: text("recipient").notNull(),
    subject: text("subject").notNull(),
    body: text("body").notNull(),
    /** Of a reminder: SHA-256 (hex) of the token that stops it, on its way too. Null for what was asked for. */
    stopHash: text("stop_hash"),
    attempts: integer("attempts").notNull().default(0),
    nextAttemptAt: instant("next_attempt_at").notNull().defaultNow(),
    expires: instant("expires").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [index("outbox_due").on(table.nextAttemptAt)],
);

/** Counters of rate-limiter-flexible; keys are keyed hashes, so no address and no IP is kept. */
export const rateLimits = pgTable("rate_limits", {
  key: text("key").primaryKey(),
  points: integer("points").notNull().default(0),
  expire: instant("expire"),
});
