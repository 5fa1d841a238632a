import type { Metadata } from "next";
import { answerAround } from "../actions.ts";
import { QuestionPage, type StepProps } from "../question-page.tsx";
import { pathOfStop, titleOfStep } from "../walk.ts";

export const metadata: Metadata = { title: titleOfStep("around") };

export default async function AroundPage({ searchParams }: StepProps) {
  const { change } = await searchParams;
  return (
    <QuestionPage
      step="around"
      searchParams={searchParams}
      action={answerAround}
      intro={
        <>
          <p className="measure mt-3">
            It only filters what we suggest, so that nothing comes up that may not be good for you. It waits
            with your other answers, locked, for a day at most, and is no part of your plan.
          </p>
          <p className="mt-2 mb-6">
            <a
              className="inline-flex min-h-11 items-center"
              href={pathOfStop({ step: "choose" }, Boolean(change))}
            >
              Skip this question
            </a>
          </p>
        </>
      }
    />
  );
}
