"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary, FieldError } from "./error-summary.tsx";
import { type FormAction, type FormState, freshForm, listOf } from "./form-state.ts";

export type Option = {
  value: string;
  label: string;
  hint?: string;
  /** Stands beside the label. */
  mark?: ReactNode;
  /** Stands below the label, apart from what is pressed. */
  about?: ReactNode;
};

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
  const [state, send, pending] = useActionState(action, freshForm);
  const named = new Map<string, Question>();
  for (const question of questions.toReversed()) named.set(question.name, question);
  return (
    <form action={send} className="grid grid-cols-1 gap-8" key={JSON.stringify(state.values)}>
      <ErrorSummary state={state} prefix="step" />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {questions.map((question) => (
        <Choices
          key={question.legend}
          question={question}
          state={state}
          isFirst={named.get(question.name) === question}
          isTitle={isTitled && question === questions[0]}
        />
      ))}
      <p>
        <button className="button" type="submit" disabled={pending}>
          {submit}
        </button>
      </p>
    </form>
  );
}

type ChoicesProps = { question: Question; state: FormState; isFirst: boolean; isTitle: boolean };

function Choices({ question, state, isFirst, isTitle }: ChoicesProps) {
  const { name, legend, hint, folded, options } = question;
  const chosen = listOf(state.values, name, question.chosen);
  const list = <Options question={question} chosen={chosen} isFirst={isFirst} />;
  const hintId = `step-${name}-${options[0]?.value}-about`;
  return (
    <fieldset
      className="field !max-w-[40rem] grid-cols-1"
      aria-describedby={`${hint ? `${hintId} ` : ""}${isFirst ? `step-${name}-error` : ""}` || undefined}
    >
      <legend className={folded ? "visually-hidden" : "mb-1"}>
        {isTitle ? <h1>{legend}</h1> : <span className="label">{legend}</span>}
      </legend>
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      {isFirst && <FieldError state={state} prefix="step" name={name} />}
      {folded ? (
        <details open={options.some(({ value }) => chosen.includes(value))}>
          <summary className="inline-flex min-h-11 items-center text-accent underline">{folded}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </fieldset>
  );
}

type OptionsProps = { question: Question; chosen: string[]; isFirst: boolean };

/** The first box has the name's own id: messages about the question lead there. */
function Options({ question: { name, choose, options, look }, chosen, isFirst }: OptionsProps) {
  const boxes = options.map((option, place) => ({
    ...option,
    id: isFirst && place === 0 ? `step-${name}` : `step-${name}-${option.value}`,
    box: {
      type: choose === "one" ? "radio" : "checkbox",
      name,
      value: option.value,
      defaultChecked: chosen.includes(option.value),
    },
  }));
  if (look === "words")
    return (
      <div className="choices">
        {boxes.map(({ id, box, label }) => (
          <label key={id} className="choice">
            <input id={id} {...box} />
            {label}
          </label>
        ))}
      </div>
    );
  return (
    <ul className="border-t border-line">
      {boxes.map(({ id, box, label, hint, mark, about }) => (
        <li key={id} className="border-b border-line">
          <div className="option">
            <input id={id} {...box} aria-describedby={hint && `${id}-hint`} />
            <label htmlFor={id}>{label}</label>
            {mark}
            {hint && (
              <p className="hint" id={`${id}-hint`}>
                {hint}
              </p>
            )}
          </div>
          {about}
        </li>
      ))}
    </ul>
  );
}
