"use client";

import { Choices } from "#components/form/choices.tsx";
import { Form } from "#components/form/form.tsx";
import type { FormAction, FormValues } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";

type Props = {
  action: FormAction;
  fields: Record<string, string>;
  /** What the next week is called; undefined after the last. */
  next: string | undefined;
  isOver: boolean;
  /** Practices of this week that the next one does not name. */
  leaving: { value: string; label: string }[];
  /** What was chosen before and could not be sent, if anything. */
  starting: FormValues;
};

const labels = { step: "What comes next?", keep: "Keep in your plan anyway" };

/** The ways from a week. */
export function StepForm({ action, fields, next, isOver, leaving, starting }: Props) {
  const on = next ? `Go on to the next week: ${next}` : "End the path, and write down what helped";
  return (
    <Form
      action={action}
      here="/path"
      fields={fields}
      starting={starting}
      prefix="step"
      labels={labels}
      className="mt-6 grid gap-6"
    >
      <Choices
        name="step"
        legend={labels.step}
        choose="one"
        look="words"
        options={[
          { value: "on", label: isOver ? on : `${on}, before this one is over` },
          { value: "again", label: "Do this week once more, from today" },
          { value: "stop", label: "Stop here. What is in my plan stays" },
        ]}
      />
      {leaving.length > 0 && (
        <Choices
          name="keep"
          legend={labels.keep}
          hint="The next week does not ask for these. What you do not tick is finished when you go on, and its record stays."
          choose="many"
          look="words"
          options={leaving}
        />
      )}
      <p>
        <Submit>Continue</Submit>
      </p>
    </Form>
  );
}
