import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { answersOrBegin, readShaped, stepToFinish } from "#app/_member/answers.ts";
import { memberIfKnown } from "#app/_member/auth.ts";
import { PlannedWeek } from "#app/_practice/planned-week.tsx";
import { readPractice } from "#app/_practice/practice.ts";
import { ActionButton } from "#components/form/action-button.tsx";
import { PrintButton } from "#components/sharing/print-button.tsx";
import { formatDay } from "#domain/day.ts";
import { toTerms } from "#domain/practice/plan.ts";
import { clearAnswers, savePlan } from "../actions.ts";
import { StepHead } from "../step-head.tsx";
import { AnswersGiven } from "./answers-given.tsx";
import { ShapedPractice } from "./shaped-practice.tsx";

export const metadata: Metadata = { title: "Your plan on one page: step 7 of 7" };

export default async function LookPage() {
  const answers = await answersOrBegin();
  const unfinished = await stepToFinish(answers);
  if (unfinished) redirect(unfinished);
  const practices = (await readShaped(answers)).map((typed) => {
    const read = readPractice(typed);
    if (read.errors) redirect(`/plan/new/shape/${typed.guide}?change=yes`);
    return { guide: read.guide, terms: toTerms(read.form, read.guide.front.tiny) };
  });
  const member = await memberIfKnown();
  const reader = { firstDay: member?.firstDay ?? 1, clockHours: member?.clockHours ?? 24 } as const;
  return (
    <>
      <StepHead back={`/plan/new/shape/${practices.at(-1)?.guide.slug}`} step={7} />
      <h1>Your plan on one page</h1>
      <ul className="measure mt-6 border-t-2 border-ink">
        {practices.map((practice) => (
          <ShapedPractice key={practice.guide.slug} {...practice} reader={reader} />
        ))}
      </ul>
      <PlannedWeek practices={practices} reader={reader} />
      <p className="measure mt-6">
        {answers.start && `It begins on ${formatDay(answers.start, "dated")}. `}
        Tend asks how it went after {member?.reviewEvery ?? 14} days. A day without a word is all right.
      </p>
      <div className="no-print mt-8">
        <ActionButton action={savePlan} fields={{}} look="button" label="Save this plan" />
        {!member && (
          <p className="hint mt-3">
            To keep it you need an e-mail address, for a link to sign in. What you chose comes with you.
          </p>
        )}
        <PrintButton label="Print this plan" />
      </div>
      {answers.suggested === undefined ? (
        <AnswersGiven answers={answers} practices={practices} />
      ) : (
        <p className="no-print mt-14">
          <a href={`/suggested?${answers.suggested}`}>Back to the suggested plan</a>, to choose anew
        </p>
      )}
      <div className="no-print mt-6">
        <ActionButton
          action={clearAnswers}
          fields={{}}
          look="button-plain"
          label="Clear my answers and begin again"
        />
      </div>
    </>
  );
}
