import { PracticeCalendar } from "#components/calendar/practice-calendar.tsx";
import type { Saying } from "#components/frame/notice.tsx";
import { pathOf } from "../_record/progress-path.ts";
import type { Practice, View } from "../_record/progress-view.ts";
import { RecordSection } from "./record-section.tsx";
import { askedInWords, onPlanInWords, timesAndWhen, whenOf } from "./words.ts";
import { YearCalendar } from "./year-calendar.tsx";

type Props = { practice: Practice; view: View; said: Saying | undefined };

/** One practice at a glance: a sentence, and the days that it was counted from. What else its record shows has a page of its own. */
export function PracticeRecord({ practice, view, said }: Props) {
  const { item, title } = practice;
  const { span, today } = view;
  const isYear = span.weeks === 52;
  const until = span.isPresent ? undefined : span.to;
  return (
    <RecordSection
      item={item.id}
      title={title}
      {...timesAndWhen(practice, span)}
      asked={`${askedInWords(practice, view)} ${onPlanInWords(practice)}`}
      closer={pathOf({ weeks: span.weeks, until }, "/progress/figures", { practice: item.id })}
      isYear={isYear}
      said={said}
    >
      {isYear ? (
        <YearCalendar
          days={practice.weeks.flatMap(({ days }) => days)}
          item={item.id}
          title={title}
          view={view}
        />
      ) : (
        <PracticeCalendar
          weeks={practice.weeks}
          today={today}
          label={`${title}, ${whenOf(span)}`}
          title={title}
          base={`/plan/${item.id}/`}
        />
      )}
    </RecordSection>
  );
}
