import type { Metadata } from "next";
import { memberPage, todayOf } from "#app/member-page.tsx";
import { listPlan } from "#db/plans.ts";
import { FinishedPractice, PlannedPractice } from "./planned-practice.tsx";

export const metadata: Metadata = { title: "Plan" };

type Props = { searchParams: Promise<{ saved?: string | string[] }> };

const notices: Record<string, string> = {
  added: "Saved. This is in your plan from today.",
  changed: "Saved. The change holds from today; the days before keep what they asked.",
  finished: "Finished. Your record is kept, and you can take the practice up again whenever you like.",
  resumed: "Taken up again, from today.",
};

export default async function PlanPage({ searchParams }: Props) {
  const { saved } = await searchParams;
  return memberPage("/plan", async (member, instant) => {
    const today = todayOf(member, instant);
    const plan = await listPlan(member.id);
    const current = plan.filter(({ finishedOn }) => finishedOn === null);
    const finished = plan.filter(({ finishedOn }) => finishedOn !== null);
    const notice = typeof saved === "string" ? notices[saved] : undefined;
    return (
      <>
        <h1>Your plan</h1>
        {notice && (
          <p className="notice mt-6" role="status">
            {notice}
          </p>
        )}
        {current.length > 0 ? (
          <ul className="mt-8 border-t-2 border-ink">
            {current.map((item) => (
              <PlannedPractice key={item.id} item={item} today={today} firstDay={member.firstDay} />
            ))}
          </ul>
        ) : (
          <EmptyPlan />
        )}
        <p className="buttons mt-8">
          {current.length > 0 && (
            <>
              <a className="button" href="/today">
                Go to today
              </a>
              <a className="button-quiet" href="/guides">
                Add a practice
              </a>
            </>
          )}
        </p>
        {finished.length > 0 && (
          <section className="mt-14" aria-labelledby="finished-title">
            <h2 id="finished-title">Finished</h2>
            <ul className="mt-3 border-t border-line">
              {finished.map((item) => (
                <FinishedPractice key={item.id} item={item} />
              ))}
            </ul>
          </section>
        )}
      </>
    );
  });
}

function EmptyPlan() {
  return (
    <div className="measure mt-6 grid gap-5">
      <p className="lede">
        Nothing here yet. Read a guide, try its tool, and put the practice in your week. One is enough to
        begin with.
      </p>
      <p>
        <a className="button" href="/guides">
          Find a practice
        </a>
      </p>
    </div>
  );
}
