import type { Guide } from "#content/index.ts";
import { describeMinutes, describeTimes } from "#domain/amounts.ts";
import { type Weekday, weekdayName, weekdays } from "#domain/day.ts";
import { joined } from "#domain/joined.mjs";
import type { Reader } from "#domain/practice/plan-words.ts";
import type { Terms } from "#domain/practice/terms.ts";

type Asked = Pick<Terms, "minutes" | "schedule">;
type Props = { practices: { guide: Guide; terms: Asked }[]; reader: Pick<Reader, "firstDay"> };

/** What the plan asks of a week: minutes on each day, or how often on days that suit. */
export function PlannedWeek({ practices, reader: { firstDay } }: Props) {
  const minutes = practices.reduce((sum, { terms }) => sum + minutesAWeek(terms), 0);
  // Where no practice has its days, seven columns would stand empty.
  const isByDays = practices.some(({ terms }) => terms.schedule.kind === "days");
  return (
    <section className="mt-8 print:mt-4" aria-labelledby="week-title">
      <h2 id="week-title">What it asks of a week</h2>
      <p className="mt-1">
        {joined(`About ${describeMinutes(minutes)} in all.`)} The tiny versions ask for less.
      </p>
      {isByDays ? (
        <ByDays practices={practices} week={weekdays(firstDay)} />
      ) : (
        <ul className="mt-4 max-w-[40rem] border-t border-line">
          {practices.map(({ guide, terms }) => (
            <li key={guide.slug} className="border-b border-line py-3">
              <p className="mb-2 font-semibold">{guide.front.title}</p>
              <OnDaysThatSuit {...terms} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type ByDaysProps = Pick<Props, "practices"> & { week: Weekday[] };

function ByDays({ practices, week }: ByDaysProps) {
  return (
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
      {practices.map(({ guide, terms }) => (
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
            <PlannedDays week={week} terms={terms} />
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function PlannedDays({ week, terms }: { week: Weekday[]; terms: Asked }) {
  const { schedule, minutes } = terms;
  if (schedule.kind === "times")
    return (
      <td colSpan={7} className="pt-1 pb-3 text-start print:col-span-7 print:p-0">
        <OnDaysThatSuit {...terms} />
      </td>
    );
  return week.map((day) => (
    <td key={day} className="pb-3 print:p-0">
      {schedule.days.includes(day) ? (
        <span className={ring}>{minutes}</span>
      ) : (
        <span className="visually-hidden">nothing</span>
      )}
    </td>
  ));
}

const ring =
  "inline-grid aspect-square w-[min(2.25rem,100%)] shrink-0 place-items-center text-[min(1em,6.5vw)] rounded-full border-[1.5px] border-accent print:size-6";

/** As many rings as times, which belong to no day. Their number is in an attribute: a text browser would read it out each time. */
function OnDaysThatSuit({ schedule, minutes }: Asked) {
  if (schedule.kind !== "times") return null;
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {Array.from({ length: schedule.times }, (_, place) => place + 1).map((place) => (
        <span
          key={place}
          className={`${ring} before:content-[attr(data-minutes)]`}
          aria-hidden="true"
          data-minutes={minutes}
        />
      ))}
      <span>
        <span className="visually-hidden">{describeMinutes(minutes)}, </span>
        {joined(describeTimes(schedule.times))}, on the days that suit
      </span>
    </span>
  );
}

function minutesAWeek({ minutes, schedule }: Asked): number {
  return minutes * (schedule.kind === "times" ? schedule.times : schedule.days.length);
}
