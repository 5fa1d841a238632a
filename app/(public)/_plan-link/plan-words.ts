import { earliestToday } from "#app/_practice/plan-link.ts";
import { formatDay } from "#domain/day.ts";
import type { LinkedPlan } from "#domain/plan-link/plan-link.ts";

/** Nobody has said on which day their week begins. */
export const reader = { firstDay: 1, clockHours: 24 } as const;

/** When it is to begin, as a sentence. */
export function startOf({ from }: LinkedPlan): string {
  if (from === null) return "You can begin on any day that suits you.";
  const day = formatDay(from, "dated");
  return from < earliestToday()
    ? `It was to begin on ${day}. That day has gone by, and any other will do.`
    : `It suggests that you begin on ${day}, or on any day that suits you better.`;
}
