import type { Metadata } from "next";
import { answersOrBegin } from "#app/_member/answers.ts";
import { whileReachable } from "#app/_member/unavailable.tsx";
import { flow } from "../flow.ts";
import type { StepProps } from "../question-page.tsx";
import { StepHead } from "../step-head.tsx";
import { backFrom, nextFrom, titleOfStep } from "../walk.ts";

export const metadata: Metadata = { title: titleOfStep("help") };

/** Shown to whoever said that it gets in the way a lot, or for long. It names nothing and bars nothing. */
export default whileReachable(async function HelpFirstPage({ searchParams }: StepProps) {
  const isChange = Boolean((await searchParams).change);
  const answers = await answersOrBegin();
  return (
    <>
      <StepHead back={backFrom({ step: "help" }, answers, isChange)} step="help" />
      <h1>{flow.help.heading}</h1>
      <p className="notice mt-6">
        If you might harm yourself or someone else, or are not safe, please stop here.{" "}
        <a href="/help-now">Get help now</a>
      </p>
      <div className="prose mt-6">
        <p>
          What gets in the way a lot, or for two weeks or more, is worth telling someone. You do not have to
          be sure that it is “bad enough”. Nothing here is a diagnosis. Finding out together is what the talk
          is for.
        </p>
        <ul>
          <li>Your doctor or health centre can look at body and mind.</li>
          <li>A psychologist, a counsellor or a helpline will listen too.</li>
          <li>Someone you trust can sit beside you while you make the call.</li>
        </ul>
        <p>Words to begin with, if you like:</p>
        <blockquote>
          <p>
            “I have not been well for about … weeks. It gets in the way of … I would like to talk about what
            could help.”
          </p>
        </blockquote>
        <p>
          <a href="/when-to-seek-help">More on when to seek help, and whom to ask</a>
        </p>
        <h2>And the plan?</h2>
        <p>A small practice can go along with care, and with waiting for it. It does not take its place.</p>
      </div>
      <p className="mt-8">
        <a className="button" href={nextFrom({ step: "help" }, answers, [], isChange)}>
          Go on with the plan
        </a>
      </p>
    </>
  );
});
