import type { Metadata } from "next";
import { type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { HelpInBrief, WriteIn } from "#app/_paper/help-in-brief.tsx";
import { Drawing } from "#components/drawing/drawing.tsx";
import { Notice } from "#components/frame/notice.tsx";
import { readRecord } from "#db/record/record.ts";
import { addDays, formatDay } from "#domain/day.ts";
import { isolated } from "#domain/isolated.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { seasonInSight, seasonsOf } from "#domain/record/season.ts";
import { offersReview } from "#domain/review/review.ts";
import "../_page/crossing.css";
import { memberPage, todayOf } from "../_page/member-page.tsx";
import { WaysToBegin } from "../_page/ways-to-begin.tsx";
import { DueReviews } from "../_record/due-reviews.tsx";
import { Sprig } from "../_record/sprig.tsx";
import { sprigInWords } from "../_record/sprig-words.ts";
import { EarlierSprigs } from "./earlier-sprigs.tsx";
import { FinishedPractice } from "./finished-practice.tsx";
import { PlannedPractice } from "./planned-practice.tsx";
import { WaysOn } from "./ways-on.tsx";

export const metadata: Metadata = { title: "Plan" };

type Props = { searchParams: Promise<Saved> };

export default async function PlanPage({ searchParams }: Props) {
  const address = await searchParams;
  return memberPage("/plan", async (member, instant) => {
    const today = todayOf(member, instant);
    // To the next day, on which a review may stand after a flight west.
    const { plan, reviews, months } = await readRecord(member.id, today, addDays(today, 1));
    const current = plan.filter(({ finishedOn }) => finishedOn === null);
    const said = whatWasSaved("/plan", address, instant);
    const finished = plan.filter(({ finishedOn }) => finishedOn !== null);
    const seasons = seasonsOf(months);
    const season = seasonInSight(seasons, today);
    return (
      <div className="beside-sprig plan-on-paper">
        <div>
          <h1>Your plan</h1>
          <p className="print-only">
            As it is on {formatDay(today, "dated")}. Name: {member.name ? isolated(member.name) : <WriteIn />}
          </p>
          {season && (
            <p className="no-print measure mt-3 text-small text-quiet">{sprigInWords(season, today)}</p>
          )}
        </div>
        {plan.length > 0 ? (
          <Sprig leaves={season?.leaves ?? 0} />
        ) : (
          <Drawing name="seedling" className="sprig" />
        )}
        <div>
          <Notice said={said?.what === "moved" ? undefined : said} />
          {(said?.what === "full" || said?.what === "unfit") && <WhatWaits />}
          {current.length > 0 ? (
            <>
              <HelpInBrief zone={member.zone} />
              <ul className="mt-8 border-t-2 border-ink print:mt-2">
                {current.map((item, index) => (
                  <PlannedPractice
                    key={item.id}
                    item={item}
                    today={today}
                    member={member}
                    canRise={index > 0}
                    canSink={index < current.length - 1}
                    moved={said?.what === "moved" && said.about === item.id ? said : undefined}
                  />
                ))}
              </ul>
              <DueReviews plan={plan} reviews={reviews} member={member} today={today} />
              <WaysOn canReview={offersReview(plan, reviews, today, member.reviewEvery)} />
            </>
          ) : (
            <EmptyPlan isNew={finished.length === 0} />
          )}
          {finished.length > 0 && <Finished items={finished} />}
          <EarlierSprigs seasons={seasons.filter((each) => each !== season)} />
        </div>
      </div>
    );
  });
}

/** What did not fit into the plan waits beside signing in (app/sign-in/page.tsx). */
function WhatWaits() {
  return (
    <p className="no-print">
      <a className="inline-flex min-h-11 items-center" href="/sign-in">
        See what you chose
      </a>
    </p>
  );
}

function EmptyPlan({ isNew }: { isNew: boolean }) {
  return (
    <div className="measure mt-6 grid gap-5">
      <p className="lede">
        {isNew ? "Nothing here yet." : "What you planned is finished."} A few questions lead you to one small
        practice. One is enough to begin with.
      </p>
      <WaysToBegin />
    </div>
  );
}

function Finished({ items }: { items: PlanItem[] }) {
  return (
    <section className="no-print mt-14" aria-labelledby="finished-title">
      <h2 id="finished-title">Finished</h2>
      <ul className="mt-3 border-t border-line">
        {items.map((item) => (
          <FinishedPractice key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}
