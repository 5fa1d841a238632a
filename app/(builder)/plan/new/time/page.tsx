import type { Metadata } from "next";
import { answersOrBegin } from "#app/_member/answers.ts";
import { answerTime } from "../actions.ts";
import { energies, times } from "../answer-words.ts";
import { QuestionForm } from "../question-form.tsx";
import { StepHead } from "../step-head.tsx";

export const metadata: Metadata = { title: "What does this week have room for? Step 3 of 7" };

type Props = { searchParams: Promise<{ change?: string | string[] }> };

export default async function TimePage({ searchParams }: Props) {
  const { change } = await searchParams;
  const { extent, minutes, energy } = await answersOrBegin();
  const before = extent === "lot" ? "/plan/new/help-first" : "/plan/new/how-much";
  return (
    <>
      <StepHead back={change ? "/plan/new/look" : before} step={3} />
      <h1>What does this week have room for?</h1>
      <p className="hint mt-2 mb-6">You can leave this open. Then we look for something small.</p>
      <QuestionForm
        action={answerTime}
        fields={change ? { change: "yes" } : {}}
        questions={[
          {
            name: "minutes",
            legend: "Time for one practice",
            choose: "one",
            look: "words",
            options: Object.entries(times).map(([value, label]) => ({ value, label })),
            chosen: minutes ? [minutes] : [],
          },
          {
            name: "energy",
            legend: "Your energy",
            choose: "one",
            look: "words",
            options: Object.entries(energies).map(([value, label]) => ({ value, label })),
            chosen: energy ? [energy] : [],
          },
        ]}
        submit="Continue"
      />
    </>
  );
}
