import type { Metadata } from "next";
import { answersOrBegin } from "#app/_member/answers.ts";
import { answerExtent } from "../actions.ts";
import { extents } from "../answer-words.ts";
import { QuestionForm } from "../question-form.tsx";
import { StepHead } from "../step-head.tsx";

export const metadata: Metadata = { title: "How much does it get in the way? Step 2 of 7" };

type Props = { searchParams: Promise<{ change?: string | string[] }> };

export default async function HowMuchPage({ searchParams }: Props) {
  const { change } = await searchParams;
  const { extent } = await answersOrBegin();
  return (
    <>
      <StepHead back={change ? "/plan/new/look" : "/plan/new"} step={2} />
      <QuestionForm
        action={answerExtent}
        fields={change ? { change: "yes" } : {}}
        questions={[
          {
            name: "extent",
            legend: "How much does it get in the way?",
            hint: "Think of your work, your sleep, and the people you care about.",
            choose: "one",
            look: "rows",
            options: Object.entries(extents).map(([value, label]) => ({ value, label })),
            chosen: extent ? [extent] : [],
          },
        ]}
        isTitled
        submit="Continue"
      />
    </>
  );
}
