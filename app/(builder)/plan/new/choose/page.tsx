import type { Metadata } from "next";
import { answersOrBegin, wishesOf } from "#app/_member/answers.ts";
import { whileReachable } from "#app/_member/unavailable.tsx";
import { Drawing } from "#components/drawing/drawing.tsx";
import type { Option } from "#components/form/choices.tsx";
import { guideFacts } from "#content/facts.ts";
import { guideBySlug } from "#content/index.ts";
import { type Advice, type AdviceForAll, advise } from "#domain/advice/advice.ts";
import { choosePractices } from "../actions.ts";
import { QuestionForm } from "../question-form.tsx";
import type { StepProps } from "../question-page.tsx";
import { SoFar } from "../so-far.tsx";
import { StepHead } from "../step-head.tsx";
import { backFrom, titleOfStep } from "../walk.ts";
import { WhyThisOne } from "./why-this-one.tsx";

export const metadata: Metadata = { title: titleOfStep("choose") };

const numbers = ["Nothing", "One", "Two", "Three"];

export default whileReachable(async function ChoosePage({ searchParams }: StepProps) {
  const { change } = await searchParams;
  const answers = await answersOrBegin();
  const { first, whyFewer, others, leftOut } = advise(guideFacts, wishesOf(answers));
  const chosen = answers.chosen ?? [];
  const shared = { name: "chosen", choose: "many", look: "rows", chosen } as const;
  return (
    <SoFar answers={answers}>
      <StepHead back={backFrom({ step: "choose" }, answers, Boolean(change))} step="choose" />
      {answers.around?.includes("unsafe") && (
        <p className="notice mb-6">
          You said that someone hurts, threatens or controls you. Your safety comes before any practice.{" "}
          <a href="/help-now#abuse-and-violence">Help now</a> has lines that know about it, if there is one
          where you live.
        </p>
      )}
      <QuestionForm
        action={choosePractices}
        fields={change ? { change: "yes" } : {}}
        questions={[
          {
            ...shared,
            legend: `${numbers[first.length]} that may suit you`,
            hint: [whyFewer, "Choose one to begin with, two at most. A small plan is easier to keep."]
              .filter(Boolean)
              .join(" "),
            options: first.flatMap(toOption),
          },
          {
            ...shared,
            legend: "Others",
            folded: `Show ${others.length} others`,
            options: others.flatMap(toOption),
          },
        ]}
        isTitled
        submit="Continue"
      />
      <LeftOut leftOut={leftOut} />
    </SoFar>
  );
});

function toOption(advice: Advice): Option[] {
  const guide = guideBySlug(advice.guide);
  if (!guide) return [];
  const { title, summary, drawing } = guide.front;
  return [
    {
      value: guide.slug,
      label: title,
      hint: summary,
      picture: <Drawing name={drawing} className="row-span-2 size-14" />,
      about: <WhyThisOne advice={advice} guide={guide} />,
    },
  ];
}

function LeftOut({ leftOut }: Pick<AdviceForAll, "leftOut">) {
  if (leftOut.length === 0) return null;
  return (
    <section className="measure mt-10 border-t border-line pt-4" aria-labelledby="left-out-title">
      <h2 id="left-out-title" className="text-h3">
        Left out, given what you told us
      </h2>
      <ul className="mt-2 grid gap-2">
        {leftOut.map(({ guide, because }) => (
          <li key={guide}>
            <strong>{guideBySlug(guide)?.front.title}:</strong> {because}
          </li>
        ))}
      </ul>
    </section>
  );
}
