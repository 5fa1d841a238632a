"use client";

import { Choices } from "#components/form/choices.tsx";
import { Form } from "#components/form/form.tsx";
import type { FormAction, FormValues } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";
import type { CheckInKind, CheckInQuestions } from "#domain/check-in/check-in.ts";

type Props = {
  action: FormAction;
  kind: CheckInKind;
  questions: CheckInQuestions;
  /** What was answered earlier today, or typed when it could not be saved. */
  starting: FormValues;
};

/** One question, a statement below the other, and for each the same options. */
export function CheckInForm({ action, kind, questions, starting }: Props) {
  const options = questions.options.map((label, option) => ({ value: option, label }));
  return (
    <Form
      action={action}
      here={`/check-in/${kind}`}
      fields={{ kind }}
      starting={starting}
      prefix="check-in"
      labels={Object.fromEntries(questions.items.map(({ id, text }) => [id, text]))}
      className="mt-6 grid gap-8"
    >
      {questions.items.map(({ id, text }) => (
        <Choices key={id} name={id} legend={text} choose="one" look="words" options={options} />
      ))}
      <p>
        <Submit>Keep these answers</Submit>
      </p>
    </Form>
  );
}
