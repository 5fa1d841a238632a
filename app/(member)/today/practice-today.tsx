import { Drawing } from "#components/drawing/drawing.tsx";
import type { FormValues } from "#components/form/form-state.ts";
import type { Saying } from "#components/frame/notice.tsx";
import { guideBySlug, guideTitle } from "#content/index.ts";
import { describeMinutes } from "#domain/amounts.ts";
import { isolated } from "#domain/isolated.ts";
import { describeCue, describeObstacle } from "#domain/practice/cue.ts";
import { type Pause, type PlanItem, versionOn } from "#domain/practice/plan.ts";
import type { DayEntry } from "#domain/record/log.ts";
import type { SettledMember } from "../_page/member-page.tsx";
import { type DayMeant, todayPath } from "../_record/day-meant.ts";
import { DayLog } from "./day-log.tsx";

/** A practice as it stands on one day. */
export type PracticeOfDay = {
  item: PlanItem;
  entry: DayEntry;
  due: boolean;
  /** Why it is due, or not. */
  because: string;
  /** Whether it can be done that day, though the plan may not ask for it. */
  goesOn: boolean;
  pause: Pause | undefined;
  /** Whether the member comes back to it after a while away. */
  isBack: boolean;
  /** What was filled in for it and could not be saved, if anything. */
  typed: FormValues | undefined;
};

type Props = PracticeOfDay & {
  member: SettledMember;
  meant: DayMeant;
  /** The first that waits has the page's main button. */
  isFirst: boolean;
  /** What is said of it, when it was just written down. */
  said: Saying | undefined;
};

/** One practice on one day: its cue, what it asks, and one press to say how it went. */
export function PracticeToday({ item, entry, because, member, meant, isFirst, typed, said }: Props) {
  const guide = guideBySlug(item.guide);
  const terms = versionOn(item, meant.day);
  const cue = terms && describeCue(terms, member.clockHours);
  const obstacle = terms && describeObstacle(terms);
  return (
    <li className="grid grid-cols-[min(3.5rem,17.5vw)_1fr] gap-x-5 gap-y-4 border-b border-line py-6 md:grid-cols-[5rem_1fr_19rem] md:items-start">
      {guide && <Drawing name={guide.front.drawing} className="size-14 md:size-18" />}
      <div>
        {cue && <p className="font-serif text-h3 text-quiet">{cue}</p>}
        <h2>
          {guideTitle(item.guide)}
          {terms && `, ${describeMinutes(terms.minutes)}`}
        </h2>
        <p className="text-small text-quiet">{because}</p>
        {terms && <p className="mt-1 text-small">Tiny version: {isolated(terms.tiny)}.</p>}
        {obstacle && <p className="mt-1 text-small text-quiet">{obstacle}</p>}
        <p>
          <a className="inline-flex min-h-11 items-center" href={todayPath(meant, { item: item.id })}>
            Do it now, with the tool <span className="visually-hidden">({guideTitle(item.guide)})</span>
          </a>
        </p>
      </div>
      <div className="col-span-2 md:col-span-1">
        <DayLog
          item={item}
          meant={meant}
          entry={entry}
          typed={typed}
          here={todayPath(meant)}
          shape="press"
          main={isFirst ? "done" : undefined}
          arrived={said}
        />
      </div>
    </li>
  );
}
