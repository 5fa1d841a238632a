import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { typedAt } from "#app/_member/given-back.ts";
import { guideBySlug, guideTitle } from "#content/index.ts";
import { troubleOf } from "#content/trouble.ts";
import { getEvening } from "#db/record/evenings.ts";
import { getDay } from "#db/record/logs.ts";
import { addDays, type Day, daySchema, formatDay } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { logProblem, logStates } from "#domain/record/log.ts";
import { EveningQuestion } from "../../../_evening/evening-question.tsx";
import { memberPage, todayOf } from "../../../_page/member-page.tsx";
import { ownPractice, practiceTitle } from "../../../_page/practice-title.ts";
import { saveDay } from "../../../_record/actions.ts";
import { asTyped, seenDay } from "../../../_record/day-seen.ts";
import { opened, progressPath } from "../../../_record/progress-path.ts";
import { DayForm } from "./day-form.tsx";

type Props = { params: Promise<{ item: string; day: string }>; searchParams: Promise<Saved> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { item, day } = await params;
  const known = daySchema.safeParse(day).data;
  return known ? practiceTitle(formatDay(known, "dated"), item) : { title: "Page not found" };
}

/** Any day of a practice, to be seen, filled in or changed; of a day to come, whether it will be one of rest. */
export default async function DayPage({ params, searchParams }: Props) {
  const asked = await params;
  const saved = await searchParams;
  return memberPage(`/plan/${asked.item}/${asked.day}`, async (member, instant) => {
    const day = daySchema.safeParse(asked.day).data ?? notFound();
    const item = (await ownPractice(member.id, asked.item)) ?? notFound();
    const guide = guideBySlug(item.guide);
    const today = todayOf(member, instant);
    const problem = logProblem(item, day, today, null);
    const entry = await getDay(member.id, item.id, day);
    const typed = (await typedAt(`/plan/${item.id}/${day}`))("day");
    const back = opened(progressPath(day, today, member.weeks), item.id);
    return (
      <>
        <p className="eyebrow">
          <a href={back}>{guideTitle(item.guide)}</a>
        </p>
        <h1>{formatDay(day, "long", today)}</h1>
        {problem ? (
          <p className="notice mt-6">{problem}</p>
        ) : (
          <DayForm
            action={saveDay}
            item={item.id}
            day={day}
            states={logStates.filter(
              (state) => state === entry.state || !logProblem(item, day, today, state),
            )}
            starting={{ ...asTyped(entry), ...typed }}
            seen={seenDay(entry)}
            back={back}
            trouble={day > today ? undefined : troubleOf(guide?.front.areas ?? [])}
          />
        )}
        {member.eveningQuestion && day <= today && (
          <EveningQuestion
            day={day}
            today={today}
            answer={await getEvening(member.id, day)}
            here={`/plan/${item.id}/${day}`}
            said={whatWasSaved("/plan/[item]/[day]", saved, instant)}
          />
        )}
        <Neighbours item={item} day={day} today={today} />
      </>
    );
  });
}

function Neighbours({ item, day, today }: { item: PlanItem; day: Day; today: Day }) {
  const days = [addDays(day, -1), addDays(day, 1)].filter((near) => !logProblem(item, near, today, null));
  if (days.length === 0) return null;
  return (
    <nav aria-label="Days beside this one" className="mt-10 border-t border-line pt-2">
      <ul className="flex flex-wrap gap-x-6">
        {days.map((near) => (
          <li key={near}>
            <a className="inline-flex min-h-11 items-center" href={`/plan/${item.id}/${near}`}>
              {formatDay(near, "long", today)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
