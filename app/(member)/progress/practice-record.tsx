import { PracticeCalendar } from "#components/calendar/practice-calendar.tsx";
import { Notice, type Saying } from "#components/frame/notice.tsx";
import { pathOf } from "../_record/progress-path.ts";
import type { Practice, View } from "../_record/progress-view.ts";
import { askedInWords, onPlanInWords, timesAndWhen, whenOf } from "./words.ts";
import { YearCalendar } from "./year-calendar.tsx";

type Props = { practice: Practice; view: View; said: Saying | undefined };

/** One practice at a glance: a sentence, and the days that it was counted from. What else its record shows has a page of its own. */
export function PracticeRecord({ practice, view, said }: Props) {
  const { item, title } = practice;
  const { span, today } = view;
  const { often, when } = timesAndWhen(practice, span);
  const isYear = span.weeks === 52;
  return (
    <section
      id={item.id}
      className={`mt-9 grid gap-x-12 gap-y-4 border-t-2 border-ink pt-4 ${isYear ? "" : "md:grid-cols-[minmax(0,1fr)_auto] md:grid-rows-[auto_1fr]"}`}
      aria-labelledby={`title-${item.id}`}
    >
      <div>
        <h2 id={`title-${item.id}`}>
          {`${title}: ${often}`}
          {/* The page says which weeks these are: only who hears the headings one by one needs it in each. */}
          {when && <span className="visually-hidden">{when}</span>}
        </h2>
        {said && <Notice said={said} look="my-3" />}
        <p className="mt-1 max-w-[32rem]">
          {askedInWords(practice, view)} {onPlanInWords(practice)}
        </p>
      </div>
      <div className={isYear ? "" : "md:col-start-2 md:row-span-2"}>
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
      </div>
      <Closer practice={practice} view={view} />
    </section>
  );
}

/** The way to what else its record shows, with the figures behind it. */
function Closer({ practice: { item, title }, view }: Pick<Props, "practice" | "view">) {
  const { weeks, to, isPresent } = view.span;
  const figures = pathOf({ weeks, until: isPresent ? undefined : to }, "/progress/figures", {
    practice: item.id,
  });
  return (
    <p className="no-print md:col-start-1 md:self-start">
      <a className="inline-flex min-h-11 items-center" href={figures}>
        Look closer<span className="visually-hidden"> at {title}</span>
      </a>
    </p>
  );
}
