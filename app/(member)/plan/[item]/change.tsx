import type { Typed } from "#app/_member/given-back.ts";
import { startingFrom } from "#app/_practice/starting.ts";
import { weekFrom } from "#components/calendar/week.ts";
import { PracticeForm } from "#components/practice/practice-form.tsx";
import { guideBySlug } from "#content/index.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import type { SettledMember } from "../../_page/member-page.tsx";
import { changePractice } from "../../_practice/actions.ts";

type Props = { item: PlanItem; member: SettledMember; seen: string; typed: Typed };

/** The practice as a form, filled in with what it asks now, or asked when it was finished. */
export function Change({ item, member, seen, typed }: Props) {
  const guide = guideBySlug(item.guide);
  const terms = item.versions.at(-1);
  if (!guide || !terms) return null;
  const goesOn = item.finishedOn === null;
  return (
    <section id="change" className="mt-10" aria-labelledby="change-title">
      <h2 id="change-title">{goesOn ? "Change it from today" : "Or take it up in another way"}</h2>
      <p className="hint mb-4">The days before today keep what they asked.</p>
      <PracticeForm
        action={changePractice}
        returnTo={`/plan/${item.id}`}
        guide={item.guide}
        item={item.id}
        does={guide.front.action}
        doses={withKept(guide.front.doses, terms.minutes)}
        cueIdeas={guide.front.cueExamples}
        guideTiny={guide.front.tiny}
        starting={{ ...startingFrom(terms), seen, ...typed("practice") }}
        week={weekFrom(member.firstDay)}
        submit={goesOn ? "Save this practice" : "Take it up like this"}
        look={goesOn ? "button" : "button-quiet"}
      />
    </section>
  );
}

/** The doses of the guide, and the one in force when the guide has given it up: nobody changes theirs unawares. */
function withKept(doses: number[], kept: number): number[] {
  return [...new Set([...doses, kept])].sort((one, other) => one - other);
}
