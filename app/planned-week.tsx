import type { Guide } from "#content/index.ts";
import { weekdayName, weekdays } from "#domain/day.ts";
import { describeTimes, type Terms } from "#domain/plan.ts";
import type { Reader } from "#domain/plan-words.ts";

type Asked = Pick<Terms, "minutes" | "schedule">;
type Props = { practices: { guide: Guide; terms: Asked }[]; reader: Pick<Reader, "firstDay"> };

/** What the plan asks of a week: minutes on each day, or how often on days that suit. */
export function PlannedWeek({ practices, reader: { firstDay } }: Props) {
  const week = weekdays(firstDay);
  const minutes = practices.reduce((sum, { terms }) => sum + minutesAWeek(terms), 0);
  return (
    <section className="mt-8" aria-labelledby="week-title">
      <h2 id="week-title">What it asks of a week</h2>
      <p className="mt-1">About {minutes} minutes in all. The tiny versions ask for less.</p>
      <table className="mt-4 w-full max-w-[40rem] table-fixed border-collapse text-center">
        <caption className="visually-hidden">Minutes on each day of the week</caption>
        <thead>
          <tr className="border-b border-line">
            {week.map((day) => (
              <th key={day} scope="col" className="py-1 text-small font-normal text-quiet">
                <span aria-hidden="true">{weekdayName(day, "short").slice(0, 2)}</span>
                <span className="visually-hidden">{weekdayName(day, "long")}</span>
              </th>
            ))}
          </tr>
        </thead>
        {practices.map(({ guide, terms: { schedule, minutes } }) => (
          <tbody key={guide.slug}>
            <tr>
              <th scope="rowgroup" colSpan={7} className="pt-3 text-start font-semibold">
                {guide.front.title}
              </th>
            </tr>
            <tr className="border-b border-line">
              {schedule.kind === "times" ? (
                <td colSpan={7} className="pb-3 text-start">
                  {minutes} minutes, {describeTimes(schedule.times)}, on the days that suit
                </td>
              ) : (
                week.map((day) => (
                  <td key={day} className="pb-3">
                    {schedule.days.includes(day) ? (
                      <span className="inline-grid size-9 place-items-center rounded-full border-[1.5px] border-accent">
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
