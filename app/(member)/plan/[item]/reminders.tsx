import { weekFrom } from "#components/calendar/week.ts";
import type { FormValues } from "#components/form/form-state.ts";
import { Notice, type Saying } from "#components/frame/notice.tsx";
import { calendarOf } from "#domain/calendar/calendar.ts";
import { entriesBetween } from "#domain/calendar/days-shown.ts";
import { addDays, type Day } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import type { Log } from "#domain/record/log.ts";
import type { Reminder } from "#domain/reminder/reminder.ts";
import { CalendarPreview } from "../../_page/calendar-preview.tsx";
import type { SettledMember } from "../../_page/member-page.tsx";
import { chooseReminder } from "./actions.ts";
import { ReminderForm } from "./reminder-form.tsx";

type Props = {
  item: PlanItem;
  title: string;
  logs: Log[];
  reminder: Reminder | undefined;
  member: SettledMember;
  today: Day;
  /** What was typed before and could not be saved, if anything. */
  typed: FormValues | undefined;
  said: Saying | undefined;
};

/** What was chosen; where no mail was, the time and days of the plan stand ready for one. */
function startingReminder(item: PlanItem, reminder: Reminder | undefined): FormValues {
  const terms = item.versions.at(-1);
  const planned = terms?.schedule.kind === "days" ? terms.schedule.days : allDays;
  const { time, days } = reminder?.by === "email" ? reminder : { time: terms?.time ?? "", days: planned };
  return { remind: reminder?.by ?? "no", time: time ?? "", days: days.map(String) };
}

const allDays = [1, 2, 3, 4, 5, 6, 7];

/** What brings the practice to mind, if the member likes, and what others would see of it. */
export function Reminders({ item, title, logs, reminder, member, today, typed, said }: Props) {
  const coming = entriesBetween(calendarOf([item], logs, today, member), today, addDays(today, 13));
  return (
    <section id="remind" className="no-print mt-14 border-t border-line pt-5" aria-labelledby="remind-title">
      <h2 id="remind-title">Reminders</h2>
      <p className="mt-1 mb-4 max-w-[40rem]">Nothing reminds you of it unless you ask for it here.</p>
      {said && <Notice said={said} look="mb-5" />}
      <ReminderForm
        action={chooseReminder}
        item={item.id}
        minutes={item.versions.at(-1)?.minutes ?? 0}
        week={weekFrom(member.firstDay)}
        starting={{ ...startingReminder(item, reminder), ...typed }}
      />
      {reminder?.by === "calendar" && (
        <p className="mt-4">
          <a className="inline-flex min-h-11 items-center" href="/reminders#calendar">
            The address of your calendar
          </a>
        </p>
      )}
      <h3 className="mt-8">What a calendar shows of it</h3>
      <CalendarPreview entries={coming} today={today} clockHours={member.clockHours} />
      <p className="mt-3 max-w-[40rem]">
        You can also{" "}
        <a className="inline-block py-2" href={`/plan/${item.id}/calendar.ics`} download>
          download it for a calendar<span className="visually-hidden">: {title}</span>
        </a>
        . The file holds the practice as it is planned now, and does not follow later changes.
      </p>
    </section>
  );
}
