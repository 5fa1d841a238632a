/** The practices of a week, on their way into the plan and out of it. */
import { idOf } from "#app/_practice/practice.ts";
import { guideBySlug } from "#content/index.ts";
import type { PathWeek } from "#content/paths/path-schema.ts";
import { pathBySlug } from "#content/paths/paths.ts";
import type { MemberId } from "#db/client.ts";
import { addPractice, finishPractice, listPlan } from "#db/plan/plans.ts";
import type { Day } from "#domain/day.ts";
import { guidesLeft, type Walk } from "#domain/path/walk.ts";
import { unaided } from "#domain/practice/terms.ts";

/** The week that a walk is in; undefined when its path is gone. */
export function weekOfWalk({ path, week }: Pick<Walk, "path" | "week">): PathWeek | undefined {
  return pathBySlug(path)?.front.weeks[week - 1];
}

export function guidesOf(week: PathWeek | undefined): string[] {
  return week?.practices.map(({ guide }) => guide) ?? [];
}

/** Puts what the week asks for into the plan. What goes on there already stays as it is; doing it again adds nothing. */
export async function enterPlan(memberId: MemberId, walk: Walk, today: Day): Promise<void> {
  const plan = await listPlan(memberId);
  for (const { guide, minutes, schedule } of weekOfWalk(walk)?.practices ?? []) {
    const tiny = guideBySlug(guide)?.front.tiny;
    const isThere = plan.some((item) => item.guide === guide && item.finishedOn === null);
    if (isThere || tiny === undefined) continue;
    const draftId = idOf([memberId, walk.id, guide]);
    await addPractice(memberId, { draftId, guide, today, terms: { ...unaided, tiny, minutes, schedule } });
  }
}

/** Finishes what the week before asked for and this one does not, but for what is to be kept. */
export async function leavePlan(
  memberId: MemberId,
  {
    before,
    now,
    keep,
    today,
  }: { before: PathWeek | undefined; now: PathWeek | undefined; keep: string[]; today: Day },
): Promise<void> {
  const left = guidesLeft(guidesOf(before), [...guidesOf(now), ...keep]);
  for (const item of await listPlan(memberId))
    if (left.includes(item.guide) && item.finishedOn === null) await finishPractice(memberId, item.id, today);
}
