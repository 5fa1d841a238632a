import { pathBySlug } from "#content/paths/paths.ts";
import type { Day } from "#domain/day.ts";
import { isWeekOver, type Walk } from "#domain/path/walk.ts";
import type { PlanItem } from "#domain/practice/plan.ts";

type Props = { walk: Walk | undefined; plan: readonly PlanItem[]; today: Day };

/** In one line, the week of the path that somebody walks. */
export function PathLine({ walk, plan, today }: Props) {
  const front = walk && pathBySlug(walk.path)?.front;
  if (!front) return null;
  const week = front.weeks[walk.week - 1];
  if (!week) return null;
  const guides = week.practices.map(({ guide }) => guide);
  return (
    <p className="measure mt-8 text-small text-quiet">
      {front.title}, week {walk.week}: <a href="/path">{week.title}</a>.
      {isWeekOver(walk, guides, plan, today) && " You can look back at it when you like."}
    </p>
  );
}
