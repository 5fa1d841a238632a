import { DaySign } from "#components/calendar/day-sign.tsx";
import { Drawing } from "#components/drawing/drawing.tsx";
import { ActionButton } from "#components/form/action-button.tsx";
import { Notice, type Saying } from "#components/frame/notice.tsx";
import { guideBySlug, guideTitle } from "#content/index.ts";
import { type Day, formatDay } from "#domain/day.ts";
import { isolated } from "#domain/isolated.ts";
import { describeObstacle } from "#domain/practice/cue.ts";
import { describePause, pausesFrom } from "#domain/practice/pause.ts";
import { type PlanItem, versionOn } from "#domain/practice/plan.ts";
import { describePlan } from "#domain/practice/plan-words.ts";
import type { Terms } from "#domain/practice/terms.ts";
import type { SettledMember } from "../_page/member-page.tsx";
import { movePlace } from "./actions.ts";

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
export function PlannedPractice({ item, today, member, canRise, canSink, moved }: Props) {
  const guide = guideBySlug(item.guide);
  const title = guideTitle(item.guide);
  const terms = versionOn(item, today) ?? item.versions.at(-1);
  return (
    <li className="grid grid-cols-[min(3.5rem,17.5vw)_1fr] gap-x-5 border-b border-line py-6 md:grid-cols-[5rem_1fr_auto] md:gap-x-8 print:gap-x-6 print:py-2.5">
      {guide && <Drawing name={guide.front.drawing} className="size-14 md:size-18 print:size-12" />}
      <div className="min-w-0">
        <h2 id={`practice-${item.id}`} tabIndex={-1} className="print:text-[15pt]">
          {title}
        </h2>
        {terms && <Sentences terms={terms} does={guide?.front.action ?? "practise"} member={member} />}
        {item.startedOn > today && (
          <p className="mt-2 font-semibold">Begins on {formatDay(item.startedOn, "long", today)}.</p>
        )}
        {pausesFrom(item, today).map((pause) => (
          <p key={pause.from} className="mt-2 flex items-center gap-2 font-semibold">
            <DaySign sign="paused" />
            {describePause(pause, today)}
          </p>
        ))}
      </div>
      <div className="no-print col-start-2 mt-2 flex flex-wrap gap-x-6 text-small md:col-start-3 md:mt-0 md:flex-col md:items-end">
        {moved && <Notice said={moved} look="basis-full md:max-w-56" />}
        <a className="inline-flex min-h-11 items-center" href={`/plan/${item.id}`}>
          Change, pause or finish <span className="visually-hidden">({title})</span>
        </a>
        {canRise && <Move item={item.id} direction="up" title={title} />}
        {canSink && <Move item={item.id} direction="down" title={title} />}
      </div>
    </li>
  );
}

function Sentences({ terms, does, member }: { terms: Terms; does: string; member: SettledMember }) {
  const obstacle = describeObstacle(terms);
  return (
    <>
      <p className="mt-1 font-serif text-h3 print:text-[12.5pt]">{describePlan(terms, does, member)}</p>
      {obstacle && <p className="mt-1 font-serif text-h3 print:text-[12.5pt]">{obstacle}</p>}
      <p className="mt-2 text-small text-quiet print:mt-0.5 print:text-[10pt]">
        Tiny version: {isolated(terms.tiny)}.
      </p>
      {terms.supporter && (
        <p className="text-small text-quiet print:text-[10pt]">
          Who could support me: {isolated(terms.supporter)}.
        </p>
      )}
    </>
  );
}

function Move({ item, direction, title }: { item: string; direction: "up" | "down"; title: string }) {
  return (
    <ActionButton
      action={movePlace}
      fields={{ item, direction }}
      look="button-plain"
      label={
        <>
          Move {direction} <span className="visually-hidden">({title})</span>
        </>
      }
    />
  );
}
