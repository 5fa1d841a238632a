import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { typedAt } from "#app/_member/given-back.ts";
import { checkInForm } from "#content/check-in/questionnaires.ts";
import { getCheckIn } from "#db/check-ins.ts";
import { memberPage, todayOf } from "../../_page/member-page.tsx";
import { answerCheckIn } from "./actions.ts";
import { CheckInForm } from "./check-in-form.tsx";

type Props = { params: Promise<{ kind: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: checkInForm((await params).kind)?.questions.name ?? "Check in" };
}

/** One of the check-ins, to be answered. What was answered earlier today stands in it already. */
export default async function CheckInPage({ params }: Props) {
  const form = checkInForm((await params).kind) ?? notFound();
  const { kind, questions, questionnaire } = form;
  return memberPage(`/check-in/${kind}`, async (member, instant) => {
    const today = todayOf(member, instant);
    const earlier = await getCheckIn(member.id, kind, today);
    const typed = (await typedAt(`/check-in/${kind}`))("check-in");
    const answered = Object.entries(earlier?.answers ?? {}).map(([id, option]) => [id, String(option)]);
    return (
      <>
        <p className="eyebrow">
          <a href="/check-in">Check in</a>
        </p>
        <h1>{questions.name}</h1>
        {earlier && <p className="hint mt-3">You have answered this today. New answers take their place.</p>}
        <p className="lede measure mt-4">{questions.question}</p>
        {!questionnaire && (
          <p className="hint measure mt-2">
            This is a way to look at a month, and not a tested measure. Leave open whatever you like.
          </p>
        )}
        <CheckInForm
          action={answerCheckIn}
          kind={kind}
          questions={questions}
          starting={typed ?? Object.fromEntries(answered)}
        />
        <p className="hint measure mt-8">
          Your answers are encrypted before they are kept, and only you see them. They are not a diagnosis.
        </p>
        {questionnaire && <p className="hint measure mt-2">{questionnaire.licence}</p>}
      </>
    );
  });
}
