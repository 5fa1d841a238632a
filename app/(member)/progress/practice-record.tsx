import { PracticeCalendar } from "#components/calendar/practice-calendar.tsx";
import { Notice, type Saying } from "#components/frame/notice.tsx";
import { tablePath } from "../_record/progress-path.ts";
import type { Practice, View } from "../_record/progress-view.ts";
import { CalendarTable } from "./calendar-table.tsx";
import { RatingsChart } from "./ratings-chart.tsx";
import { ReturnsChart } from "./returns-chart.tsx";
import { WeeksChart } from "./weeks-chart.tsx";
import { onPlanInWords, planInWords, timesInWords, whenOf } from "./words.ts";
import { YearCalendar } from "./year-calendar.tsx";

/** Where the calendar stands beside the charts: twelve weeks are as high as all of them, and a year as wide as the page. */
const places = { 4: "", 12: "lg:row-span-3", 52: "lg:col-span-2" } as const;

type Props = { practice: Practice; view: View; said: Saying | undefined };

/** One practice: a sentence first, then the calendar it was counted from, then what else its record shows. */
export function PracticeRecord({ practice, view, said }: Props) {
  const { item, title } = practice;
  const { span, today } = view;
  const weeks = practice.weeks.map(({ days }) => days);
  const isYear = span.weeks === 52;
  return (
    <section id={item.id} className="mt-12 border-t-2 border-ink pt-5" aria-labelledby={`title-${item.id}`}>
      <h2 id={`title-${item.id}`}>
        {title}: {timesInWords(practice, span)}
      </h2>
      {said && <Notice said={said} look="my-3" />}
      <p className="mt-1 mb-5">
        {planInWords(practice, view)} {onPlanInWords(practice)}
      </p>
      <div className="grid gap-x-16 gap-y-8 lg:grid-cols-2">
        <div className={places[span.weeks]}>
          {isYear ? (
            <YearCalendar weeks={weeks} item={item.id} title={title} view={view} />
          ) : (
            <PracticeCalendar
              weeks={weeks}
              today={today}
              label={`${title}, ${whenOf(span)}`}
              title={title}
              hrefOf={(day) => `/plan/${item.id}/${day}`}
            />
          )}
          <CalendarTable weeks={weeks} title={title} csv={tablePath("calendar", span, item.id)} />
        </div>
        <WeeksChart practice={practice} view={view} />
        <RatingsChart practice={practice} view={view} />
        <ReturnsChart practice={practice} view={view} />
      </div>
    </section>
  );
}
