import type { ReactNode } from "react";
import { type Answers, answersOrBegin } from "#app/_member/answers.ts";
import { whileReachable } from "#app/_member/unavailable.tsx";
import type { FormAction } from "#components/form/form-state.ts";
import { flow, type StepName } from "./flow.ts";
import { QuestionForm } from "./question-form.tsx";
import { SoFar } from "./so-far.tsx";
import { StepHead } from "./step-head.tsx";
import { backFrom } from "./walk.ts";

export type StepProps = { searchParams: Promise<{ change?: string | string[] }> };

type Props = StepProps & {
  step: StepName;
  action: FormAction;
  /** What was answered so far, where it is not read from the browser that asks. */
  answers?: Answers | undefined;
  notice?: ReactNode;
  /** Between the heading and the questions. */
  intro?: ReactNode;
  /** Below the questions. */
  children?: ReactNode;
};

/** A step that asks the same questions of everybody. One question alone is also the heading of its page. */
export const QuestionPage = whileReachable(async function QuestionPage({
  step,
  searchParams,
  action,
  notice,
  intro,
  children,
  ...given
}: Props) {
  const { change } = await searchParams;
  const answers = "answers" in given ? given.answers : await answersOrBegin();
  const { heading, questions = [] } = flow[step];
  const isTitled = questions.length === 1;
  return (
    <SoFar answers={answers}>
      <StepHead back={backFrom({ step }, answers ?? {}, Boolean(change))} step={step} />
      {notice}
      {!isTitled && <h1>{heading}</h1>}
      {intro}
      <QuestionForm
        action={action}
        fields={change ? { change: "yes" } : {}}
        questions={questions.map(({ legend = heading, ...question }) => ({
          ...question,
          legend,
          chosen: [answers?.[question.name] ?? []].flat(),
        }))}
        isTitled={isTitled}
        submit="Continue"
      />
      {children}
    </SoFar>
  );
});
