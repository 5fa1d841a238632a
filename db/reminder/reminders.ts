/** What brings each practice to mind, as its member chose it. */
import { and, eq, isNull, sql } from "drizzle-orm";
import { type Reminder, reminderSchema } from "#domain/reminder/reminder.ts";
import { asMember, type MemberId, type Transaction } from "../client.ts";
import { isUuid } from "../ids.ts";
import { planItems, reminders } from "../schema.ts";
import { makeFeed } from "./feeds.ts";
import { lookSoon } from "./turns.ts";

/** By practice, what was chosen for it. Practices that nothing brings to mind are not in it. */
export async function listReminders(memberId: MemberId): Promise<Map<string, Reminder>> {
  return asMember(memberId, (tx) => readReminders(tx, memberId));
}

async function readReminders(tx: Transaction, memberId: MemberId): Promise<Map<string, Reminder>> {
  const rows = await tx
    .select({ itemId: reminders.itemId, by: reminders.by, time: reminders.time, days: reminders.days })
    .from(reminders)
    .where(eq(reminders.memberId, memberId));
  return new Map(rows.map(({ itemId, ...row }) => [itemId, toReminder(row)]));
}

/** A row as what was chosen. */
export function toReminder({ by, time, days }: Record<"by" | "time" | "days", unknown>) {
  return reminderSchema.parse(by === "email" ? { by, time, days } : { by });
}

/**
 * Chooses what brings a practice to mind; null for nothing. The first one in a calendar makes the private address. False
 * when the member has no such practice.
 */
export async function saveReminder(
  memberId: MemberId,
  itemId: string,
  reminder: Reminder | null,
): Promise<boolean> {
  if (!isUuid(itemId)) return false;
  return asMember(memberId, async (tx) => {
    const [item] = await tx
      .select({ id: planItems.id })
      .from(planItems)
      .where(and(eq(planItems.memberId, memberId), eq(planItems.id, itemId)))
      .for("update");
    if (!item) return false;
    await writeReminder(tx, memberId, itemId, reminder);
    return true;
  });
}

/** `saveReminder` within a transaction, for a practice that is known to be there. */
export async function writeReminder(
  tx: Transaction,
  memberId: MemberId,
  itemId: string,
  reminder: Reminder | null,
): Promise<void> {
  if (!reminder) {
    await tx.delete(reminders).where(and(eq(reminders.memberId, memberId), eq(reminders.itemId, itemId)));
    return;
  }
  const chosen = { time: null, days: null, ...reminder };
  await tx
    .insert(reminders)
    .values({ memberId, itemId, ...chosen })
    .onConflictDoUpdate({
      target: [reminders.memberId, reminders.itemId],
      set: { ...chosen, savedAt: sql`now()` },
    });
  if (reminder.by === "calendar") await makeFeed(tx, memberId);
  if (reminder.by === "email") await lookSoon(tx, memberId);
}

/** Puts every practice that goes on, and that nothing brings to mind, into the calendar. */
export async function putRestInCalendar(memberId: MemberId): Promise<void> {
  await asMember(memberId, async (tx) => {
    const items = await tx
      .select({ itemId: planItems.id })
      .from(planItems)
      .where(and(eq(planItems.memberId, memberId), isNull(planItems.finishedOn)));
    if (items.length === 0) return;
    await tx
      .insert(reminders)
      .values(items.map(({ itemId }) => ({ memberId, itemId, by: "calendar" as const })))
      .onConflictDoNothing({ target: [reminders.memberId, reminders.itemId] });
    await makeFeed(tx, memberId);
  });
}
