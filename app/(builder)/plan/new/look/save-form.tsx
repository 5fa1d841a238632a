"use client";

import { Choices } from "#components/form/choices.tsx";
import { Field } from "#components/form/field.tsx";
import { Form } from "#components/form/form.tsx";
import type { FormAction, FormValues } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";
import { reminderOptions } from "#components/practice/reminder-options.ts";

type Props = { action: FormAction; minutes: number[]; starting: FormValues };

const labels = { remind: "Would a reminder help?", remindAt: "At what time?" };

/** Saves the plan, and what is to bring it to mind, if anything. */
export function SaveForm({ action, minutes, starting }: Props) {
  return (
    <Form
      action={action}
      here="/plan/new/look"
      starting={starting}
      prefix="save"
      labels={labels}
      className="group grid max-w-[40rem] gap-5"
    >
      <Choices
        name="remind"
        legend={labels.remind}
        hint="You can change this at any time."
        choose="one"
        look="rows"
        options={reminderOptions(minutes)}
      />
      <div className="hidden group-has-[[value=email]:checked]:block">
        <Field
          name="remindAt"
          label={labels.remindAt}
          hint="On the days of your plan."
          className="!w-36"
          type="time"
        />
      </div>
      <p>
        <Submit>Save this plan</Submit>
      </p>
    </Form>
  );
}
