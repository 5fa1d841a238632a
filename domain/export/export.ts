/**
 * Everything that is kept about a member, in the form in which they take it along: version 11 of the schema.
 * docs/export.md explains each field. Whatever is added needs a new version, so that an importer knows what it reads.
 */
import { z } from "zod";
import { securityEventKinds } from "#domain/account/security-event.ts";
import { careFields } from "#domain/care-plan/care-plan.ts";
import { answersSchema, checkInKinds } from "#domain/check-in/check-in.ts";
import { clockTimeSchema, daySchema, weekdaySchema } from "#domain/day.ts";
import { eveningAnswers } from "#domain/evening/evening.ts";
import { entryKinds, entrySchema } from "#domain/journal/entry.ts";
import { walkSchema, walkWordsSchema } from "#domain/path/walk.ts";
import { planItemSchema } from "#domain/practice/plan.ts";
import { logStates, ratingSchema } from "#domain/record/log.ts";
import { firstDayChangeSchema } from "#domain/record/week.ts";
import { reminderSchema } from "#domain/reminder/reminder.ts";
import { reviewSchema } from "#domain/review/review.ts";
import { summarySchema } from "#domain/summary/summary.ts";

const instant = z.iso.datetime();

/**
 * A list that is looked at until the first piece that is not what it should be. `z.array` goes on, and keeps what is wrong with each:
 * for a file with a hundred thousand wrong ones that took seconds, and then there was no room left on the stack.
 */
function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(z.unknown()).transform((list, { issues }) => {
    const taken: z.output<Item>[] = [];
    for (const each of list) {
      const { data, success } = item.safeParse(each);
      if (!success) {
        issues.push({ code: "custom", message: "not what it should be", input: each });
        return z.NEVER;
      }
      taken.push(data);
    }
    return taken;
  });
}

const daySaidSchema = z.strictObject({
  day: daySchema,
  state: z.enum(logStates).nullable(),
  before: ratingSchema.nullable(),
  after: ratingSchema.nullable(),
  note: z.string().nullable(),
  zone: z.string(),
  savedAt: instant,
});

const practiceSchema = planItemSchema.extend({
  draftId: z.guid(),
  createdAt: instant,
  days: listOf(daySaidSchema),
  reviews: listOf(reviewSchema.omit({ itemId: true }).extend({ savedAt: instant })),
  /** What brings it to mind; null where nothing does. */
  reminder: z.strictObject({ chosen: reminderSchema, savedAt: instant }).nullable(),
});
export type ExportedPractice = z.infer<typeof practiceSchema>;

const sharedSchema = z.strictObject({
  id: z.guid(),
  from: daySchema,
  to: daySchema,
  sharedAt: instant,
  expires: instant,
  openings: z.int(),
  /** Null when it cannot be read, as when it was sealed with another AUTH_SECRET. */
  summary: summarySchema.nullable(),
});
export type ExportedSummary = z.infer<typeof sharedSchema>;

const checkInSchema = z.strictObject({
  kind: z.enum(checkInKinds),
  day: daySchema,
  /** By the id of each statement, the place of the option chosen: 0 is the first. */
  answers: answersSchema,
  zone: z.string(),
  savedAt: instant,
});
export type ExportedCheckIn = z.infer<typeof checkInSchema>;

/** What belongs to signing in to this Tend, and means nothing in another: whoever imports leaves it out. */
const accountSchema = z.strictObject({
  /** The address that it is about to change to, while it waits for its confirmation. */
  addressChange: z.strictObject({ newEmail: z.string(), askedAt: instant, expires: instant }).nullable(),
  /** The providers that say who they are, and what each calls them. */
  vouchedBy: z.array(z.strictObject({ issuer: z.string(), subject: z.string() })),
  passkeys: z.array(
    z.strictObject({ name: z.string().nullable(), addedAt: instant, usedAt: instant.nullable() }),
  ),
  sessions: z.array(z.strictObject({ device: z.string(), signedInAt: instant, usedAt: instant })),
  securityEvents: z.array(
    z.strictObject({ at: instant, what: z.enum(securityEventKinds), device: z.string() }),
  ),
  /** When the private address of the calendar was made; null where there is none. The address itself opens only this Tend. */
  calendarAddressMadeAt: instant.nullable(),
  /** The reminders sent since they were last here. */
  remindersSent: z.array(z.strictObject({ day: daySchema, time: clockTimeSchema })),
});
export type ExportedAccount = z.infer<typeof accountSchema>;
const eveningTakenSchema = z.strictObject({
  day: daySchema,
  answer: z.enum(eveningAnswers),
  zone: z.string(),
  savedAt: instant,
});
export type ExportedEvening = z.infer<typeof eveningTakenSchema>;

const walkTakenSchema = walkSchema.extend({ words: walkWordsSchema, savedAt: instant });
export type ExportedWalk = z.infer<typeof walkTakenSchema>;

const careWordsTakenSchema = z.strictObject({
  field: z.enum(careFields),
  words: z.string(),
  savedAt: instant,
});
export type ExportedCareWords = z.infer<typeof careWordsTakenSchema>;

const exportedEntrySchema = entrySchema.extend({ zone: z.string(), savedAt: instant, changedAt: instant });
export type ExportedEntry = z.infer<typeof exportedEntrySchema>;

const journalSchema = z.strictObject({
  entries: listOf(exportedEntrySchema),
  /** Begun and not kept yet: what stands in each field, by its name. */
  drafts: listOf(
    z.strictObject({
      id: z.guid(),
      kind: z.enum(entryKinds),
      day: daySchema,
      itemId: z.guid().nullable(),
      values: z.record(z.string(), z.string()),
      savedAt: instant,
    }),
  ),
});
export type ExportedJournal = z.infer<typeof journalSchema>;

export const exportSchema = z.strictObject({
  format: z.literal("tend-export"),
  version: z.literal(11),
  exportedAt: instant,
  member: z.strictObject({
    email: z.string(),
    emailConfirmedAt: instant.nullable(),
    name: z.string().nullable(),
    /** As it was kept, even if this computer does not know it. */
    zone: z.string().nullable(),
    /** The weekday on which weeks began at first; and those chosen later, each with the day from which it holds. */
    firstDay: weekdaySchema,
    firstDayChanges: z.array(firstDayChangeSchema),
    clockHours: z.literal([12, 24]),
    reviewEvery: z.literal([7, 14]),
    eveningQuestion: z.boolean(),
    earlierLine: z.boolean(),
    joinedAt: instant,
  }),
  practices: listOf(practiceSchema),
  checkIns: listOf(checkInSchema),
  journal: journalSchema,
  evenings: listOf(eveningTakenSchema),
  paths: listOf(walkTakenSchema),
  carePlan: listOf(careWordsTakenSchema),
  summaries: listOf(sharedSchema),
  account: accountSchema,
});
export type TendExport = z.infer<typeof exportSchema>;
