import type { Metadata } from "next";
import { Fragment } from "react";
import { type JustSaved, type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { typedAt } from "#app/_member/given-back.ts";
import { Drawing } from "#components/drawing/drawing.tsx";
import { formatDay } from "#domain/day.ts";
import { asksOf } from "#domain/evening/evening.ts";
import { isolated } from "#domain/isolated.ts";
import { EveningQuestion } from "../_evening/evening-question.tsx";
import "../_page/crossing.css";
import { memberPage, type SettledMember, todayOf } from "../_page/member-page.tsx";
import { type DayMeant, dayMeant, todayPath } from "../_record/day-meant.ts";
import { DueReviews } from "../_record/due-reviews.tsx";
import { Sprig } from "../_record/sprig.tsx";
import { sprigInWords } from "../_record/sprig-words.ts";
import { QuietLines } from "./_besides/quiet-lines.tsx";
import { NoPlanYet, SavedForAnotherDay } from "./notices.tsx";
import { Practices } from "./practices.tsx";
import { readDay, sorted } from "./read-day.ts";
import { WhichDay } from "./which-day.tsx";
import { heading } from "./words.ts";

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
  const { practices, reviews, evening, season, hasEarlier, hasLeaf, ...kept } = await readDay(
    member,
    meant,
    typed,
  );
  const { asked, waiting } = sorted(practices);
  return (
    <div className="beside-sprig">
      <p className="eyebrow">
        {member.name && `Hello, ${isolated(member.name)}. `}
        {formatDay(day, "long", today)}
      </p>
      <div>
        <h1>{heading(asked.length, waiting.length, day === today, practices.length > 0)}</h1>
        {practices.length === 0 ? (
          <NoPlanYet />
        ) : (
          <p className="measure mt-3 text-small text-quiet">
            {sprigInWords(season, day, day === today, hasLeaf)}
            {hasEarlier && (
              <>
                {" "}
                <a href="/plan#sprigs-title">Earlier sprigs stay on your plan</a>.
              </>
            )}
          </p>
        )}
      </div>
      {practices.length > 0 ? (
        <Sprig leaves={season?.leaves ?? 0} isNew={hasLeaf} />
      ) : (
        <Drawing name="seedling" className="sprig" />
      )}
      <div>
        <SavedForAnotherDay said={said} practices={practices} today={today} />
        <Practices practices={practices} member={member} meant={meant} said={said} />
        <DueReviews
          plan={practices.map(({ item }) => item)}
          reviews={reviews}
          member={member}
          today={today}
        />
        <QuietLines {...kept} plan={practices.map(({ item }) => item)} today={today} />
        {isAsked && (
          <EveningQuestion
            day={day}
            today={today}
            answer={evening}
            here={todayPath(meant)}
            said={said?.what === "evening" || said?.what === "evening-back" ? said : undefined}
          />
        )}
        <WaysOn hasPlan={practices.length > 0} />
      </div>
    </div>
  );
}

function WaysOn({ hasPlan }: { hasPlan: boolean }) {
  const ways: [href: string, label: string][] = [
    ...(hasPlan ? [["/progress", "Fill in another day"] as [string, string]] : []),
    ["/journal/new", "Write in your journal"],
    ...(hasPlan ? [["/plan/new", "Add a practice"] as [string, string]] : []),
  ];
  return (
    <p className="mt-4 flex flex-wrap gap-x-6 text-small">
      {ways.map(([href, label]) => (
        <Fragment key={href}>
          <a className="inline-flex min-h-11 items-center" href={href}>
            {label}
          </a>{" "}
        </Fragment>
      ))}
    </p>
  );
}
