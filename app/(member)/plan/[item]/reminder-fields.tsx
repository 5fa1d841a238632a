import { Choices } from "#components/form/choices.tsx";
import { Field } from "#components/form/field.tsx";
import type { WeekDay } from "#components/practice/practice-form.tsx";
import { weekdayOptions } from "#components/practice/week-options.tsx";
import { describeMinutes } from "#domain/amounts.ts";

export const reminderLabels = {
  remind: "Shall something bring it to mind?",
  time: "At what time?",
  days: "On which days?",
};

type Props = {
  /** How long the practice takes; undefined where there are several. */
  minutes: number | undefined;
  week: WeekDay[];
};

/** No, the calendar, or a mail with its time and days, which fold away by CSS alone while another way is chosen. */
export function ReminderFields({ minutes, week }: Props) {
  return (
    <>
      <Choices
        name="remind"
        legend={reminderLabels.remind}
        choose="one"
        look="rows"
        options={[
          { value: "no", label: "No" },
          {
            value: "calendar",
            label: "My calendar",
            hint: `It stands there as “${minutes === undefined ? "5 minutes" : describeMinutes(minutes)} for me”, and follows what you change here.`,
          },
          {
            value: "email",
            label: "E-mail",
            hint: "The subject is “A little time for you”, and nothing in it says what for. No mail comes when you have written something down, when nothing is asked of you, or when you do not come by for a while.",
          },
        ]}
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
