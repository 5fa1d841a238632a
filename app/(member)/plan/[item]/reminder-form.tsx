"use client";

import { Form } from "#components/form/form.tsx";
import type { FormAction, FormValues } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";
import type { WeekDay } from "#components/practice/practice-form.tsx";
import { ReminderFields, reminderLabels } from "./reminder-fields.tsx";

type Props = { action: FormAction; item: string; minutes: number; week: WeekDay[]; starting: FormValues };

/** Whether something brings the practice to mind, and what. */
export function ReminderForm({ action, item, minutes, week, starting }: Props) {
  return (
    <Form
      action={action}
      here={`/plan/${item}`}
      fields={{ item }}
      starting={starting}
      prefix="remind"
      labels={reminderLabels}
      className="group grid max-w-[40rem] gap-5"
    >
      <ReminderFields minutes={minutes} week={week} />
      <p>
        <Submit look="button-quiet">Save this choice</Submit>
      </p>
    </Form>
  );
}
