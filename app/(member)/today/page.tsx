import type { Metadata } from "next";
import { takeDraft } from "#app/draft.ts";
import { memberPage, type SettledMember, todayOf } from "#app/member-page.tsx";
import { listLogs } from "#db/logs.ts";
import { listPlan } from "#db/plans.ts";
import { addDays, type Day, formatDay, isSmallHours, startOfWeek } from "#domain/day.ts";
import type { LogState } from "#domain/log.ts";
import { type PlanItem, versionOn } from "#domain/plan.ts";
import { returnsAfterGap } from "#domain/progress.ts";
import { dueOn } from "#domain/schedule.ts";
import { PracticeToday } from "./practice-today.tsx";
import { WhichDay } from "./which-day.tsx";

export const metadata: Metadata = { title: "Today" };

type Props = { searchParams: Promise<{ day?: string | string[] }> };

export default async function TodayPage({ searchParams }: Props) {
  const { day: chosen } = await searchParams;
  return memberPage("/today", async (member, instant) => {
    const today = todayOf(member, instant);
    const yesterday = addDays(today, -1);
    if (!isSmallHours(member.zone, instant)) return <DayAhead member={member} day={today} today={today} />;
    const day = [today, yesterday].find((candidate) => candidate === chosen);
    if (!day) return <WhichDay today={today} yesterday={yesterday} />;
    return <DayAhead member={member} day={day} today={today} />;
  });
}

/** How far back a gap is looked for, in days: long enough for a season away. */
const lookBack = 120;

async function DayAhead({ member, day, today }: { member: SettledMember; day: Day; today: Day }) {
  const from = startOfWeek(addDays(day, -lookBack), member.firstDay);
  const [plan, logs] = await Promise.all([listPlan(member.id), listLogs(member.id, from, day)]);
  const practices = plan.map((item) => ({
    item,
    said: logs.find((log) => log.itemId === item.id && log.day === day)?.state ?? undefined,
    ...dueOn(item, logs, day, member.firstDay),
    back: returnsAfterGap(item, logs, today, member.firstDay),
  }));
  const asked = practices.filter(({ due, said }) => due || said);
  const waiting = asked.filter(({ said }) => !said);
  const free = practices.filter((practice) => !asked.includes(practice) && goesOn(practice.item, day));
  const back = backTo(day, today);
  const isUnsaved = (await takeDraft("/today")) !== undefined;
  return (
    <>
      <p className="eyebrow">{formatDay(day, "long")}</p>
      <h1>{heading(asked.length, waiting.length, day === today)}</h1>
      {isUnsaved && (
        <p className="notice mt-6">
          What you pressed last could not be saved. If it still holds, please press it again.
        </p>
      )}
      {waiting.some((practice) => practice.back) && (
        <p className="notice mt-6">
          Welcome back. The tiny version counts too, and the days between can stay blank.
        </p>
      )}
      {asked.length > 0 ? (
        <Practices practices={asked} day={day} back={back} />
      ) : (
        <NothingDue hasPlan={plan.some((item) => item.finishedOn === null)} />
      )}
      {free.length > 0 && (
        <details className="mt-6">
          <summary className="inline-flex min-h-11 items-center text-accent underline">
            Write down something you had not planned
          </summary>
          <Practices practices={free} day={day} back={back} />
        </details>
      )}
      <p className="mt-6 text-small text-quiet">
        {plan.length > 0 && (
          <>
            <a href="/progress">Fill in another day</a> ·{" "}
          </>
        )}
        <a href="/guides">Add a practice</a>
      </p>
    </>
  );
}

/** Whether it can be done on that day as well, though the plan did not ask for it. */
function goesOn(item: PlanItem, day: Day): boolean {
  return versionOn(item, day) !== undefined && item.finishedOn !== day;
}

type PracticesProps = {
  practices: { item: PlanItem; said: LogState | undefined; because: string }[];
  day: Day;
  back: string;
};

function Practices({ practices, day, back }: PracticesProps) {
  return (
    <ul className="mt-8 border-t border-line">
      {practices.map(({ item, said, because }) => (
        <PracticeToday key={item.id} item={item} day={day} said={said} because={because} back={back} />
      ))}
    </ul>
  );
}

function NothingDue({ hasPlan }: { hasPlan: boolean }) {
  return (
    <div className="measure mt-6 grid gap-5">
      {hasPlan ? (
        <p className="lede">Your plan leaves this day free. Resting is part of it.</p>
      ) : (
        <>
          <p className="lede">Your plan is empty. Choose one small practice to begin with.</p>
          <p>
            <a className="button" href="/guides">
              Find a practice
            </a>
          </p>
        </>
      )}
    </div>
  );
}

function heading(all: number, waiting: number, isToday: boolean): string {
  if (all === 0) return `Nothing asked of you ${isToday ? "today" : "that day"}`;
  if (waiting === 0) return `All written down for ${isToday ? "today" : "that day"}`;
  if (waiting === 1) return "One small thing";
  const words = ["Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
  return `${words[waiting - 2] ?? waiting} small things`;
}

/** In the small hours the chosen day stays chosen. */
function backTo(day: Day, today: Day): string {
  return day === today ? "/today" : `/today?day=${day}`;
}
