/** What a visit to the sign-in pages was for: where to go afterwards, and what had been filled in before. */
import { z } from "zod";
import type { FormValues } from "#components/form-state.ts";
import type { MemberId } from "#db/client.ts";
import { open, seal } from "#db/seal.ts";
import type { Zone } from "#domain/day.ts";
import { type Draft, draftSchema, dropDraft, readDraft, returnTyped } from "./draft.ts";
import { readPractice, savePractice } from "./practice.ts";
import { safePath } from "./safe-path.ts";

const visitSchema = z.object({ to: z.string().optional(), draft: draftSchema.optional() });

export type Visit = z.infer<typeof visitSchema>;

/** The visit, sealed, to go along with the sign-in link. */
export function sealVisit(visit: Visit): string {
  return seal(JSON.stringify(visit), "visit");
}

/** The visit that a sign-in link belongs to; an empty one when there is none or it cannot be opened. */
export function openVisit(sealed: string | null): Visit {
  const text = sealed === null ? undefined : open(sealed, "visit");
  return text === undefined ? {} : visitSchema.parse(JSON.parse(text));
}

/**
 * Does what the visit was for, now that the member is known, and gives the path to go on to. A second practice, chosen
 * while the link for the first one was on its way, waits in this browser: both are saved. Doing it twice saves a
 * practice once, by the id that its draft carries.
 */
export async function finishVisit(visit: Visit, memberId: MemberId, zone: Zone): Promise<string> {
  const drafts = [visit.draft, await readDraft()].filter((draft) => draft !== undefined);
  const typed = drafts.find((draft) => draft.kind === "typed");
  let added = false;
  for (const draft of drafts) {
    if (draft.kind === "practice" && (await saved(draft.values, memberId, zone))) added = true;
  }
  if (typed) await returnTyped(typed.path, typed.values);
  await dropDraft();
  return added ? "/plan?saved=added" : (safePath(visit.to) ?? pathOf(typed) ?? "/today");
}

/** False when the guide has changed since and no longer offers this. */
async function saved(typed: FormValues, memberId: MemberId, zone: Zone): Promise<boolean> {
  const practice = readPractice(typed);
  if (practice.errors) return false;
  await savePractice(memberId, zone, practice);
  return true;
}

function pathOf(typed: Extract<Draft, { kind: "typed" }> | undefined): string | undefined {
  return safePath(typed?.path);
}
