/**
 * A plan link, which holds the whole of a plan that somebody suggests:
 * "breathing=5m-daily&journaling=15m-mon,thu&gratitude=5m-3x&from=2026-12-01". Anybody can change a link, so nothing
 * that stands in one is repeated on a page: each word that is said about it is ours. The one word that is repeated, on
 * paper, is no part of the plan (domain/plan-link/clinic-name.ts).
 */
import { z } from "zod";
import { type Day, daySchema, type Weekday, weekdayName, weekdays } from "#domain/day.ts";
import type { Schedule, Terms } from "#domain/practice/terms.ts";
import { isClinicName } from "./clinic-name.ts";
import { tidyPart } from "./link-parts.ts";
import { isTracking } from "./link-remnants.ts";

/** More would be a programme, and no longer a few things to try. */
export const mostLinkedPractices = 6;

export type LinkedPractice = Pick<Terms, "minutes" | "schedule"> & {
  /** Slug of the guide. */
  guide: string;
};

export type LinkedPlan = {
  /** In the order of the link; no guide twice, at most `mostLinkedPractices`. */
  practices: LinkedPractice[];
  /** The day to begin; null: whenever it suits. */
  from: Day | null;
};

/** What has to be known of a guide. None may have the slug "from". */
export type LinkableGuide = { slug: string; title: string; doses: readonly number[] };

/** The query of the link, without "?": the one way to write this plan. Nothing in it needs escaping. */
export function writePlanLink({ practices, from }: LinkedPlan): string {
  return [...practices.map(writePractice), ...(from === null ? [] : [`from=${from}`])].join("&");
}

/**
 * The plan in a link, and in whole sentences what is wrong with the link. What cannot be read is left out, and the
 * rest is kept. Nothing is guessed: a dose that is nearly right was suggested by nobody.
 * @param parts names and values, which may be anything
 */
export function readPlanLink(
  parts: Iterable<readonly [string, string]>,
  guides: readonly LinkableGuide[],
): { plan: LinkedPlan; problems: string[] } {
  const plan: LinkedPlan = { practices: [], from: null };
  const problems = new Set<string>();
  for (const [name, value] of parts) {
    const part = tidyPart(name, value);
    if (isClinicName(part)) continue;
    const problem = addPart(plan, part[0], part[1].toLowerCase(), guides);
    if (problem) problems.add(problem);
  }
  return { plan, problems: [...problems] };
}

function writePractice({ guide, minutes, schedule }: LinkedPractice): string {
  return `${guide}=${minutes}m-${writeSchedule(schedule)}`;
}

function writeSchedule(schedule: Schedule): string {
  if (schedule.kind === "times") return `${schedule.times}x`;
  return schedule.days.length === 7 ? "daily" : schedule.days.map(dayCode).join(",");
}

/** "mon" … "sun". */
function dayCode(day: Weekday): string {
  return weekdayName(day, "short").toLowerCase();
}

/** Adds one part of a link to the plan, unless there is something wrong with it; then it says what. */
function addPart(plan: LinkedPlan, name: string, value: string, guides: readonly LinkableGuide[]) {
  if (name === "from") return addStart(plan, value);
  const guide = guides.find(({ slug }) => slug === name);
  if (guide) return addLinkedPractice(plan, value, guide);
  return isTracking(name) && !written.test(value) ? undefined : unknownPart;
}

function addStart(plan: LinkedPlan, value: string): string | undefined {
  const from = daySchema.safeParse(value).data;
  if (from === undefined) return unreadStart;
  if (plan.from !== null && plan.from !== from) return twoStarts;
  plan.from = from;
  return undefined;
}

function addLinkedPractice(
  { practices }: LinkedPlan,
  value: string,
  guide: LinkableGuide,
): string | undefined {
  const asked = practiceSchema.safeParse(value).data;
  if (!asked) return unread(guide);
  if (!guide.doses.includes(asked.minutes)) return notADose(guide);
  const practice = { guide: guide.slug, ...asked };
  const earlier = practices.find((each) => each.guide === guide.slug);
  if (earlier) return writePractice(earlier) === writePractice(practice) ? undefined : twice(guide);
  if (practices.length === mostLinkedPractices) return tooMany;
  practices.push(practice);
  return undefined;
}

const codes = weekdays(1).map(dayCode);
const days = `(?:${codes.join("|")})`;
const written = new RegExp(`^([1-9]\\d{0,2})m-(?:(daily)|([1-7])x|(${days}(?:,${days})*))$`);

/** "5m-daily", "15m-mon,thu" or "5m-3x". Days may stand in any order. */
const practiceSchema = z.string().transform((text, context) => {
  const [, minutes, daily, times, named = ""] = written.exec(text) ?? [];
  if (minutes === undefined) {
    context.addIssue({ code: "custom", message: "is not like 5m-daily" });
    return z.NEVER;
  }
  const schedule: Schedule = times
    ? { kind: "times", times: Number(times) }
    : { kind: "days", days: weekdays(1).filter((day) => daily || named.split(",").includes(dayCode(day))) };
  return { minutes: Number(minutes), schedule };
});

const unknownPart = "A part of the link does not belong to a suggested plan. It was left out.";
const tooMany = "The link has more than six practices. The first six are here.";
const unreadStart = "The link names a start that is not a day. You can begin whenever it suits you.";
const twoStarts = "The link names two days to begin. The first one is here.";

function unread({ title }: LinkableGuide): string {
  return `“${title}” was left out: the link does not say clearly how long, or how often.`;
}

function notADose({ title, doses }: LinkableGuide): string {
  const offered = new Intl.ListFormat("en-GB", { type: "disjunction" }).format(doses.map(String));
  return `“${title}” was left out: it can take ${offered} minutes, and the link asks for another time.`;
}

function twice({ title }: LinkableGuide): string {
  return `“${title}” is in the link twice, with different times. The first one is here.`;
}
