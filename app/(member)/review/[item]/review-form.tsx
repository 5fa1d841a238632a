"use client";

import type { ReactNode } from "react";
import { Choices } from "#components/form/choices.tsx";
import { Form } from "#components/form/form.tsx";
import type { FormAction, FormValues } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";
import { helpedWords, obstacleWords } from "#domain/review/answer-words.ts";

type Props = {
  action: FormAction;
  item: string;
  /** What was answered earlier today, or typed when it could not be saved. */
  starting: FormValues;
  /** What was done, above the questions. */
  children: ReactNode;
};

const labels = { helped: "Did it help?", inTheWay: "What got in the way?" };

/** The two things to say about a practice; what was done is known already. */
export function ReviewForm({ action, item, starting, children }: Props) {
  return (
    <Form
      action={action}
      here={`/review/${item}`}
      fields={{ item }}
      starting={starting}
      prefix="review"
      labels={labels}
      className="mt-8 grid gap-10"
    >
      {children}
      <Choices
        name="helped"
        legend={labels.helped}
        legendLook="question mb-3 text-h2"
        choose="one"
        look="lines"
        options={optionsOf(helpedWords)}
      />
      <Choices
        name="inTheWay"
        legend={labels.inTheWay}
        legendLook="question text-h2"
        hint="Choose all that fit, or none."
        groupLook="max-w-[40rem]"
        choose="many"
        look="words"
        options={optionsOf(obstacleWords)}
      />
      <p>
        <Submit>See what could come next</Submit>
      </p>
    </Form>
  );
}

function optionsOf(words: Record<string, string>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
