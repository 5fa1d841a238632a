/** From the form "Put it in your week" to a practice in the plan: what adding, changing and sign-in share. */
import { createHash } from "node:crypto";
import { errorsOf } from "#app/_forms/form-fields.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import type { FormValues } from "#components/form/form-state.ts";
import { type Guide, guideBySlug } from "#content/index.ts";
import type { MemberId } from "#db/client.ts";
import { addPractice } from "#db/plan/plans.ts";
import { saveReminder } from "#db/reminder/reminders.ts";
import { noRoomFor } from "#db/room.ts";
import { dayAt, now, type Zone } from "#domain/day.ts";
import { type PracticeAsked, practiceFormSchema } from "#domain/practice/practice-form.ts";
import type { Reminder } from "#domain/reminder/reminder.ts";
import { plannedReminder } from "#domain/reminder/reminder-form.ts";

/**
 * A practice as it was typed, checked against its guide: the practice, or what is wrong, field by field.
 * @param kept the minutes that it asks already: it may go on asking them when the guide no longer offers them
 */
export function readPractice(
  typed: FormValues,
  kept?: number,
):
  | { guide: Guide; form: PracticeAsked; reminder: Reminder | null; errors?: never }
  | { errors: Record<string, string>; guide?: never; form?: never } {
  const guide = guideBySlug(String(typed.guide));
  if (!guide) return { errors: { guide: "Open the guide again and choose from there." } };
  const { doses, tiny } = guide.front;
  const schema = practiceFormSchema({ doses: kept === undefined ? doses : [...doses, kept], tiny });
  const form = schema.safeParse(typed);
  if (!form.success) return { errors: errorsOf(form.error) };
  return { guide, form: form.data, reminder: plannedReminder(typed, form.data.terms) };
}

/**
 * Takes a practice into the plan from the member's today on, or from a later day that it names. What came through
 * sign-in has an id of its own; a form on a public page is the same for everyone and has none, so there the same words
 * on the same day are one practice. What is to bring it to mind is chosen with it. False when the plan is full.
 */
export async function savePractice(
  memberId: MemberId,
  zone: Zone,
  { guide, form, reminder }: { guide: Guide; form: PracticeAsked; reminder: Reminder | null },
): Promise<boolean> {
  const today = dayAt(zone, now());
  const { start, terms } = form;
  const begins = start !== null && start > today ? start : today;
  const draftId = form.draftId ?? idOf([memberId, guide.slug, today, terms]);
  try {
    const { id } = await addPractice(memberId, { draftId, guide: guide.slug, today: begins, terms });
    if (reminder) await saveReminder(memberId, id, reminder);
    return true;
  } catch (error) {
    if (noRoomFor(error) === "practices") return false;
    throw error;
  }
}

/** Where it is said that these practices were added: beside the address of the calendar, where they were put into one. */
export function whereAdded(practices: FormValues[]): string {
  return practices.some(({ remind }) => remind === "calendar")
    ? justSaved("/reminders", "all-in-calendar")
    : justSaved("/plan", "added");
}

/** The same id for the same content, so that saving is idempotent: a UUID of version 8, which stands for ids of one's own making. */
export function idOf(content: unknown): string {
  const hex = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  return hex.replace(/^(.{8})(.{4})(.{3})(.{3})(.{12}).*/, "$1-$2-8$3-8$4-$5");
}
