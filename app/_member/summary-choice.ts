/** What was chosen on the page last. It waits for this page alone (place.ts), so that no address tells it. */
import { cache } from "react";
import { z } from "zod";
import type { NoticePage } from "#app/_forms/just-saved.ts";
import type { FormValues } from "#components/form/form-state.ts";
import type { MemberId } from "#db/client.ts";
import { pseudonymOf } from "#db/kept.ts";
import { dropTyped, idsAt, typedAt } from "./given-back.ts";
import { forgetAt, keepAt, keptAt } from "./place.ts";

const field = z.string().optional();

/** The fields of the form, unchecked: what they may be depends on the day. */
export const choiceFields = z.object({
  range: field,
  from: field,
  to: field,
  practices: z.array(z.string()),
  ratings: field,
  reviews: field,
  checkIns: z.array(z.string()),
  name: field,
  notes: z.array(z.string()),
});

export const summaryPath = "/summary" satisfies NoticePage;
const place = { name: "tend-summary", path: summaryPath };

/** False, and nothing is changed, when it is too long. What could not be sent before is typed over. */
export async function keepChoice(memberId: MemberId, typed: FormValues): Promise<boolean> {
  for (const kept of Object.values(await idsAt(summaryPath)))
    await dropTyped({ path: summaryPath, form: "summary", kept }, memberId);
  return keepAt(place, { kind: "choice", whose: pseudonymOf(memberId), values: typed }, memberId);
}

/** Takes what was chosen out of this browser. */
export async function forgetChoice(): Promise<void> {
  await forgetAt(place);
}

/**
 * What the member chose last; undefined at the first visit. What could not be sent, since the session had ended or the
 * database was away, is later than what is kept.
 */
export const readChoice = cache(async (memberId: MemberId): Promise<FormValues | undefined> => {
  const typed = await typedAt(summaryPath);
  // Both forms of the page send along what was chosen.
  const unsent = typed("summary") ?? typed("share");
  if (unsent?.range !== undefined) return unsent;
  const kept = await keptAt(place, "choice", memberId);
  // Several people may use this browser, one after the other.
  return kept?.whose === pseudonymOf(memberId) ? kept.values : undefined;
});
