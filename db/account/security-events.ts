/** The log that a member reads to see what was done with their account. */
import { and, desc, eq, inArray, lte, sql } from "drizzle-orm";
import { type SecurityEventKind, securityLogDays } from "#domain/account/security-event.ts";
import type { Instant } from "#domain/day.ts";
import { asMember, deleteOfAnyMember, type MemberId, type Transaction } from "../client.ts";
import { securityEvents } from "../schema.ts";

export type SecurityEvent = {
  at: Instant;
  what: SecurityEventKind;
  /** Which browser did it, such as "Firefox on Windows". */
  device: string;
};

/** Of one member. Nobody comes near it in 90 days; a script might, and then the oldest go. */
const mostEvents = 1000;

/** Writes down, in the member's transaction, what is being done in it. */
export async function noteEvent(
  tx: Transaction,
  memberId: MemberId,
  what: SecurityEventKind,
  device: string,
): Promise<void> {
  await tx.insert(securityEvents).values({ memberId, what, device });
  const surplus = tx
    .select({ id: securityEvents.id })
    .from(securityEvents)
    .where(eq(securityEvents.memberId, memberId))
    .orderBy(desc(securityEvents.at), desc(securityEvents.id))
    .offset(mostEvents);
  await tx
    .delete(securityEvents)
    .where(and(eq(securityEvents.memberId, memberId), inArray(securityEvents.id, surplus)));
}

/** Writes down that data was taken along; six tables fetched one after the other count as once. */
export async function noteExport(memberId: MemberId, device: string): Promise<void> {
  await asMember(memberId, async (tx) => {
    const [latest] = await tx
      .select({ at: securityEvents.at })
      .from(securityEvents)
      .where(
        and(
          eq(securityEvents.memberId, memberId),
          eq(securityEvents.what, "exported"),
          eq(securityEvents.device, device),
          sql`${securityEvents.at} > now() - interval '1 hour'`,
        ),
      )
      .limit(1);
    if (!latest) await noteEvent(tx, memberId, "exported", device);
  });
}

/** What was done in the last 90 days, the latest first. */
export async function listEvents(memberId: MemberId): Promise<SecurityEvent[]> {
  const rows = await asMember(memberId, (tx) =>
    tx
      .select({ at: securityEvents.at, what: securityEvents.what, device: securityEvents.device })
      .from(securityEvents)
      .where(
        and(
          eq(securityEvents.memberId, memberId),
          sql`${securityEvents.at} > now() - make_interval(days => ${securityLogDays})`,
        ),
      )
      .orderBy(desc(securityEvents.at), desc(securityEvents.id)),
  );
  return rows.map(({ at, ...row }) => ({ ...row, at: at.getTime() }));
}

/** Drops what was written down 90 days ago, whoever it belongs to. */
export async function dropOldEvents(): Promise<void> {
  await deleteOfAnyMember(
    securityEvents,
    lte(securityEvents.at, sql`now() - make_interval(days => ${securityLogDays})`),
  );
}
