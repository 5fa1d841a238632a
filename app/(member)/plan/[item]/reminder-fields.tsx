import { Choices } from "#components/form/choices.tsx";
import { Field } from "#components/form/field.tsx";
import type { WeekDay } from "#components/practice/practice-form.tsx";
import { reminderOptions } from "#components/practice/reminder-options.ts";
import { weekdayOptions } from "#components/practice/week-options.tsx";

export const reminderLabels = {
  remind: "Would a reminder help?",
  time: "At what time?",
  days: "On which days?",
};

type Props = { minutes: number; week: WeekDay[] };

/** No, the calendar, or a mail with its time and days, which fold away by CSS alone while another way is chosen. */
export function ReminderFields({ minutes, week }: Props) {
  return (
    <>
      <Choices
        name="remind"
        legend={reminderLabels.remind}
        choose="one"
        look="rows"
        options={reminderOptions([minutes])}
      />
      <div className="hidden gap-5 group-has-[[value=email]:checked]:grid">
        <Field name="time" label={reminderLabels.time} className="!w-36" type="time" />
        <Choices
          name="days"
          legend={reminderLabels.days}
          hint="On others, and on days that ask for nothing, no mail is sent."
          choose="many"
          look="week"
          options={weekdayOptions(week)}
        />
      </div>
    </>
  );
}
