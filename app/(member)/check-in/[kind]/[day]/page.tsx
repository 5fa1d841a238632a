import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { Scoring } from "#app/_paper/scoring.tsx";
import { ActionButton } from "#components/form/action-button.tsx";
import { Notice } from "#components/frame/notice.tsx";
import { PrintButton } from "#components/sharing/print-button.tsx";
import { type CheckInOffered, checkInForm } from "#content/check-in/questionnaires.ts";
import { getCheckIn } from "#db/check-ins.ts";
import { type CheckIn, isHelpFirst, scoreOf } from "#domain/check-in/check-in.ts";
import { daySchema, formatDay } from "#domain/day.ts";
import { memberPage, todayOf } from "../../../_page/member-page.tsx";
import { removeCheckIn } from "../actions.ts";
import { HelpAfterCheckIn } from "./help-first.tsx";
import { answerInWords, scoreInWords } from "./words.ts";

type Props = { params: Promise<{ kind: string; day: string }>; searchParams: Promise<Saved> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind, day } = await params;
  const name = checkInForm(kind)?.questions.name;
  const asked = daySchema.safeParse(day).data;
  return { title: name && asked ? `${name}, ${formatDay(asked, "dated")}` : "Check in" };
}

/** What was answered on one day: help first where that is due, then what the answers come to, then the answers. */
export default async function CheckInResultPage({ params, searchParams }: Props) {
  const { kind: name, day: asked } = await params;
  const form = checkInForm(name) ?? notFound();
  const day = daySchema.safeParse(asked).data ?? notFound();
  const saved = await searchParams;
  return memberPage(`/check-in/${form.kind}/${day}`, async (member, instant) => {
    const { kind, questions, questionnaire } = form;
    const checkIn = await getCheckIn(member.id, kind, day);
    if (!checkIn) return notFound();
    const score = questionnaire && scoreOf(questionnaire, checkIn.answers);
    return (
      <>
        <p className="eyebrow">
          <a href="/check-in">Check in</a>
        </p>
        <h1>
          {questions.name}, {formatDay(day, "long", todayOf(member, instant))}
        </h1>
        <p className="print-only mt-1">Name or initials: ____________________</p>
        <Notice said={whatWasSaved("/check-in/[kind]/[day]", saved, instant)} />
        {questionnaire && score && isHelpFirst(questionnaire, score) && <HelpAfterCheckIn />}
        {score && <p className="lede measure mt-6">{scoreInWords(form, score)}</p>}
        <WhatWasAnswered form={form} checkIn={checkIn} />
        {questionnaire && (
          <div className="print-only">
            <Scoring questionnaire={questionnaire} kind={kind} />
          </div>
        )}
        {questionnaire && <p className="hint measure mt-4">{questionnaire.licence}</p>}
        <div className="mt-8 flex flex-wrap items-center gap-x-8 gap-y-1">
          <PrintButton label="Print it" />
          <Deletion kind={kind} day={day} />
        </div>
      </>
    );
  });
}

function WhatWasAnswered({ form, checkIn }: { form: CheckInOffered; checkIn: CheckIn }) {
  const { questions, questionnaire } = form;
  return (
    <section className="mt-10" aria-labelledby="answers-title">
      <h2 id="answers-title">What you answered</h2>
      <p className="hint measure mt-1">{questions.question}</p>
      <dl className="mt-3 max-w-[40rem] border-t border-line">
        {questions.items.map(({ id, text }) => (
          <div key={id} className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[1fr_14rem]">
            <dt>{text}</dt>
            <dd className="font-semibold">
              {answerInWords(form, checkIn, id) ?? "Left open"}
              {questionnaire && checkIn.answers[id] !== undefined && (
                <span className="print-only"> ({questionnaire.scores[checkIn.answers[id]]})</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Deletion({ kind, day }: Pick<CheckIn, "kind" | "day">) {
  return (
    <details className="no-print">
      <summary className="inline-flex min-h-11 items-center text-accent underline">
        Delete this check-in
      </summary>
      <p className="measure mb-3">It goes for good, and the charts no longer show it.</p>
      <ActionButton action={removeCheckIn} fields={{ kind, day }} look="button-plain" label="Delete it" />
    </details>
  );
}
