import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { type Answers, answersOrBegin, readShaped, wishesOf } from "#app/_member/answers.ts";
import { memberIfKnown } from "#app/_member/auth.ts";
import { whileReachable } from "#app/_member/unavailable.tsx";
import { linkedPlanOf } from "#app/_practice/plan-link.ts";
import { startingFrom } from "#app/_practice/starting.ts";
import { weekFrom } from "#components/calendar/week.ts";
import { Drawing } from "#components/drawing/drawing.tsx";
import type { FormValues } from "#components/form/form-state.ts";
import { PracticeForm } from "#components/practice/practice-form.tsx";
import { guideFacts } from "#content/facts.ts";
import { type Guide, guideBySlug } from "#content/index.ts";
import { advisedDose } from "#domain/advice/guide-facts.ts";
import { joined } from "#domain/joined.mjs";
import { shapePractice } from "../../actions.ts";
import { flow } from "../../flow.ts";
import { StepHead } from "../../step-head.tsx";
import { backFrom, pathOfStop, titleOfStep } from "../../walk.ts";

type Props = {
  params: Promise<{ guide: string }>;
  searchParams: Promise<{ change?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const guide = guideBySlug((await params).guide);
  return { title: guide ? titleOfStep("shape", headingFor(guide)) : "Page not found" };
}

export default whileReachable(async function ShapePage({ params, searchParams }: Props) {
  const [{ guide: slug }, { change }] = await Promise.all([params, searchParams]);
  const guide = guideBySlug(slug) ?? notFound();
  const answers = await answersOrBegin();
  const chosen = answers.chosen ?? [];
  const place = chosen.indexOf(slug);
  if (place === -1) redirect(flow.choose.at);
  const stop = { step: "shape", guide: slug } as const;
  const earlier = (await readShaped(answers)).find((practice) => practice.guide === slug);
  const member = await memberIfKnown();
  const { action, doses, cueExamples, tiny } = guide.front;
  return (
    <>
      <StepHead back={backFrom(stop, answers, Boolean(change))} step="shape" />
      {chosen.length > 1 && (
        <p className="eyebrow">
          Practice {place + 1} of {chosen.length}
        </p>
      )}
      <h1>
        {flow.shape.heading}: <span className="inline-block">{guide.front.title.toLowerCase()}</span>
      </h1>
      <p className="hint mt-3 mb-8">It is filled in already. Change what you like, or leave it as it is.</p>
      <PracticeForm
        action={shapePractice}
        returnTo={pathOfStop(stop, Boolean(change))}
        guide={slug}
        fields={change ? { change: "yes" } : {}}
        does={action}
        doses={doses}
        cueIdeas={cueExamples}
        guideTiny={tiny}
        isWhole
        starting={earlier ?? proposalOf(guide, answers)}
        week={weekFrom(member?.firstDay ?? 1)}
        submit="Continue"
        preview={{
          title: guide.front.title,
          drawing: <Drawing name={guide.front.drawing} className="size-12 shrink-0" />,
        }}
      />
      <p className="hint measure mt-6">
        {joined(`After ${member?.reviewEvery ?? 14} days`)} Tend asks you how it went. Then you can keep it,
        make it smaller, or let it go.
      </p>
    </>
  );
});

function headingFor({ front }: Guide): string {
  return `${flow.shape.heading}: ${front.title.toLowerCase()}`;
}

/** What a plan link asks for; else what the guide proposes, with the dose that suits the time there is. */
function proposalOf({ slug, front }: Guide, answers: Answers): FormValues {
  const asked = linkedPlanOf(answers)?.practices.find(({ guide }) => guide === slug);
  const facts = guideFacts.find(({ guide }) => guide === slug);
  const own = facts ? advisedDose(facts, wishesOf(answers)) : front.defaultMinutes;
  const schedule = asked?.schedule ?? front.defaultSchedule;
  return startingFrom({ minutes: asked?.minutes ?? own, schedule, tiny: front.tiny });
}
