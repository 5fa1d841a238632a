import { calendarOf } from "#domain/calendar/calendar.ts";
import { entriesBetween } from "#domain/calendar/days-shown.ts";
import { addDays, type Day } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import type { Log } from "#domain/record/log.ts";
import type { SettledMember } from "../../_page/member-page.tsx";
import { CalendarPreview } from "./calendar-preview.tsx";

type Props = { item: PlanItem; title: string; logs: Log[]; member: SettledMember; today: Day };

/** What can bring the practice to mind: so far a file for a calendar, which anybody may see without learning anything. */
export function Reminders({ item, title, logs, member, today }: Props) {
  const coming = entriesBetween(calendarOf([item], logs, today, member), today, addDays(today, 13));
  return (
    <section id="remind" className="no-print mt-14 border-t border-line pt-5" aria-labelledby="remind-title">
      <h2 id="remind-title">In your calendar</h2>
      <p className="mt-1 mb-4 max-w-[40rem]">
        A calendar can bring it to mind. Other people may see yours, so an entry says how long and nothing
        else.
      </p>
      <CalendarPreview entries={coming} today={today} clockHours={member.clockHours} />
      <p className="mt-3">
        <a className="inline-flex min-h-11 items-center" href={`/plan/${item.id}/calendar.ics`} download>
          Download it for a calendar<span className="visually-hidden">: {title}</span>
        </a>
      </p>
      <p className="hint max-w-[40rem]">
        The file holds the practice as it is planned now. It will not follow later changes.
      </p>
    </section>
  );
}
