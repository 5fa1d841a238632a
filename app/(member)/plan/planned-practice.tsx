import { Mark } from "#components/mark.tsx";
import { guideBySlug } from "#content/index.ts";
import { type Day, formatDay, type Weekday } from "#domain/day.ts";
import { describeSchedule, type PlanItem, type Terms, versionOn } from "#domain/plan.ts";

/** A practice in the plan, as the sentence that was filled in. */
export function PlannedPractice({
  item,
  today,
  firstDay,
}: {
  item: PlanItem;
  today: Day;
  firstDay: Weekday;
}) {
  const guide = guideBySlug(item.guide);
  const terms = versionOn(item, today) ?? item.versions.at(-1);
  return (
    <li className="grid grid-cols-[3.5rem_1fr] gap-x-5 border-b border-line py-6 md:grid-cols-[5rem_1fr_auto] md:gap-x-8">
      {guide && <Mark name={guide.front.mark} className="size-14 md:size-18" />}
      <div>
        <h2>{guide?.front.title ?? item.guide}</h2>
        {terms && (
          <>
            <PlanSentence terms={terms} does={guide?.front.action ?? "practise"} firstDay={firstDay} />
            <p className="mt-1 text-small text-quiet">Tiny version: {terms.tiny}.</p>
          </>
        )}
      </div>
      <p className="col-start-2 mt-2 md:col-start-3 md:mt-0">
        <a className="inline-flex min-h-11 items-center" href={`/plan/${item.id}`}>
          Change <span className="visually-hidden">({guide?.front.title})</span>
        </a>
      </p>
    </li>
  );
}

/** "After I put the kettle on, I will breathe slowly for 5 minutes, every day." */
function PlanSentence({ terms, does, firstDay }: { terms: Terms; does: string; firstDay: Weekday }) {
  return (
    <p className="mt-1 font-serif text-h3">
      {terms.cue ? `After I ${terms.cue}, I will ` : "I will "}
      {does} for {terms.minutes} {terms.minutes === 1 ? "minute" : "minutes"},{" "}
      {describeSchedule(terms.schedule, firstDay)}.
    </p>
  );
}

export function FinishedPractice({ item }: { item: PlanItem }) {
  const title = guideBySlug(item.guide)?.front.title ?? item.guide;
  return (
    <li className="border-b border-line py-3">
      <a className="font-semibold" href={`/plan/${item.id}`}>
        {title}
      </a>{" "}
      <span className="text-quiet">
        from {formatDay(item.startedOn, "short")}
        {item.finishedOn && ` to ${formatDay(item.finishedOn, "short")}`}
      </span>
    </li>
  );
}
