/** What has had its time is removed; the privacy page promises it. */
import { lt, lte, sql } from "drizzle-orm";
import { dropOldEvents } from "./account/security-events.ts";
import { database, deleteOfAnyMember } from "./client.ts";
import { dropDeletedEntries } from "./journal/entries.ts";
import {
  addressChanges,
  imports,
  kept,
  outbox,
  passkeyChallenges,
  rateLimits,
  sessions,
  signInRequests,
  summaries,
  verificationTokens,
} from "./schema.ts";

/**
 * Deletes what has expired: sessions, sign-in links, unsent mail, counters, shared summaries, kept words, imports and changes
 * of address; and for good what was deleted from journals, and old security events.
 */
export async function dropExpired(): Promise<void> {
  const db = database();
  for (const table of [sessions, verificationTokens, signInRequests, passkeyChallenges, outbox]) {
    await db.delete(table).where(lt(table.expires, sql`now()`));
  }
  await db.delete(rateLimits).where(lt(rateLimits.expire, sql`now()`));
  for (const table of [summaries, kept, addressChanges, imports]) {
    await deleteOfAnyMember(table, lte(table.expires, sql`now()`));
  }
  await dropDeletedEntries();
  await dropOldEvents();
}
