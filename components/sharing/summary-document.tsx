import { DayLegend } from "#components/calendar/day-legend.tsx";
import { LongCalendar } from "#components/calendar/long-calendar.tsx";
import { PracticeCalendar } from "#components/calendar/practice-calendar.tsx";
import { LinesOf } from "#components/frame/lines-of.tsx";
import { formatDay } from "#domain/day.ts";
import { joined } from "#domain/joined.mjs";
import { type Summary, type SummaryPractice, weeksOfSummary } from "#domain/summary/summary.ts";
import { weeksOf } from "#domain/summary/summary-calendar.ts";
import {
  aboutNumbers,
  aboutReviews,
  blankMeansUnknown,
  countsInWords,
  daysInWords,
  numbersInWords,
  numbersOf,
  reviewInWords,
  scoresInWords,
  titleOfSummary,
  writtenByItsMember,
} from "#domain/summary/summary-words.ts";
import "./summary-document.css";

type Props = {
  summary: Summary;
  /** Its place among the headings of the page. */
  level: 1 | 2;
};

/** A summary as everybody sees it: in the preview, on paper and behind a link. */
export function SummaryDocument({ summary, level }: Props) {
  const Title = level === 1 ? "h1" : "h2";
  return (
    <article aria-labelledby="summary-title" className="summary-on-paper @container">
      <header className="max-w-[40rem]">
        <Title id="summary-title">{titleOfSummary(summary)}</Title>
        <p className="lede mt-2 text-balance">{joined(daysInWords(summary))}</p>
        <p className="mt-3">{writtenByItsMember}</p>
        <p className="hint mt-1">
          {blankMeansUnknown} Put together on {joined(formatDay(summary.madeOn, "dated"))}.
        </p>
      </header>
      {Object.entries(summary.practices).map(([place, practice]) => (
        <Practice key={place} practice={practice} summary={summary} level={level} />
      ))}
      {summary.checkIns.length > 0 && <CheckIns summary={summary} level={level} />}
      <div className="mt-6 border-t border-line pt-2">
        <DayLegend signs={summary.practices.flatMap(({ marks }) => marks)} />
      </div>
    </article>
  );
}

/** More weeks than this are easier to see side by side, without a row for each. */
const mostRows = 14;
/** Calendar and numbers, where the summary itself has room for it: it stands in narrow places of wide pages. */
const sideBySide = "@3xl:grid-cols-[auto_minmax(0,28rem)] @3xl:justify-start print:grid-cols-2";

type PracticeProps = Props & { practice: SummaryPractice };

function Practice({ practice, summary, level }: PracticeProps) {
  const Heading = level === 1 ? "h2" : "h3";
  const weeks = weeksOf(practice, summary);
  const isLong = weeks.length > mostRows;
  return (
    <section className="mt-10 border-t-2 border-ink pt-4">
      <Heading>{practice.title}</Heading>
      <p className="mt-1 break-after-avoid">{joined(countsInWords(practice))}</p>
      {practice.plans.length > 0 && <Plans practice={practice} summary={summary} />}
      <div className={`mt-5 grid grid-cols-1 gap-x-12 gap-y-5 ${isLong ? "" : sideBySide}`}>
        {isLong && <LongCalendar practice={practice} summary={summary} />}
        {!isLong && weeks.length > 0 && (
          <div>
            <PracticeCalendar
              weeks={weeks}
              today={summary.madeOn}
              label={`${practice.title}, ${daysInWords(summary)}`}
              title={practice.title}
            />
          </div>
        )}
        {practice.rated && <Numbers practice={practice} rated={practice.rated} summary={summary} />}
        {practice.reviews && practice.reviews.length > 0 && <Reviews reviews={practice.reviews} />}
      </div>
      {practice.notes.length > 0 && <Notes practice={practice} />}
    </section>
  );
}

type PartProps = { practice: SummaryPractice; summary: Summary };

/** The plan in the member's own sentence, with its days where there were several or it did not hold all the time. */
function Plans({ practice: { plans }, summary: { from, to } }: PartProps) {
  const isAlways = plans.length === 1 && plans[0]?.from === from && plans[0].until === to;
  return (
    <ul className="mt-3 grid max-w-[40rem] break-after-avoid gap-2" aria-label="What was planned">
      {plans.map(({ from, until, says }) => (
        <li key={from}>
          {!isAlways && <p className="text-small text-quiet">{daysInWords({ from, to: until })}</p>}
          <p className="font-serif text-h3">“{joined(says)}”</p>
        </li>
      ))}
    </ul>
  );
}

type NumbersProps = PartProps & { rated: NonNullable<SummaryPractice["rated"]> };

function Numbers({ practice, rated, summary }: NumbersProps) {
  const { header, rows } = numbersOf(rated, weeksOfSummary(summary));
  return (
    <div className="print:row-span-2">
      <p className="label">Numbers before and after</p>
      <p className="mt-1 max-w-[40rem]">
        {aboutNumbers} {numbersInWords(rated)}
      </p>
      {rows.length > 0 && (
        <table className="mt-2">
          <caption className="visually-hidden">{practice.title}, numbers before and after</caption>
          <thead>
            <tr className="text-left align-bottom">
              {header.map((words) => (
                <th key={words} scope="col" className="py-1 pr-6">
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([when, before, after]) => (
              <tr key={when} className="border-t border-line">
                <th scope="row" className="py-1 pr-6 text-left font-normal sm:whitespace-nowrap">
                  {when}
                </th>
                <td className="py-1 pr-6">{before}</td>
                <td className="py-1">{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Reviews({ reviews }: { reviews: NonNullable<SummaryPractice["reviews"]> }) {
  return (
    <div className="max-w-[40rem] break-inside-avoid @3xl:col-span-2 print:col-span-1">
      <p className="label">{aboutReviews}</p>
      <ul className="mt-1 grid gap-1">
        {reviews.map((review) => (
          <li key={review.day}>{reviewInWords(review)}</li>
        ))}
      </ul>
    </div>
  );
}

function CheckIns({ summary: { checkIns }, level }: Props) {
  const Heading = level === 1 ? "h2" : "h3";
  return (
    <section className="mt-10 max-w-[40rem] break-inside-avoid border-t-2 border-ink pt-4">
      <Heading>Check-ins</Heading>
      {checkIns.map((scores) => (
        <p key={scores.kind} className="mt-1">
          {scoresInWords(scores)}
        </p>
      ))}
    </section>
  );
}

function Notes({ practice }: { practice: SummaryPractice }) {
  return (
    <div className="mt-5 max-w-[40rem]">
      <p className="label">Notes</p>
      <dl>
        {practice.notes.map(({ day, words }) => (
          <div key={day} className="mt-2 border-t border-line pt-2">
            <dt className="text-small text-quiet">{formatDay(day, "dated")}</dt>
            <dd dir="auto">
              <LinesOf words={words} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
