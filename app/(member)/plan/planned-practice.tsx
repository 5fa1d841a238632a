import { drawingPaths } from "#components/drawing/drawing.tsx";
import type { Saying } from "#components/frame/notice.tsx";
import { cautionsOf, guideBySlug, guideTitle } from "#content/index.ts";
import { type Day, formatDay } from "#domain/day.ts";
import { isolated } from "#domain/isolated.ts";
import { describeObstacle } from "#domain/practice/cue.ts";
import { describePause, pausesFrom } from "#domain/practice/pause.ts";
import { type PlanItem, versionOn } from "#domain/practice/plan.ts";
import { describePlan } from "#domain/practice/plan-words.ts";
import type { SettledMember } from "../_page/member-page.tsx";
import { movePlace } from "./actions.ts";
import { PlanRow } from "./plan-row.tsx";

type Props = {
  item: PlanItem;
  today: Day;
  member: SettledMember;
  /** Whether there is a practice before it, and one after it. */
  canRise: boolean;
  canSink: boolean;
  /** What is said when it was just moved. */
  moved: Saying | undefined;
};

/** A practice in the plan, as the sentence that was filled in. */
export function PlannedPractice({ item, today, member, ...ways }: Props) {
  const guide = guideBySlug(item.guide);
  return (
    <PlanRow
      item={item.id}
      title={guideTitle(item.guide)}
      drawing={guide && drawingPaths(guide.front.drawing).join("")}
      cautions={guide ? cautionsOf(guide.front) : []}
      {...wordsOfPlan(item, today, member)}
      begins={item.startedOn > today ? `Begins on ${formatDay(item.startedOn, "long", today)}.` : undefined}
      pauses={pausesFrom(item, today).map((pause) => describePause(pause, today))}
      move={movePlace}
      {...ways}
    />
  );
}

function wordsOfPlan(item: PlanItem, today: Day, member: SettledMember) {
  const terms = versionOn(item, today) ?? item.versions.at(-1);
  if (!terms) return { sentences: [], notes: [] };
  const does = guideBySlug(item.guide)?.front.action ?? "practise";
  const obstacle = describeObstacle(terms);
  return {
    sentences: [describePlan(terms, does, member), ...(obstacle ? [obstacle] : [])],
    notes: [
      `Tiny version: ${isolated(terms.tiny)}.`,
      ...(terms.supporter ? [`Who could support me: ${isolated(terms.supporter)}.`] : []),
    ],
  };
}
