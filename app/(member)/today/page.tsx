import type { Metadata } from "next";
import { type JustSaved, type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { type Typed, typedAt } from "#app/_member/given-back.ts";
import { type FormValues, textOf } from "#components/form/form-state.ts";
import { readRecord } from "#db/record.ts";
import { addDays, type Day, formatDay } from "#domain/day.ts";
import { asksOf } from "#domain/evening/evening.ts";
import { isolated } from "#domain/isolated.ts";
import { type PlanItem, pauseOn, versionOn } from "#domain/practice/plan.ts";
import { blankDay } from "#domain/record/log.ts";
import { returnsAfterGap } from "#domain/record/progress.ts";
import { dueOn } from "#domain/record/schedule.ts";
import { weekOf } from "#domain/record/week.ts";
import { EveningQuestion } from "../_evening/evening-question.tsx";
import { memberPage, type SettledMember, todayOf } from "../_page/member-page.tsx";
import { type DayMeant, dayMeant, todayPath } from "../_record/day-meant.ts";
import { DueReviews } from "../_record/due-reviews.tsx";
import { NothingDue, Paused, SavedForAnotherDay, WelcomeBack } from "./notices.tsx";
import { type PracticeOfDay, PracticeToday } from "./practice-today.tsx";
import { WhichDay } from "./which-day.tsx";

export const metadata: Metadata = { title: "Today" };

type Props = { searchParams: Promise<Saved & { day?: string | string[] }> };

export default async function TodayPage({ searchParams }: Props) {
  const { day: chosen, ...address } = await searchParams;
  return memberPage("/today", async (member, instant) => {
    const meant = dayMeant(member, instant, chosen);
    if (!meant) return <WhichDay path="/today" today={todayOf(member, instant)} />;
    const isAsked = member.eveningQuestion && asksOf(meant.day, member.zone, instant);
    const said = whatWasSaved("/today", address, instant);
    return <DayAhead member={member} meant={meant} said={said} isAsked={isAsked} />;
  });
}

type DayProps = {
  member: SettledMember;
  meant: DayMeant;
  said: JustSaved<"/today"> | undefined;
  /** Whether it is time to ask how the day was. */
  isAsked: boolean;
};

async function DayAhead({ member, meant, said, isAsked }: DayProps) {
  const { day, today } = meant;
  const typed = await typedAt("/today");
  const { practices, reviews, evening } = await readDay(member, meant, typed);
  const asked = practices.filter(({ due, entry }) => due || entry.state);
  const waiting = asked.filter(({ entry }) => !entry.state);
  const free = practices.filter((practice) => !asked.includes(practice) && practice.goesOn);
  const paused = free.filter(({ pause }) => pause);
  const list = (some: PracticeOfDay[]) => (
    <ul className="mt-8 border-t border-line">
      {some.map((practice) => (
        <PracticeToday
          key={practice.item.id}
          {...practice}
          member={member}
          meant={meant}
          isFirst={practice === waiting[0]}
          said={said?.about === practice.item.id ? said : undefined}
        />
      ))}
    </ul>
  );
  return (
    <>
      <p className="eyebrow">
        {member.name && `Hello, ${isolated(member.name)}. `}
        {formatDay(day, "long", today)}
      </p>
      <h1>{heading(asked.length, waiting.length, day === today)}</h1>
      {practices.some(({ typed }) => typed) && (
        <p className="notice mt-6">
          What you pressed last could not be saved. If it still holds, please press it again.
        </p>
      )}
      <SavedForAnotherDay said={said} practices={practices} today={today} />
      <WelcomeBack practices={waiting.filter(({ isBack }) => isBack)} meant={meant} />
      {asked.length > 0 ? list(asked) : <NothingDue practices={practices} day={day} />}
      <Paused practices={paused} day={day} />
      {free.length > 0 && (
        <details className="mt-6" open={free.some(({ typed }) => typed)}>
          <summary className="inline-flex min-h-11 items-center text-accent underline">
            Write down a practice that {day === today ? "today" : "this day"} does not ask for
          </summary>
          {list(free)}
        </details>
      )}
      <DueReviews plan={practices.map(({ item }) => item)} reviews={reviews} member={member} today={today} />
      {isAsked && (
        <EveningQuestion
          day={day}
          today={today}
          answer={evening}
          here={todayPath(meant)}
          said={said?.what === "evening" || said?.what === "evening-back" ? said : undefined}
        />
      )}
      <p className="mt-4 flex flex-wrap gap-x-6 text-small">
        {practices.length > 0 && (
          <a className="inline-flex min-h-11 items-center" href="/progress">
            Fill in another day
          </a>
        )}
        <a className="inline-flex min-h-11 items-center" href="/journal/new">
          Write in your journal
        </a>
        <a className="inline-flex min-h-11 items-center" href="/plan/new">
          Add a practice
        </a>
      </p>
    </>
  );
}

/** Every practice as it stands on the day, in one question, with the latest review of each. */
async function readDay(member: SettledMember, { day, today }: DayMeant, typed: Typed) {
  const week = weekOf(day, member.weeks);
  // To the end of the week, for days of rest to come, and to today, which may be one more.
  const { plan, logs, reviews, notes, evenings } = await readRecord(
    member.id,
    week.from,
    addDays(week.to, 1),
    day,
  );
  const practices = plan.map((item): PracticeOfDay => {
    const log = logs.find((log) => log.itemId === item.id && log.day === day) ?? blankDay;
    const { state, before, after } = log;
    return {
      item,
      entry: { state, before, after, note: notes.get(item.id) ?? "" },
      ...dueOn(item, logs, day, member.weeks),
      goesOn: versionOn(item, day) !== undefined && item.finishedOn !== day,
      pause: pauseOn(item, day),
      isBack: returnsAfterGap(item, logs, today, member.weeks),
      typed: typedOn(typed, item, day),
    };
  });
  return { practices, reviews, evening: evenings.find((each) => each.day === day)?.answer };
}

/** What was typed for another day belongs there. */
function typedOn(typed: Typed, { id }: PlanItem, day: Day): FormValues | undefined {
  const words = typed(`log-${id}`);
  return words && textOf(words, "item") === id && textOf(words, "day") === day ? words : undefined;
}

function heading(all: number, waiting: number, isToday: boolean): string {
  if (all === 0) return `Nothing asked of you ${isToday ? "today" : "that day"}`;
  if (waiting === 0) return `All written down for ${isToday ? "today" : "that day"}`;
  if (waiting === 1) return "One small thing";
  const words = ["Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
  return `${words[waiting - 2] ?? waiting} small things`;
}
