import type { Metadata } from "next";
import { typedAt } from "#app/_member/given-back.ts";
import { ActionButton } from "#components/form/action-button.tsx";
import { guideTitle } from "#content/index.ts";
import { listPlan } from "#db/plan/plans.ts";
import type { Day } from "#domain/day.ts";
import { commonPauses, describePause, pausesFrom } from "#domain/practice/pause.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { memberPage, todayOf } from "../../_page/member-page.tsx";
import { goOnWithAll, pauseAll } from "../actions.ts";
import { PauseForm } from "../pause-form.tsx";

export const metadata: Metadata = { title: "Pause the plan" };

/** For going away, or not being well: all practices at once. */
export default function PausePage() {
  return memberPage("/plan/pause", async (member, instant) => {
    const today = todayOf(member, instant);
    const plan = (await listPlan(member.id)).filter(({ finishedOn }) => finishedOn === null);
    const typed = (await typedAt("/plan/pause"))("pause");
    return (
      <>
        <p className="eyebrow">
          <a href="/plan">Your plan</a>
        </p>
        <h1>Pause the whole plan</h1>
        <p className="lede measure mt-4">
          A pause asks for nothing, and takes nothing away. When it is over, each practice goes on by itself.
        </p>
        {plan.length === 0 ? (
          <p className="mt-8">No practice is going on, so there is nothing to pause.</p>
        ) : (
          <>
            <PausedAlready plan={plan} today={today} />
            <section className="mt-10" aria-labelledby="how-long-title">
              <h2 id="how-long-title" className="mb-4">
                For how long?
              </h2>
              <PauseForm
                action={pauseAll}
                returnTo="/plan/pause"
                fields={{}}
                starting={{ from: today, ...typed }}
                presets={commonPauses(today)}
                today={today}
              />
            </section>
          </>
        )}
      </>
    );
  });
}

function PausedAlready({ plan, today }: { plan: PlanItem[]; today: Day }) {
  const pauses = plan.flatMap((item) =>
    pausesFrom(item, today).map((pause) => ({
      key: item.id + pause.from,
      words: `${guideTitle(item.guide)}: ${describePause(pause, today)}`,
    })),
  );
  if (pauses.length === 0) return null;
  return (
    <div className="notice mt-8 grid gap-3">
      <ul>
        {pauses.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
      <ActionButton
        action={goOnWithAll}
        fields={{}}
        look="button-quiet"
        label="Go on with everything today"
      />
    </div>
  );
}
