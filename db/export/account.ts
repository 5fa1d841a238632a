/** The part of an export that is about the account: by what a member gets in, and what was done with it. */
import { asc, eq } from "drizzle-orm";
import type { ExportedAccount } from "#domain/export/export.ts";
import type { MemberId, Transaction } from "../client.ts";
import {
  accounts,
  addressChanges,
  calendarFeeds,
  passkeys,
  reminderMails,
  securityEvents,
  sessions,
} from "../schema.ts";
import type { Words } from "../words.ts";

/** What belongs to signing in to this Tend. No other Tend takes it in. */
export async function readAccount(
  tx: Transaction,
  memberId: MemberId,
  words: Words,
): Promise<ExportedAccount> {
  const [change] = await tx.select().from(addressChanges).where(eq(addressChanges.memberId, memberId));
  const [feed] = await tx
    .select({ madeAt: calendarFeeds.createdAt })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.memberId, memberId));
  return {
    addressChange: change
      ? {
          newEmail: change.newEmail,
          askedAt: change.createdAt.toISOString(),
          expires: change.expires.toISOString(),
        }
      : null,
    ...(await readWaysIn(tx, memberId, words)),
    calendarAddressMadeAt: feed?.madeAt.toISOString() ?? null,
    remindersSent: await tx
      .select({ day: reminderMails.day, time: reminderMails.time })
      .from(reminderMails)
      .where(eq(reminderMails.memberId, memberId))
      .orderBy(asc(reminderMails.day), asc(reminderMails.time)),
  };
}

/** By what a member gets in, where they are in, and what happened to it. */
async function readWaysIn(tx: Transaction, memberId: MemberId, words: Words) {
  const vouching = await tx
    .select({ issuer: accounts.provider, subject: accounts.providerAccountId })
    .from(accounts)
    .where(eq(accounts.userId, memberId))
    .orderBy(asc(accounts.provider), asc(accounts.providerAccountId));
  const keys = await tx
    .select({ id: passkeys.id, name: passkeys.name, createdAt: passkeys.createdAt, usedAt: passkeys.usedAt })
    .from(passkeys)
    .where(eq(passkeys.memberId, memberId))
    .orderBy(asc(passkeys.createdAt), asc(passkeys.id));
  const browsers = await tx
    .select({ device: sessions.device, signedInAt: sessions.createdAt, usedAt: sessions.usedAt })
    .from(sessions)
    .where(eq(sessions.userId, memberId))
    .orderBy(asc(sessions.createdAt));
  const events = await tx
    .select({ at: securityEvents.at, what: securityEvents.what, device: securityEvents.device })
    .from(securityEvents)
    .where(eq(securityEvents.memberId, memberId))
    .orderBy(asc(securityEvents.at), asc(securityEvents.id));
  return {
    vouchedBy: vouching,
    passkeys: keys.map(({ id, name, createdAt, usedAt }) => ({
      name: words.open(name, passkeys.name, id) ?? null,
      addedAt: createdAt.toISOString(),
      usedAt: usedAt?.toISOString() ?? null,
    })),
    sessions: browsers.map(({ device, signedInAt, usedAt }) => ({
      device,
      signedInAt: signedInAt.toISOString(),
      usedAt: usedAt.toISOString(),
    })),
    securityEvents: events.map(({ at, ...event }) => ({ at: at.toISOString(), ...event })),
  };
}
