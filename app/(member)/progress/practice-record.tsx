import type { SettledMember } from "#app/member-page.tsx";
import { PracticeCalendar } from "#components/practice-calendar.tsx";
import { guideBySlug } from "#content/index.ts";
import { addDays, type Day, type Weekday, weekdayName } from "#domain/day.ts";
import type { Log } from "#domain/log.ts";
import { describeSchedule, describeTimes, type PlanItem, versionOn } from "#domain/plan.ts";
import { calendarWeeks, pastWeeksOnPlan, type Span, timesBetween, weeksOnPlan } from "#domain/progress.ts";

type Props = { item: PlanItem; logs: Log[]; span: Span; today: Day; member: SettledMember };

/** One practice: a sentence first, then the calendar it was counted from. */
export function PracticeRecord({ item, logs, span, today, member: { firstDay } }: Props) {
  const title = guideBySlug(item.guide)?.front.title ?? item.guide;
  const own = logs.filter((log) => log.itemId === item.id);
  const weeks = span.isPresent
    ? weeksOnPlan(item, own, today, firstDay)
    : pastWeeksOnPlan(item, own, span, firstDay);
  return (
    <section id={item.id} className="mt-12 border-t-2 border-ink pt-5" aria-labelledby={`title-${item.id}`}>
      <h2 id={`title-${item.id}`}>
        {title}: {timesInWords(item, own, span)}
      </h2>
      <p className="mt-1 mb-5">
        {planInWords(item, span, firstDay)} {weeksInWords(weeks)}
      </p>
      <PracticeCalendar
        weeks={calendarWeeks(item, own, span.from, span.to, firstDay)}
        today={today}
        firstDay={firstDay}
        label={`${title}, ${span.isPresent ? "the last 4 weeks and this one" : "these 5 weeks"}`}
        hrefOf={(day) => `/plan/${item.id}/${day}`}
      />
      <p className="hint mt-2">Weeks begin on {weekdayName(firstDay, "long")}, as in your settings.</p>
    </section>
  );
}

/** The week under way is not over, so of the present only the last 28 days are counted. */
function timesInWords(item: PlanItem, logs: Log[], { from, to, isPresent }: Span): string {
  const times = timesBetween(logs, isPresent ? addDays(to, -27) : from, to);
  const when = isPresent ? "the last 4 weeks" : "these 5 weeks";
  if (times > 0) return `${describeTimes(times)} in ${when}`;
  return isPresent && item.startedOn >= from ? "nothing written yet" : `nothing written in ${when}`;
}

/** What the plan asked at the end of these weeks, or when the practice was finished. */
function planInWords(item: PlanItem, { to, isPresent }: Span, firstDay: Weekday): string {
  const last = item.finishedOn !== null && item.finishedOn < to ? item.finishedOn : to;
  const terms = versionOn(item, last);
  if (!terms) return "";
  const whose = isPresent ? "Your plan" : "Your plan then";
  return `${whose}: ${terms.minutes} minutes, ${describeSchedule(terms.schedule, firstDay)}.`;
}

/** Said only where there is something to count. */
function weeksInWords({ on, of }: { on: number; of: number }): string {
  if (of === 0 || on === 0) return "";
  return `${on} of ${of} ${of === 1 ? "week" : "weeks"} on plan.`;
}
