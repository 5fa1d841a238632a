import type { Guide } from "#content/index.ts";
import { describeMinutes, describeTimes } from "#domain/amounts.ts";
import { weekdayName, weekdays } from "#domain/day.ts";
import type { Reader } from "#domain/practice/plan-words.ts";
import type { Terms } from "#domain/practice/terms.ts";

type Asked = Pick<Terms, "minutes" | "schedule">;
type Props = { practices: { guide: Guide; terms: Asked }[]; reader: Pick<Reader, "firstDay"> };

/** What the plan asks of a week: minutes on each day, or how often on days that suit. */
export function PlannedWeek({ practices, reader: { firstDay } }: Props) {
  const week = weekdays(firstDay);
  const minutes = practices.reduce((sum, { terms }) => sum + minutesAWeek(terms), 0);
  return (
    <section className="mt-8 print:mt-4" aria-labelledby="week-title">
      <h2 id="week-title">What it asks of a week</h2>
      <p className="mt-1">About {describeMinutes(minutes)} in all. The tiny versions ask for less.</p>
      <table className="mt-4 w-full max-w-[40rem] table-fixed border-collapse text-center print:block print:max-w-none">
        <caption className="visually-hidden">Minutes on each day of the week</caption>
        <thead className="print:block">
          <tr className="border-b border-line print:grid print:grid-cols-[12rem_repeat(7,1fr)] print:[&>:first-child]:col-start-2">
            {week.map((day) => (
              <th key={day} scope="col" className="py-1 text-small font-normal text-quiet">
                <span aria-hidden="true">{weekdayName(day, "short").slice(0, 2)}</span>{" "}
                <span className="visually-hidden">{weekdayName(day, "long")}</span>
              </th>
            ))}
          </tr>
        </thead>
        {practices.map(({ guide, terms: { schedule, minutes } }) => (
          <tbody
            key={guide.slug}
            className="print:grid print:grid-cols-[12rem_1fr] print:items-center print:border-b print:border-line"
          >
            <tr className="print:block">
              <th scope="rowgroup" colSpan={7} className="pt-3 text-start font-semibold print:p-0">
                {guide.front.title}
              </th>
            </tr>
            <tr className="border-b border-line print:grid print:grid-cols-7 print:border-0">
              {schedule.kind === "times" ? (
                <td colSpan={7} className="pb-3 text-start print:col-span-7 print:p-0">
                  {describeMinutes(minutes)}, {describeTimes(schedule.times)}, on the days that suit
                </td>
              ) : (
                week.map((day) => (
                  <td key={day} className="pb-3 print:p-0">
                    {schedule.days.includes(day) ? (
                      <span className="inline-grid aspect-square w-[min(2.25rem,100%)] place-items-center text-[min(1em,6.5vw)] rounded-full border-[1.5px] border-accent print:size-6">
                        {minutes}
                      </span>
                    ) : (
                      <span className="visually-hidden">nothing</span>
                    )}
                  </td>
                ))
              )}
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  );
}

function minutesAWeek({ minutes, schedule }: Asked): number {
  return minutes * (schedule.kind === "times" ? schedule.times : schedule.days.length);
}
