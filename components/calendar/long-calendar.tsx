import { formatDay, weekdayName } from "#domain/day.ts";
import type { Cell } from "#domain/record/progress.ts";
import { weekBlocks } from "#domain/record/week.ts";
import type { Summary, SummaryPractice } from "#domain/summary/summary.ts";
import { daysBySign, weeksOf } from "#domain/summary/summary-calendar.ts";
import { dayWords } from "./day-sign.tsx";
import { WeekColumns } from "./week-columns.tsx";

type Props = { practice: SummaryPractice; summary: Summary };

/** Many weeks of a summary, four side by side under the day with which they begin; and the same in words. */
export function LongCalendar({ practice, summary }: Props) {
  const weeks = weeksOf(practice, summary);
  const months = Array.from({ length: Math.ceil(weeks.length / 4) }, (_, n) => weeks.slice(4 * n, 4 * n + 4));
  return (
    <div>
      <p className="hint">{columnsBeginOn(weeks)}</p>
      <div className="mt-1 flex flex-wrap gap-x-2.5 gap-y-3" aria-hidden="true">
        {months.map((month) => (
          <div key={month[0]?.[0]?.day} className="text-small">
            {month[0]?.[0] && formatDay(month[0][0].day, "short", summary.madeOn)}
            <WeekColumns weeks={month} />
          </div>
        ))}
      </div>
      <details className="mt-1 max-w-[40rem] print:not-open:hidden">
        <summary className="inline-flex min-h-11 items-center text-small text-accent underline">
          The days in words<span className="visually-hidden"> ({practice.title})</span>
        </summary>
        <dl className="text-small">
          {daysBySign(practice, summary).map(([sign, days]) => (
            <div key={sign} className="mt-1">
              <dt className="font-semibold">{dayWords[sign]}</dt>
              <dd>{days}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

function columnsBeginOn(weeks: Cell[][]): string {
  const names = weekBlocks(weeks).map(({ firstDay }) => weekdayName(firstDay, "long"));
  return `Each column is a week from ${names.join(", and later from ")}, read downwards.`;
}
