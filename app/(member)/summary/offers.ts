import { formatDay } from "#domain/day.ts";
import { isolated } from "#domain/isolated.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { keyOfNote } from "#domain/summary/summary-choice.ts";
import { titleOf } from "../_record/progress-view.ts";
import type { Composed } from "./summary.ts";

/** A box to tick. */
export type Offer = { value: string; label: string; hint: string };

/** Who looks for one note among more than this does better with fewer days. */
const mostNotes = 100;

/** What the form lets the member choose from. */
export function offers({ plan, notes, today }: Pick<Composed, "plan" | "notes" | "today">) {
  const titles = new Map(plan.map((item) => [item.id, titleOf(item, plan)]));
  return {
    today,
    practices: plan.map(
      (item): Offer => ({ value: item.id, label: titles.get(item.id) ?? "", hint: whenOf(item) }),
    ),
    notes: notes.slice(0, mostNotes).map(
      ({ words, ...note }): Offer => ({
        value: keyOfNote(note),
        label: `${formatDay(note.day, "dated")}, ${titles.get(note.itemId)}`,
        hint: isolated(words),
      }),
    ),
    unlisted: Math.max(0, notes.length - mostNotes),
  };
}

function whenOf({ startedOn, finishedOn }: PlanItem): string {
  const since = formatDay(startedOn, "dated");
  return finishedOn === null ? `Since ${since}` : `${since} to ${formatDay(finishedOn, "dated")}`;
}
