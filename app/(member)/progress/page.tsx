import type { Metadata } from "next";
import { memberPage, type SettledMember, todayOf } from "#app/member-page.tsx";
import { pathsBeside } from "#app/progress-path.ts";
import { listLogs } from "#db/logs.ts";
import { listPlan } from "#db/plans.ts";
import { type Day, daySchema, formatDay } from "#domain/day.ts";
import type { PlanItem } from "#domain/plan.ts";
import { type Span, weeksUntil } from "#domain/progress.ts";
import { PracticeRecord } from "./practice-record.tsx";

export const metadata: Metadata = { title: "Progress" };

type Props = { searchParams: Promise<{ until?: string | string[] }> };

export default async function ProgressPage({ searchParams }: Props) {
  const asked = daySchema.safeParse((await searchParams).until).data;
  return memberPage(asked ? `/progress?until=${asked}` : "/progress", async (member, instant) => {
    const today = todayOf(member, instant);
    const span = weeksUntil(asked, today, member.firstDay);
    const [plan, logs] = await Promise.all([listPlan(member.id), listLogs(member.id, span.from, span.to)]);
    const shown = plan.filter((item) => isIn(item, span));
    return (
      <>
        <h1>{span.isPresent ? "Your last four weeks" : `Five weeks to ${inYear(span.to, today)}`}</h1>
        <p className="lede mt-4 max-w-[40rem]">
          A blank day means nothing was written, and no more than that. Choose any day to fill it in or change
          it.
        </p>
        {shown.map((item) => (
          <PracticeRecord key={item.id} item={item} logs={logs} span={span} today={today} member={member} />
        ))}
        {shown.length === 0 && <NothingHere span={span} />}
        <OtherWeeks plan={plan} span={span} today={today} member={member} />
      </>
    );
  });
}

/** A practice that is going on is always shown, even by someone who has flown to the day before it began. */
function isIn(item: PlanItem, { from, to, isPresent }: Span): boolean {
  return (isPresent || item.startedOn <= to) && (item.finishedOn === null || item.finishedOn >= from);
}

/** "25 October", with the year when it is another one. */
function inYear(day: Day, today: Day): string {
  const dated = formatDay(day, "dated");
  return day.slice(0, 4) === today.slice(0, 4) ? dated.slice(0, -5) : dated;
}

function NothingHere({ span }: { span: Span }) {
  if (!span.isPresent) return <p className="mt-8">No practice was in your plan in these weeks.</p>;
  return (
    <div className="mt-8 grid gap-5">
      <p>Once a practice is in your plan, this page shows what you wrote about it.</p>
      <p>
        <a className="button" href="/guides">
          Find a practice
        </a>
      </p>
    </div>
  );
}

const present = "/progress";

type OtherProps = { plan: PlanItem[]; span: Span; today: Day; member: SettledMember };

/** The ways to the weeks before and after, as far as the plan reaches back. */
function OtherWeeks({ plan, span, today, member }: OtherProps) {
  const { earlier, later } = pathsBeside(span, today, member.firstDay);
  const hasEarlier = plan.some(({ startedOn }) => startedOn < span.from);
  if (!hasEarlier && span.isPresent) return null;
  return (
    <nav aria-label="Other weeks" className="mt-12 border-t border-line pt-2">
      <ul className="flex flex-wrap gap-x-6">
        {hasEarlier && <Way href={earlier} words="Earlier weeks" />}
        {!span.isPresent && <Way href={later} words="Later weeks" />}
        {!span.isPresent && later !== present && <Way href={present} words="The last four weeks" />}
      </ul>
    </nav>
  );
}

function Way({ href, words }: { href: string; words: string }) {
  return (
    <li>
      <a className="inline-flex min-h-11 items-center" href={href}>
        {words}
      </a>
    </li>
  );
}
