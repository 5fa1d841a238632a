import type { Metadata } from "next";
import { notSure, readAnswers } from "#app/_member/answers.ts";
import { ActionButton } from "#components/form/action-button.tsx";
import { areaPages } from "#content/index.ts";
import { answerNeeds, clearAnswers } from "./actions.ts";
import { QuestionForm } from "./question-form.tsx";
import { StepHead } from "./step-head.tsx";

export const metadata: Metadata = { title: "What would you like to feel easier? Step 1 of 7" };

type Props = { searchParams: Promise<{ begin?: string | string[]; change?: string | string[] }> };

export default async function NeedsPage({ searchParams }: Props) {
  const { begin, change } = await searchParams;
  const answers = await readAnswers();
  return (
    <>
      <StepHead back={change ? "/plan/new/look" : "/"} step={1} />
      {begin && !answers && (
        <p className="notice mb-6">
          Please begin here. This browser holds no earlier answers: they are kept for a day, in a cookie, and
          some browsers keep none.
        </p>
      )}
      <QuestionForm
        action={answerNeeds}
        fields={change ? { change: "yes" } : {}}
        questions={[
          {
            name: "needs",
            legend: "What would you like to feel easier?",
            hint: "Choose as many as you like.",
            choose: "many",
            look: "rows",
            options: [
              ...areaPages.map(({ slug, front }) => ({
                value: slug,
                label: front.title,
                hint: front.summary,
              })),
              { value: notSure, label: "None of these, or not sure" },
            ],
            chosen: answers?.needs ?? [],
          },
        ]}
        isTitled
        submit="Continue"
      />
      <p className="hint measure mt-6">
        It takes about three minutes. Your answers wait for you, locked, for a day at most. You need no
        account until you save.
      </p>
      {answers && (
        <div className="mt-6">
          <ActionButton action={clearAnswers} fields={{}} look="button-plain" label="Clear my answers" />
        </div>
      )}
    </>
  );
}
