import type { Metadata } from "next";
import { type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { readAnswers } from "#app/_member/answers.ts";
import { whileReachable } from "#app/_member/unavailable.tsx";
import { ActionButton } from "#components/form/action-button.tsx";
import { Notice } from "#components/frame/notice.tsx";
import { now } from "#domain/day.ts";
import { answerNeeds, clearAnswers } from "./actions.ts";
import { QuestionPage } from "./question-page.tsx";
import { titleOfStep } from "./walk.ts";

export const metadata: Metadata = { title: titleOfStep("needs") };

type Address = Saved & { begin?: string | string[]; change?: string | string[] };
type Props = { searchParams: Promise<Address> };

export default whileReachable(async function NeedsPage({ searchParams }: Props) {
  const address = await searchParams;
  const answers = await readAnswers();
  return (
    <QuestionPage
      step="needs"
      searchParams={searchParams}
      action={answerNeeds}
      answers={answers}
      notice={
        address.begin && !answers ? (
          <NoAnswers />
        ) : (
          <Notice said={whatWasSaved("/plan/new", address, now())} look="mb-6" />
        )
      }
    >
      <p className="hint measure mt-6">
        It takes about three minutes. Your answers wait for you, locked, for a day at most. You need no
        account until you save.
      </p>
      {answers && (
        <div className="mt-6">
          <ActionButton action={clearAnswers} fields={{}} look="button-plain" label="Clear my answers" />
        </div>
      )}
    </QuestionPage>
  );
});

function NoAnswers() {
  return (
    <p className="notice mb-6">
      Please begin here. This browser holds no earlier answers: they are kept for a day, in a cookie, and some
      browsers keep none.
    </p>
  );
}
