/** Days in a row on which a practice asks for the same: what a calendar shows as one series. */
import { addDays, type Day } from "#domain/day.ts";
import { isBreak, type PlanItem, type PlanVersion } from "#domain/practice/plan.ts";
import type { Terms } from "#domain/practice/terms.ts";

/** Both days included; the last is null while it goes on. */
export type PlannedDays = { from: Day; until: Day | null; terms: Terms };

/**
 * The stretches of a practice that are not over before `since`, oldest first. Neither pauses are in them, nor the break
 * before it was started again, nor the day on which it is finished.
 */
export function stretchesOf(item: PlanItem, since: Day): PlannedDays[] {
  const end = item.finishedOn && addDays(item.finishedOn, -1);
  return item.versions
    .flatMap((version, index) => {
      const next = item.versions[index + 1];
      const until = earliest(end, next ? addDays(next.holdsFrom, -1) : null);
      return isBreak(version.schedule) ? [] : withoutPauses(item, version, until);
    })
    .map((stretch) => (stretch.from < since ? { ...stretch, from: since } : stretch))
    .filter(({ from, until }) => until === null || from <= until);
}

function withoutPauses(item: PlanItem, version: PlanVersion, until: Day | null): PlannedDays[] {
  const stretches: PlannedDays[] = [];
  let from = version.holdsFrom;
  for (const pause of item.pauses) {
    if (pause.until < from) continue;
    stretches.push({ from, until: earliest(until, addDays(pause.from, -1)), terms: version });
    from = addDays(pause.until, 1);
  }
  return [...stretches, { from, until, terms: version }];
}

function earliest(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
