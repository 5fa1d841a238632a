/** What a visit to the sign-in pages was for: where to go afterwards, and what had been filled in before. */
import { z } from "zod";
import type { FormValues } from "#components/form-state.ts";
import type { MemberId } from "#db/client.ts";
import { open, seal } from "#db/seal.ts";
import type { Zone } from "#domain/day.ts";
import { type Draft, draftSchema, dropDraft, returnTyped } from "./draft.ts";
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
 * Does what the visit was for, now that the member is known, and gives the path to go on to. Doing it twice saves a
 * practice once, by the id that its draft carries.
 */
export async function finishVisit(visit: Visit, memberId: MemberId, zone: Zone): Promise<string> {
  const { draft } = visit;
  if (draft?.kind === "practice" && (await saved(draft.values, memberId, zone))) {
    await dropDraft();
    return "/plan?saved=added";
  }
  if (draft?.kind === "typed") await returnTyped(draft.path, draft.values);
  await dropDraft();
  return safePath(visit.to) ?? pathOf(draft) ?? "/today";
}

/** False when the guide has changed since and no longer offers this. */
async function saved(typed: FormValues, memberId: MemberId, zone: Zone): Promise<boolean> {
  const practice = readPractice(typed);
  if (practice.errors) return false;
  await savePractice(memberId, zone, practice);
  return true;
}

function pathOf(draft: Draft | undefined): string | undefined {
  return draft?.kind === "typed" ? safePath(draft.path) : undefined;
}
