/** The words that a member looks for in their journal. They wait for its pages alone (place.ts), so that no address tells them. */
import { cache } from "react";
import { type FormValues, textOf } from "#components/form/form-state.ts";
import type { MemberId } from "#db/client.ts";
import { pseudonymOf } from "#db/kept.ts";
import { forgetAt, keepAt, keptAt } from "./place.ts";

const place = { name: "tend-journal-search", path: "/journal", minutes: 60 };

/** False when there is no room for it. */
export async function keepSearch(memberId: MemberId, values: FormValues): Promise<boolean> {
  return keepAt(place, { kind: "search", whose: pseudonymOf(memberId), values }, memberId);
}

/** What was looked for within the last hour; undefined when nothing was. */
export const readSearch = cache(async (memberId: MemberId): Promise<string | undefined> => {
  const kept = await keptAt(place, "search", memberId);
  // Several people may use this browser, one after the other.
  return kept?.whose === pseudonymOf(memberId) ? textOf(kept.values, "words") : undefined;
});

/** Takes it out of this browser. */
export async function forgetSearch(): Promise<void> {
  await forgetAt(place);
}
