import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { changePractice, finish, resume } from "#app/(member)/plan/actions.ts";
import { takeDraft } from "#app/draft.ts";
import { memberPage, type SettledMember } from "#app/member-page.tsx";
import { ActionButton } from "#components/action-button.tsx";
import type { FormValues } from "#components/form-state.ts";
import { PracticeForm } from "#components/practice-form.tsx";
import { weekFrom } from "#components/week.ts";
import { guideBySlug } from "#content/index.ts";
import { getPlanItem } from "#db/plans.ts";
import { type Day, formatDay } from "#domain/day.ts";
import { describeSchedule, type PlanItem, type Terms } from "#domain/plan.ts";

export const metadata: Metadata = { title: "Change a practice" };

type Props = { params: Promise<{ item: string }> };

export default async function PracticePage({ params }: Props) {
  const { item: id } = await params;
  return memberPage(`/plan/${id}`, async (member) => {
    const item = (await getPlanItem(member.id, id)) ?? notFound();
    const title = guideBySlug(item.guide)?.front.title ?? item.guide;
    return (
      <>
        <p className="eyebrow">
          <a href="/plan">Your plan</a>
        </p>
        <h1>{title}</h1>
        <p className="mt-3 text-quiet">
          <a href={`/guides/${item.guide}`}>Read the guide</a> ·{" "}
          <a href={`/progress#${item.id}`}>See your record</a>
        </p>
        {item.finishedOn ? (
          <Ended item={item} title={title} finishedOn={item.finishedOn} />
        ) : (
          <Change item={item} title={title} member={member} />
        )}
        <Versions item={item} member={member} />
      </>
    );
  });
}

async function Change({ item, title, member }: { item: PlanItem; title: string; member: SettledMember }) {
  const guide = guideBySlug(item.guide);
  const terms = item.versions.at(-1);
  if (!guide || !terms) return null;
  const typed = await takeDraft(`/plan/${item.id}`);
  return (
    <>
      <section className="mt-10" aria-labelledby="change-title">
        <h2 id="change-title">Change it from today</h2>
        <p className="hint mb-4">The days before today keep what they asked.</p>
        <PracticeForm
          action={changePractice}
          returnTo={`/plan/${item.id}`}
          guide={item.guide}
          item={item.id}
          does={guide.front.action}
          doses={guide.front.doses}
          cueExample={guide.front.cueExamples[0] ?? ""}
          starting={{ ...startingFrom(terms), ...typed }}
          week={weekFrom(member.firstDay)}
          submit="Save this practice"
        />
      </section>
      <section className="mt-14 border-t border-line pt-5" aria-labelledby="finish-title">
        <h2 id="finish-title">Finish with it</h2>
        <p className="mt-1 mb-4 max-w-[40rem]">
          Finishing is a good way for a practice to end. Your record stays, and you can take it up again.
        </p>
        <ActionButton
          action={finish}
          fields={{ item: item.id }}
          look="button-quiet"
          label={`Finish ${title}`}
        />
      </section>
    </>
  );
}

function Ended({ item, title, finishedOn }: { item: PlanItem; title: string; finishedOn: Day }) {
  return (
    <section className="mt-10">
      <p className="mb-4">You finished this on {formatDay(finishedOn, "long")}. Your record is kept.</p>
      <ActionButton
        action={resume}
        fields={{ item: item.id }}
        look="button"
        label={`Take up ${title} again`}
      />
    </section>
  );
}

/** What was asked when, for anyone who wonders about an earlier week. */
function Versions({ item, member }: { item: PlanItem; member: SettledMember }) {
  const asked = item.versions.filter(({ schedule }) => schedule.kind === "times" || schedule.days.length > 0);
  return (
    <section className="mt-14 border-t border-line pt-5" aria-labelledby="versions-title">
      <h2 id="versions-title" className="text-h3">
        What it asked, and since when
      </h2>
      <ul className="mt-2">
        {asked.toReversed().map((version) => (
          <li key={version.holdsFrom}>
            From {formatDay(version.holdsFrom, "long")}: {version.minutes} minutes,{" "}
            {describeSchedule(version.schedule, member.firstDay)}
            {version.cue && `, after I ${version.cue}`}.
          </li>
        ))}
      </ul>
    </section>
  );
}

function startingFrom({ minutes, cue, schedule }: Terms): FormValues {
  return {
    minutes: String(minutes),
    cue,
    rhythm: schedule.kind,
    days: schedule.kind === "days" ? schedule.days.map(String) : [],
    times: String(schedule.kind === "times" ? schedule.times : 3),
  };
}
