import { NeedsCookie } from "#app/_forms/needs-cookie.tsx";
import { startingFrom } from "#app/_practice/starting.ts";
import { weekFrom } from "#components/calendar/week.ts";
import { PracticeForm } from "#components/practice/practice-form.tsx";
import type { GuideFront } from "#content/index.ts";
import { Awake } from "../../_page/awake.tsx";
import { addFromGuide } from "./actions.ts";
import { SectionLink } from "./section-link.tsx";

/** The guide's proposal as a form. The same bytes for everyone: who sends it is asked only when it is sent. */
export function AddToPlan({ slug, front }: { slug: string; front: GuideFront }) {
  return (
    <Awake
      when="touch"
      id="plan"
      className="no-print mt-16 border-t-2 border-ink pt-5"
      aria-labelledby="plan-title"
    >
      <h2 id="plan-title">
        <SectionLink to="plan">Put it in your week</SectionLink>
      </h2>
      <PracticeForm
        action={addFromGuide}
        returnTo={`/guides/${slug}`}
        guide={slug}
        does={front.action}
        doses={front.doses}
        cueIdeas={front.cueExamples}
        guideTiny={front.tiny}
        starting={startingFrom({ minutes: front.defaultMinutes, schedule: front.defaultSchedule })}
        week={weekFrom(1)}
        submit="Add to my plan"
      />
      <p className="hint mt-3">
        To keep a plan you sign in with an e-mail link. What you chose here comes with you. <NeedsCookie />
      </p>
    </Awake>
  );
}
