/** What has had its time is removed; the privacy page promises it. */
import { lt, sql } from "drizzle-orm";
import { dropExpiredAddressChanges } from "./account/address-changes.ts";
import { dropOldEvents } from "./account/security-events.ts";
import { database } from "./client.ts";
import { dropExpiredImports } from "./export/import.ts";
import { dropDeletedEntries } from "./journal/entries.ts";
import { dropExpiredKept } from "./kept.ts";
import {
  outbox,
  passkeyChallenges,
  rateLimits,
  sessions,
  signInRequests,
  verificationTokens,
} from "./schema.ts";
import { dropExpiredSummaries } from "./summary/summaries.ts";

/** Deletes what has expired: sessions, sign-in links, unsent mail, counters, shared summaries, kept words, imports and changes of address, and old security events. */
export async function dropExpired(): Promise<void> {
  const db = database();
  for (const table of [sessions, verificationTokens, signInRequests, passkeyChallenges, outbox]) {
    await db.delete(table).where(lt(table.expires, sql`now()`));
  }
  await db.delete(rateLimits).where(lt(rateLimits.expire, sql`now()`));
  await dropExpiredSummaries();
  await dropExpiredKept();
  await dropExpiredAddressChanges();
  await dropDeletedEntries();
  await dropExpiredImports();
  await dropOldEvents();
}
