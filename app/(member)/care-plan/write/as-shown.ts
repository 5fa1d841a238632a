/** A care plan as its form shows it and sends it back, with fingerprints that tell what was touched and what has changed (optimistic locking). */
import type { FormValues } from "#components/form/form-state.ts";
import { type CareField, type CarePlan, careFields } from "#domain/care-plan/care-plan.ts";
import { seenOf } from "../../_page/seen.ts";

/** What is kept, and a fingerprint of each field for the form to send along. */
export function asShownCarePlan(plan: CarePlan): FormValues {
  return { ...plan, seen: careFields.map((field) => seenOf(plan[field])).join(".") };
}

/** Whether a form with these fingerprints showed `words` in `field`. One that is not ours is of nothing. */
export function wasShownIn(fingerprints: string): (field: CareField, words: string) => boolean {
  const fingerprint = new Map(fingerprints.split(".").map((text, place) => [careFields[place], text]));
  return (field, words) => fingerprint.get(field) === seenOf(words);
}
