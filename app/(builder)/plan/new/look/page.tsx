import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { answersOrBegin, readShaped } from "#app/_member/answers.ts";
import { memberIfKnown } from "#app/_member/auth.ts";
import { whileReachable } from "#app/_member/unavailable.tsx";
import { PlannedWeek } from "#app/_practice/planned-week.tsx";
import { readPractice } from "#app/_practice/practice.ts";
import { ActionButton } from "#components/form/action-button.tsx";
import { textOf } from "#components/form/form-state.ts";
import { PrintButton } from "#components/sharing/print-button.tsx";
import { formatDay } from "#domain/day.ts";
import { joined } from "#domain/joined.mjs";
import type { Terms } from "#domain/practice/terms.ts";
import { clearAnswers, savePlan } from "../actions.ts";
import { flow, planLinkOf } from "../flow.ts";
import { StepHead } from "../step-head.tsx";
import { backFrom, pathOfStop, shapedIn, titleOfStep, unfinished } from "../walk.ts";
import { AnswersGiven } from "./answers-given.tsx";
import { SaveForm } from "./save-form.tsx";
import { ShapedPractice } from "./shaped-practice.tsx";

export const metadata: Metadata = { title: titleOfStep("look") };

/** A time that was named already stands ready. */
function firstTime(practices: { terms: Terms }[]): string {
  return practices.flatMap(({ terms }) => terms.time ?? [])[0] ?? "";
}

export default whileReachable(async function LookPage() {
  const answers = await answersOrBegin();
  const shaped = await readShaped(answers);
  const first = unfinished(answers, shapedIn(shaped));
  if (first) redirect(first);
  const practices = shaped.map((typed) => {
    const read = readPractice(typed);
    if (read.errors) redirect(pathOfStop({ step: "shape", guide: textOf(typed, "guide") }, true));
    return { guide: read.guide, terms: read.form.terms };
  });
  const member = await memberIfKnown();
  const planLink = planLinkOf(answers);
  const reader = { firstDay: member?.firstDay ?? 1, clockHours: member?.clockHours ?? 24 } as const;
  return (
    <>
      <StepHead back={backFrom({ step: "look" }, answers, false)} step="look" />
      <h1>{flow.look.heading}</h1>
      <div className="gap-x-16 lg:grid lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div>
          <ul className="measure mt-6 border-t-2 border-ink">
            {practices.map((practice) => (
              <ShapedPractice key={practice.guide.slug} {...practice} reader={reader} />
            ))}
          </ul>
          <PlannedWeek practices={practices} reader={reader} />
          <p className="measure mt-6">
            {answers.start && `It begins on ${formatDay(answers.start, "dated")}. `}
            {joined(`Tend asks how it went after ${member?.reviewEvery ?? 14} days.`)} A blank day is fine. If
            you would rather be guided, there are <a href="/paths">paths</a> of four weeks.
          </p>
          <div className="no-print mt-8">
            <SaveForm
              action={savePlan}
              minutes={practices.map(({ terms }) => terms.minutes)}
              starting={{ remind: "no", remindAt: firstTime(practices) }}
            />
            {!member && (
              <p className="hint mt-3">
                To keep it you need an e-mail address, for a link to sign in. What you chose comes with you.
              </p>
            )}
            <PrintButton label="Print this plan" />
          </div>
        </div>
        {/* On paper the plan stands alone: whoever finds it need not read the rest. */}
        <div className="no-print mt-14 self-start lg:mt-6 lg:border-t-2 lg:border-ink lg:pt-4">
          {planLink === undefined ? (
            <AnswersGiven answers={answers} />
          ) : (
            <p>
              <a href={planLink}>Back to the suggested plan</a>, to choose anew
            </p>
          )}
          <div className="mt-6">
            <ActionButton
              action={clearAnswers}
              fields={{}}
              look="button-plain"
              label="Clear my answers and begin again"
            />
          </div>
        </div>
      </div>
    </>
  );
});
