import type { Metadata } from "next";
import { answersOrBegin } from "#app/_member/answers.ts";
import { hindrances } from "#content/index.ts";
import { answerAround } from "../actions.ts";
import { type Question, QuestionForm } from "../question-form.tsx";
import { StepHead } from "../step-head.tsx";

export const metadata: Metadata = { title: "Anything to work around? Step 4 of 7" };

type Props = { searchParams: Promise<{ change?: string | string[] }> };

const groups: { legend: string; keys: (keyof typeof hindrances)[] }[] = [
  { legend: "Daily life", keys: ["shifts", "caring", "privacy", "money"] },
  { legend: "Body", keys: ["pain", "heart", "illness", "eyes"] },
  { legend: "Mind, past and people", keys: ["bipolar", "psychosis", "trauma", "eating", "unsafe"] },
];

export default async function AroundPage({ searchParams }: Props) {
  const { change } = await searchParams;
  const { around = [] } = await answersOrBegin();
  const questions = groups.map(
    ({ legend, keys }): Question => ({
      name: "around",
      legend,
      choose: "many",
      look: "rows",
      options: keys.map((value) => ({ value, label: hindrances[value] })),
      chosen: around,
    }),
  );
  return (
    <>
      <StepHead back={change ? "/plan/new/look" : "/plan/new/time"} step={4} />
      <h1>Anything to work around?</h1>
      <p className="measure mt-3">
        It only filters what we suggest, so that nothing comes up that may not be good for you. It is not
        stored with us, and is no part of your plan.
      </p>
      <p className="mt-2 mb-6">
        <a
          className="inline-flex min-h-11 items-center"
          href={`/plan/new/choose${change ? "?change=yes" : ""}`}
        >
          Skip this question
        </a>
      </p>
      <QuestionForm
        action={answerAround}
        fields={change ? { change: "yes" } : {}}
        questions={questions}
        submit="Continue"
      />
    </>
  );
}
