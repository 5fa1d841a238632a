/** What a visit to the sign-in pages was for: where to go afterwards, and what had been filled in before. */
import { z } from "zod";
import type { FormValues } from "#components/form-state.ts";
import type { MemberId } from "#db/client.ts";
import { open, seal } from "#db/seal.ts";
import type { Zone } from "#domain/day.ts";
import { forgetAnswers } from "./answers.ts";
import { type Draft, draftSchema, dropDrafts, readDrafts, returnTyped } from "./draft.ts";
import { justSaved } from "./just-saved.ts";
import { readPractice, savePractice } from "./practice.ts";
import { safePath } from "./safe-path.ts";

const visitSchema = z.object({ to: z.string().optional(), drafts: z.array(draftSchema).default([]) });

export type Visit = z.infer<typeof visitSchema>;

/** The visit, sealed, to go along with the sign-in link. */
export function sealVisit(visit: Visit): string {
  return seal(JSON.stringify(visit), "visit");
}

/** The visit that a sign-in link belongs to; an empty one when there is none or it cannot be opened. */
export function openVisit(sealed: string | null): Visit {
  const text = sealed === null ? undefined : open(sealed, "visit");
  return visitSchema.parse(text === undefined ? {} : JSON.parse(text));
}

/**
 * The practices that wait in this browser, and those that came with the link from another. Where both have the same
 * guide, the browser's is the later choice, and stands.
 */
export function practicesOf(visit: Visit, inBrowser: Draft[]): FormValues[] {
  const practices = [...visit.drafts, ...inBrowser].filter(({ kind }) => kind === "practice");
  return [...new Map(practices.map(({ values }) => [values.guide, values])).values()];
}

/**
 * Does what the visit was for, now that the member is known, and gives the path to go on to. Doing it twice saves each
 * practice once, by the id that its draft carries.
 */
export async function finishVisit(visit: Visit, memberId: MemberId, zone: Zone): Promise<string> {
  const inBrowser = await readDrafts();
  const practices = practicesOf(visit, inBrowser);
  const typed = [...inBrowser, ...visit.drafts].find((draft) => draft.kind === "typed");
  let added = false;
  for (const practice of practices) if (await saved(practice, memberId, zone)) added = true;
  if (typed) await returnTyped(typed.path, typed.values, memberId);
  await dropDrafts();
  if (practices.length > 0) await forgetAnswers();
  return added ? justSaved("/plan", "added") : (safePath(visit.to) ?? safePath(typed?.path) ?? "/today");
}

/** False when the guide has changed since and no longer offers this, or the plan is full. */
async function saved(typed: FormValues, memberId: MemberId, zone: Zone): Promise<boolean> {
  const practice = readPractice(typed);
  if (practice.errors) return false;
  return savePractice(memberId, zone, practice);
}
