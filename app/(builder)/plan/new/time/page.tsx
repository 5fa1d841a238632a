import type { Metadata } from "next";
import { answerTime } from "../actions.ts";
import { QuestionPage, type StepProps } from "../question-page.tsx";
import { titleOfStep } from "../walk.ts";

export const metadata: Metadata = { title: titleOfStep("time") };

export default async function TimePage({ searchParams }: StepProps) {
  return (
    <QuestionPage
      step="time"
      searchParams={searchParams}
      action={answerTime}
      intro={<p className="hint mt-2 mb-6">You can leave this open. Then we look for something small.</p>}
    />
  );
}
