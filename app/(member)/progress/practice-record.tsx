import { PracticeCalendar } from "#components/practice-calendar.tsx";
import { guideBySlug } from "#content/index.ts";
import { addDays, type Day, type Weekday, weekdayName } from "#domain/day.ts";
import type { Log } from "#domain/log.ts";
import { describeSchedule, describeTimes, type PlanItem } from "#domain/plan.ts";
import { calendarWeeks, timesBetween, weeksOnPlan } from "#domain/progress.ts";

type Props = { item: PlanItem; logs: Log[]; from: Day; today: Day; firstDay: Weekday };

/** One practice: a sentence first, then the calendar it was counted from. */
export function PracticeRecord({ item, logs, from, today, firstDay }: Props) {
  const title = guideBySlug(item.guide)?.front.title ?? item.guide;
  const own = logs.filter((log) => log.itemId === item.id);
  const times = timesBetween(own, addDays(today, -27), today);
  return (
    <section id={item.id} className="mt-12 border-t-2 border-ink pt-5" aria-labelledby={`title-${item.id}`}>
      <h2 id={`title-${item.id}`}>
        {title}: {times === 0 ? "nothing written yet" : `${describeTimes(times)} in the last 4 weeks`}
      </h2>
      <p className="mt-1 mb-5">
        {planInWords(item, firstDay)} {weeksInWords(weeksOnPlan(item, logs, today, firstDay))}
      </p>
      <PracticeCalendar
        weeks={calendarWeeks(item, own, from, today, firstDay)}
        today={today}
        firstDay={firstDay}
        label={`${title}, the last 4 weeks and this one`}
        hrefOf={(day) => `/plan/${item.id}/${day}`}
      />
      <p className="hint mt-2">Weeks begin on {weekdayName(firstDay, "long")}, as in your settings.</p>
    </section>
  );
}

function planInWords(item: PlanItem, firstDay: Weekday): string {
  const terms = item.versions.at(-1);
  return terms ? `Your plan: ${terms.minutes} minutes, ${describeSchedule(terms.schedule, firstDay)}.` : "";
}

/** Said only where there is something to count. */
function weeksInWords({ on, of }: { on: number; of: number }): string {
  if (of === 0 || on === 0) return "";
  return `${on} of ${of} ${of === 1 ? "week" : "weeks"} on plan.`;
}
