"use client";

import { FormOf } from "#components/form/form.tsx";
import type { FormAction } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";
import { useForm } from "#components/form/use-form.ts";
import { Said } from "#components/frame/said.tsx";
import { type EveningAnswer, eveningAnswers } from "#domain/evening/evening.ts";
import { EveningShape, eveningWords } from "./evening-shape.tsx";

type Props = {
  action: FormAction;
  day: string;
  /** What was said of the day, if anything. */
  answer: EveningAnswer | undefined;
  here: string;
};

/** Five buttons: one tap says how a day was, another one changes it. */
export function EveningForm({ action, day, answer, here }: Props) {
  const sending = useForm(action, {}, here);
  return (
    <FormOf sending={sending} prefix="evening" fields={{ day, back: here }} className="mt-3">
      <ul className="evening-answers">
        {eveningAnswers.map((each) => (
          <li key={each}>
            <Submit look="evening-answer" name="answer" value={each} aria-pressed={each === answer}>
              <EveningShape answer={each} />
              {eveningWords[each]}
            </Submit>
          </li>
        ))}
      </ul>
      <Said sending={sending}>
        {sending.state.status === "saved" && <p className="hint mt-2">{sending.state.message}</p>}
      </Said>
      {answer && (
        <p>
          <Submit look="button-plain text-small" name="answer" value="none">
            Take it back
          </Submit>
        </p>
      )}
    </FormOf>
  );
}
