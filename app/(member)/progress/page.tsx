import type { Metadata } from "next";
import { memberPage, todayOf } from "#app/member-page.tsx";
import { listLogs } from "#db/logs.ts";
import { listPlan } from "#db/plans.ts";
import { addDays, startOfWeek } from "#domain/day.ts";
import { PracticeRecord } from "./practice-record.tsx";

export const metadata: Metadata = { title: "Progress" };

/** Four weeks before this one, and this one: what every sentence on the page is counted from. */
const weeksBack = 4;

export default async function ProgressPage() {
  return memberPage("/progress", async (member, instant) => {
    const today = todayOf(member, instant);
    const from = addDays(startOfWeek(today, member.firstDay), -7 * weeksBack);
    const [plan, logs] = await Promise.all([listPlan(member.id), listLogs(member.id, from, today)]);
    const shown = plan.filter(({ finishedOn }) => finishedOn === null || finishedOn >= from);
    return (
      <>
        <h1>Your last four weeks</h1>
        <p className="lede mt-4 max-w-[40rem]">
          A blank day means nothing was written, and no more than that. Choose any day to fill it in or change
          it.
        </p>
        {shown.map((item) => (
          <PracticeRecord
            key={item.id}
            item={item}
            logs={logs}
            from={from}
            today={today}
            firstDay={member.firstDay}
          />
        ))}
        {shown.length === 0 && (
          <div className="mt-8 grid gap-5">
            <p>Once a practice is in your plan, this page shows what you wrote about it.</p>
            <p>
              <a className="button" href="/guides">
                Find a practice
              </a>
            </p>
          </div>
        )}
      </>
    );
  });
}
