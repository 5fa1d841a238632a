/** What has had its time is removed; the privacy page promises it. */
import { lt, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { outbox, rateLimits, sessions, signInRequests, verificationTokens } from "#db/schema.ts";

/** Deletes sessions, sign-in links, unsent mail and counters that have expired. */
export async function dropExpired(): Promise<void> {
  const db = database();
  for (const table of [sessions, verificationTokens, signInRequests, outbox]) {
    await db.delete(table).where(lt(table.expires, sql`now()`));
  }
  await db.delete(rateLimits).where(lt(rateLimits.expire, sql`now()`));
}
