/** What the form that makes a plan link sends, checked, with words that say what to do about each field. */
import { z } from "zod";
import { addDays, type Day, daySchema, type Weekday, weekdaySchema, weekdays } from "#domain/day.ts";
import type { Schedule } from "#domain/practice/terms.ts";
import { isUnseen } from "#domain/unseen.ts";
import {
  type LinkableGuide,
  type LinkedPlan,
  type LinkedPractice,
  mostLinkedPractices,
} from "./plan-link.ts";

/**
 * Fields by name: "practice" holds the slugs that are ticked; of each guide, ticked or not, "<slug>-minutes",
 * "<slug>-often" ("daily", "days", or "1" to "7" times a week) and "<slug>-days"; "from" is a day or empty.
 */
export type PlanLinkFields = Record<string, string | string[]>;

/**
 * The plan in the form, or what is wrong with it, by field. Guides that are not ticked are not looked at.
 * @param today the date where it is earliest: nobody said where they are
 */
export function readPlanLinkForm(
  fields: PlanLinkFields,
  guides: readonly LinkableGuide[],
  today: Day,
): { plan: LinkedPlan; errors?: never } | { plan?: never; errors: Record<string, string> } {
  const errors: Record<string, string> = {};
  const chosen = chosenIn(fields, guides);
  const practices: LinkedPractice[] = [];
  if (chosen.length === 0) errors.practice = "Choose at least one guide.";
  if (chosen.length > mostLinkedPractices) errors.practice = tooMany(chosen.length);
  for (const guide of chosen) {
    const { data, error } = practiceSchema(guide).safeParse(partFor(guide, fields));
    if (data) practices.push({ guide: guide.slug, ...data });
    for (const { path, message } of error?.issues ?? [])
      errors[`${guide.slug}-${String(path[0])}`] ??= message;
  }
  const from = startSchema(today).safeParse(fields.from);
  if (from.error) errors.from = from.error.issues[0]?.message ?? "";
  return from.success && Object.keys(errors).length === 0
    ? { plan: { practices, from: from.data } }
    : { errors };
}

/** A day on which to begin, or null when the field is empty: from `today` on, for a year. */
export function startSchema(today: Day) {
  const start = daySchema
    .refine((day) => day >= today, "Choose a day that is still to come, or leave it empty.")
    .refine((day) => day <= addDays(today, 365), "Choose a day within a year, or leave it empty.");
  return z.preprocess((sent) => (isUnseen(String(sent ?? "")) ? null : sent), start.nullable());
}

/** The fields that would send this plan. */
export function planLinkFields({ practices, from }: LinkedPlan): PlanLinkFields {
  return Object.assign(
    { practice: practices.map(({ guide }) => guide), from: from ?? "" },
    ...practices.map(linkedPracticeFields),
  );
}

/** The fields that speak of one practice. */
export function linkedPracticeFields({ guide, minutes, schedule }: LinkedPractice): PlanLinkFields {
  const days = schedule.kind === "days" ? schedule.days : [];
  const isDaily = days.length === 7;
  const often = schedule.kind === "times" ? String(schedule.times) : isDaily ? "daily" : "days";
  return {
    [`${guide}-minutes`]: String(minutes),
    [`${guide}-often`]: often,
    [`${guide}-days`]: isDaily ? [] : days.map(String),
  };
}

/** The guides that are ticked, in the order in which they were sent. */
function chosenIn({ practice }: PlanLinkFields, guides: readonly LinkableGuide[]): LinkableGuide[] {
  const ticked = new Set([practice ?? []].flat());
  return [...ticked].flatMap((slug) => guides.find((guide) => guide.slug === slug) ?? []);
}

function partFor({ slug }: LinkableGuide, fields: PlanLinkFields) {
  return {
    minutes: fields[`${slug}-minutes`],
    often: fields[`${slug}-often`],
    days: [fields[`${slug}-days`] ?? []].flat().map(Number),
  };
}

function practiceSchema({ title, doses }: LinkableGuide) {
  const often = ["daily", "days", ...weekdays(1).map(String)];
  return z
    .object({
      minutes: z.enum(doses.map(String), `${title}: Choose how long from the list.`).transform(Number),
      often: z.enum(often, `${title}: Choose how often from the list.`),
      days: z.array(weekdaySchema),
    })
    .refine(({ often, days }) => often !== "days" || days.length > 0, {
      path: ["days"],
      message: `${title}: Choose at least one day, or how often a week.`,
    })
    .transform(({ minutes, often, days }) => ({ minutes, schedule: scheduleOf(often, days) }));
}

function scheduleOf(often: string, days: Weekday[]): Schedule {
  if (often === "daily") return { kind: "days", days: weekdays(1) };
  if (often === "days") return { kind: "days", days: [...new Set(days)].sort() };
  return { kind: "times", times: Number(often) };
}

function tooMany(count: number): string {
  return `Choose six guides at most. You have chosen ${count}.`;
}
