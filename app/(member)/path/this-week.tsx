import { guideTitle } from "#content/index.ts";
import type { PathWeek } from "#content/paths/path-schema.ts";
import { describeMinutes, describeTimes } from "#domain/amounts.ts";
import { joined } from "#domain/joined.mjs";
import type { Walk } from "#domain/path/walk.ts";
import { describeSchedule, type PlanItem } from "#domain/practice/plan.ts";
import { counts, type Log } from "#domain/record/log.ts";

type Props = {
  week: PathWeek;
  walk: Walk;
  plan: PlanItem[];
  /** Those since the week began. */
  logs: Log[];
};

/** The idea of the week, what it asks for with how often it was done, and what to notice. */
export function ThisWeek({ week, walk, plan, logs }: Props) {
  return (
    <section className="mt-6 max-w-[40rem]" aria-label="This week">
      <p>{week.idea}</p>
      <ul className="mt-4 border-t border-line">
        {week.practices.map(({ guide, minutes, schedule, why }) => {
          const own = plan.filter((item) => item.guide === guide);
          const item = own.find(({ finishedOn }) => finishedOn === null);
          const times = logs.filter(
            (log) => counts(log) && log.day >= walk.weekFrom && own.some(({ id }) => id === log.itemId),
          ).length;
          return (
            <li key={guide} className="border-b border-line py-3">
              <p>
                <a href={item ? `/today/${item.id}` : `/guides/${guide}`}>{guideTitle(guide)}</a>,{" "}
                {joined(`${describeMinutes(minutes)}, ${describeSchedule(schedule, 1)}`)}
              </p>
              <p className="hint">
                {why} {times > 0 && `Done ${describeTimes(times)} this week so far.`}
              </p>
            </li>
          );
        })}
      </ul>
      <h2 className="mt-5 font-sans text-body font-semibold">What to notice</h2>
      <p>{week.notice}</p>
    </section>
  );
}
