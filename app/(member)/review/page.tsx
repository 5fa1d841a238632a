import type { Metadata } from "next";
import type { ReactNode } from "react";
import { type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { Notice } from "#components/frame/notice.tsx";
import { guideTitle } from "#content/index.ts";
import { readPlanReviewed } from "#db/record/reviews.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { reviewsDue } from "#domain/review/review.ts";
import { memberPage, todayOf } from "../_page/member-page.tsx";
import { FindPractice, NotBegun } from "../_page/not-begun.tsx";
import { lengthInWords } from "../_record/review-words.ts";
import { EarlierReviews } from "./earlier-reviews.tsx";

export const metadata: Metadata = { title: "Looking back" };

type Props = { searchParams: Promise<Saved> };

export default async function ReviewsPage({ searchParams }: Props) {
  const saved = await searchParams;
  return memberPage("/review", async (member, instant) => {
    const today = todayOf(member, instant);
    const { plan, reviews } = await readPlanReviewed(member.id);
    const due = reviewsDue(plan, reviews, today, member.reviewEvery);
    const current = plan.filter(({ startedOn, finishedOn }) => startedOn <= today && finishedOn === null);
    const others = current.filter(({ id }) => !due.some(({ item }) => item.id === id));
    const said = whatWasSaved("/review", saved, instant);
    return (
      <>
        {current.length > 0 ? (
          <>
            <h1>Looking back</h1>
            <Notice said={said} />
            <p className="lede measure mt-4">
              Does a practice help, and does it still fit? Two short questions, and you choose what comes
              next.
            </p>
          </>
        ) : (
          <NotBegun
            title="Looking back"
            lede="Once a practice is in your plan, you can look back on it here."
            drawing="compass"
          >
            <Notice said={said} />
            <FindPractice />
          </NotBegun>
        )}
        {due.length > 0 && (
          <Practices title="It is time for">
            {due.map(({ item, days }) => (
              <Practice
                key={item.id}
                item={item}
                note={`${lengthInWords(days)} since it began or was last looked at`}
              />
            ))}
          </Practices>
        )}
        {others.length > 0 && (
          <Practices title={due.length > 0 ? "Or look at another now" : "Look at one now"}>
            {others.map((item) => (
              <Practice key={item.id} item={item} />
            ))}
          </Practices>
        )}
        {current.length > 0 && (
          <p className="hint mt-3">
            A practice comes up here every {member.reviewEvery === 7 ? "week" : "two weeks"}.{" "}
            <a href="/settings#field-reviewEvery">Change how often</a>
          </p>
        )}
        <EarlierReviews plan={plan} reviews={reviews} today={today} />
      </>
    );
  });
}

function Practices({ title, children }: { title: string; children: ReactNode }) {
  const id = title.replaceAll(" ", "-").toLowerCase();
  return (
    <section className="mt-10" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="mt-3 border-t border-line">{children}</ul>
    </section>
  );
}

function Practice({ item, note }: { item: PlanItem; note?: string }) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 border-b border-line py-1">
      <a className="inline-flex min-h-11 items-center font-semibold" href={`/review/${item.id}`}>
        {guideTitle(item.guide)}
      </a>{" "}
      {note && <span className="text-small text-quiet">{note}</span>}
    </li>
  );
}
