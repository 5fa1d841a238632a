import { PracticeCalendar } from "#components/calendar/practice-calendar.tsx";
import type { Saying } from "#components/frame/notice.tsx";
import { lettersOf } from "#domain/record/sign-letters.ts";
import { opened, pathOf } from "../_record/progress-path.ts";
import type { Practice, View } from "../_record/progress-view.ts";
import { YearCalendar } from "./_year/year-calendar.tsx";
import { Glance } from "./glance.tsx";
import { RecordSection } from "./record-section.tsx";
import { askedInWords, onPlanInWords, timesAndWhen, whenOf } from "./words.ts";

type Props = {
  practice: Practice;
  view: View;
  /** Whether its days can be pressed. Of many practices one has them so, and the others are drawn. */
  isOpen: boolean;
  said: Saying | undefined;
};

/** One practice at a glance: a sentence, and the days that it was counted from. What else its record shows has a page of its own. */
export function PracticeRecord({ practice, view, isOpen, said }: Props) {
  const { item, title } = practice;
  const { span } = view;
  const until = span.isPresent ? undefined : span.to;
  const same = { weeks: span.weeks, until };
  return (
    <RecordSection
      item={item.id}
      title={title}
      {...timesAndWhen(practice, span)}
      asked={`${askedInWords(practice, view)} ${onPlanInWords(practice)}`}
      closer={pathOf(same, "/progress/figures", { practice: item.id })}
      days={isOpen ? undefined : opened(pathOf(same), item.id)}
      isBeneath={span.weeks === 52 || !isOpen}
      isYear={span.weeks === 52}
      said={said}
    >
      {isOpen ? <Days practice={practice} view={view} /> : <Drawn practice={practice} view={view} />}
    </RecordSection>
  );
}

type Shown = { practice: Practice; view: View };

function Days({ practice: { item, title, weeks }, view }: Shown) {
  if (view.span.weeks === 52) {
    return <YearCalendar days={weeks.flatMap(({ days }) => days)} item={item.id} title={title} view={view} />;
  }
  return (
    <PracticeCalendar
      weeks={weeks}
      today={view.today}
      label={`${title}, ${whenOf(view.span)}`}
      title={title}
      base={`/plan/${item.id}/`}
    />
  );
}

function Drawn({ practice: { item, weeks }, view: { span } }: Shown) {
  const words = weeks.map(({ days }) => lettersOf(days.map(({ sign }) => sign)));
  const endsToday = span.isPresent && item.finishedOn === null;
  return <Glance weeks={words.join(" ")} isString={span.weeks === 4} endsToday={endsToday} />;
}
