"use client";

import { Choices, type Option } from "#components/form/choices.tsx";
import { Form } from "#components/form/form.tsx";
import type { FormAction, FormValues } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";

export type Question = {
  name: string;
  legend: string;
  hint?: string;
  /** How many may be chosen. */
  choose: "one" | "many";
  options: Option[];
  chosen: string[];
  /** Short words stand beside each other, longer ones below each other. */
  look: "words" | "rows";
  /** Folds the options away under these words, unless one of them is chosen. */
  folded?: string;
};

type Props = {
  action: FormAction;
  /** Sent along unseen. */
  fields?: Record<string, string>;
  /** When there is one question, it is also the heading of the page. Further ones of that name come below it. */
  questions: Question[];
  isTitled?: boolean;
  submit: string;
};

/** One question, or a few that belong together. Works without a script; a wrong answer leads back to its question. */
export function QuestionForm({ action, fields = {}, questions, isTitled = false, submit }: Props) {
  const named = new Map<string, Question>();
  for (const question of questions.toReversed()) named.set(question.name, question);
  const firsts = [...named.values()];
  const starting: FormValues = Object.fromEntries(firsts.map(({ name, chosen }) => [name, chosen]));
  return (
    <Form
      action={action}
      fields={fields}
      starting={starting}
      prefix="step"
      labels={Object.fromEntries(firsts.map(({ name, legend }) => [name, legend]))}
      className="grid grid-cols-1 gap-8"
    >
      {questions.map(({ chosen: _, legend, ...question }) => (
        <Choices
          key={legend}
          {...question}
          legend={
            isTitled && legend === questions[0]?.legend ? (
              <h1>{legend}</h1>
            ) : (
              <span className="label">{legend}</span>
            )
          }
          legendLook="mb-1"
          groupLook="field !max-w-[40rem] grid-cols-1"
          isFirst={named.get(question.name)?.legend === legend}
        />
      ))}
      <p>
        <Submit>{submit}</Submit>
      </p>
    </Form>
  );
}
