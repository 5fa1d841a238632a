"use client";

import { Choices } from "#components/form/choices.tsx";
import { Form } from "#components/form/form.tsx";
import type { FormAction, FormValues } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";
import { describeMinutes } from "#domain/amounts.ts";

type Props = { action: FormAction; item: string; minutes: number; starting: FormValues };

const labels = { remind: "Shall something bring it to mind?" };

/** Whether something brings the practice to mind, and what. */
export function ReminderForm({ action, item, minutes, starting }: Props) {
  return (
    <Form
      action={action}
      here={`/plan/${item}`}
      fields={{ item }}
      starting={starting}
      prefix="remind"
      labels={labels}
      className="grid gap-5"
    >
      <Choices
        name="remind"
        legend={labels.remind}
        choose="one"
        look="rows"
        options={[
          { value: "no", label: "No" },
          {
            value: "calendar",
            label: "My calendar",
            hint: `It stands there as “${describeMinutes(minutes)} for me”, and follows what you change here.`,
          },
        ]}
      />
      <p>
        <Submit look="button-quiet">Save this choice</Submit>
      </p>
    </Form>
  );
}
