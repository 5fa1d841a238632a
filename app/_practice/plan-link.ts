/** A plan link as pages need it: read from an address, with its guides, and written into one. */

import type { Answers } from "#app/_member/answers.ts";
import { clinicNameFor } from "#app/_paper/clinic-name.ts";
import { type Guide, guideBySlug, guides } from "#content/index.ts";
import { type Day, dayAt, now, zoneSchema } from "#domain/day.ts";
import { writeClinicName } from "#domain/plan-link/clinic-name.ts";
import {
  type LinkableGuide,
  type LinkedPlan,
  type LinkedPractice,
  readPlanLink,
  writePlanLink,
} from "#domain/plan-link/plan-link.ts";
import { type Terms, unaided } from "#domain/practice/terms.ts";
import { readSettings } from "#settings.mjs";

export type Query = Record<string, string | string[]>;

export const linkableGuides: readonly LinkableGuide[] = guides.map(({ slug, front: { title, doses } }) => ({
  slug,
  title,
  doses,
}));

/**
 * What stands in a page’s address. Next looks names up in a plain object, so that with “?constructor=1” the function of
 * that name comes along.
 */
export async function queryOf(searchParams: Promise<Record<string, unknown>>): Promise<Query> {
  const entries = Object.entries(await searchParams).map(([name, value]): [string, string | string[]] => {
    const texts = [value].flat().filter((text) => typeof text === "string");
    return [name, texts.length === 1 && texts[0] !== undefined ? texts[0] : texts];
  });
  return Object.fromEntries(entries);
}

/**
 * The plan in a query, the name that its papers bear (only papers, and it belongs to no plan that is kept), and in whole
 * sentences what is wrong with them.
 */
export function planInLink(query: Query | string) {
  const parts = typeof query === "string" ? [...new URLSearchParams(query)] : partsOf(query);
  const { plan, problems } = readPlanLink(parts, linkableGuides);
  const { clinic, problem } = clinicNameFor(parts);
  return { plan, clinic, nameProblem: problem, problems: problem ? [...problems, problem] : problems };
}

function partsOf(query: Query): [string, string][] {
  return Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
}

/** The plan of the link that somebody in the builder came with, if any. */
export function linkedPlanOf({ suggested }: Answers): LinkedPlan | undefined {
  return suggested === undefined ? undefined : planInLink(suggested).plan;
}

/** The query of a plan link, with the name of who hands it out where there is one. */
export function planQuery(plan: LinkedPlan, clinic?: string): string {
  return [writePlanLink(plan), ...(clinic === undefined ? [] : [writeClinicName(clinic)])].join("&");
}

/** The link that holds the plan, in full, to be sent or printed. */
export function planLinkTo(plan: LinkedPlan, clinic?: string): string {
  return `${readSettings().AUTH_URL}/suggested?${planQuery(plan, clinic)}`;
}

/** A guide’s own dose and days, to begin with. */
export function usualPractice({ slug: guide, front }: Guide): LinkedPractice {
  const { defaultMinutes: minutes, defaultSchedule: schedule } = front;
  return { guide, minutes, schedule };
}

/** Each practice in a plan link with its guide, and as terms that say no more than what, how long and how often. */
export function practicesIn({ practices }: LinkedPlan): { guide: Guide; terms: Terms }[] {
  return practices.flatMap(({ guide: slug, minutes, schedule }) => {
    const guide = guideBySlug(slug);
    return guide ? [{ guide, terms: { ...unaided, tiny: guide.front.tiny, minutes, schedule } }] : [];
  });
}

/** The date where it is earliest. A day before it has gone by wherever a reader is. */
export function earliestToday(): Day {
  return dayAt(lastZone, now());
}

const lastZone = zoneSchema.parse("Etc/GMT+12");
