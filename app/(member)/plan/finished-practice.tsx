import { Drawing } from "#components/drawing/drawing.tsx";
import { guideBySlug, guideTitle } from "#content/index.ts";
import { formatDay } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";

/** A practice that has come to its end: its drawing, its days, and the way to its record. */
export function FinishedPractice({ item }: { item: PlanItem }) {
  const guide = guideBySlug(item.guide);
  return (
    <li className="flex items-center gap-4 border-b border-line py-3">
      {guide && <Drawing name={guide.front.drawing} className="size-10 shrink-0" />}
      <p>
        <a className="inline-flex min-h-11 items-center font-semibold" href={`/plan/${item.id}`}>
          {guideTitle(item.guide)}
        </a>{" "}
        <span className="text-quiet">
          from {formatDay(item.startedOn, "dated")}
          {item.finishedOn && ` to ${formatDay(item.finishedOn, "dated")}`}
        </span>
      </p>
    </li>
  );
}
