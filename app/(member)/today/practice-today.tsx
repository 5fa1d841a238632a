import { DaySign, dayWords } from "#components/day-sign.tsx";
import { LogForm } from "#components/log-form.tsx";
import { Mark } from "#components/mark.tsx";
import { guideBySlug } from "#content/index.ts";
import type { Day } from "#domain/day.ts";
import type { LogState } from "#domain/log.ts";
import { type PlanItem, versionOn } from "#domain/plan.ts";
import { logDay } from "./actions.ts";

type Props = { item: PlanItem; day: Day; said: LogState | undefined; because: string; back: string };

/** One practice on one day: its cue, what it asks, and one press to say how it went. */
export function PracticeToday({ item, day, said, because, back }: Props) {
  const guide = guideBySlug(item.guide);
  const terms = versionOn(item, day);
  const title = guide?.front.title ?? item.guide;
  return (
    <li className="grid grid-cols-[3.5rem_1fr] gap-x-5 gap-y-4 border-b border-line py-6 md:grid-cols-[5rem_1fr_19rem] md:items-start">
      {guide && <Mark name={guide.front.mark} className="size-14 md:size-18" />}
      <div>
        {terms?.cue && <p className="font-serif text-h3 text-quiet">After I {terms.cue}</p>}
        <h2>
          {title}
          {terms && `, ${terms.minutes} ${terms.minutes === 1 ? "minute" : "minutes"}`}
        </h2>
        <p className="text-small text-quiet">{because}</p>
        {terms && <p className="mt-1 text-small">Tiny version: {terms.tiny}.</p>}
        <p className="mt-1 text-small">
          <a href={`/guides/${item.guide}#try`}>Open the tool</a>
        </p>
      </div>
      <div className="col-span-2 md:col-span-1">
        {said && (
          <p className="flex items-center gap-2 font-semibold" role="status">
            <DaySign mark={said} />
            {dayWords[said]}
          </p>
        )}
        <LogForm action={logDay} item={item.id} day={day} said={said} back={back} label={title} />
      </div>
    </li>
  );
}
