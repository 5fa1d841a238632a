import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { typedAt } from "#app/_member/given-back.ts";
import { getPlanItem } from "#db/plan/plans.ts";
import { describeTimes } from "#domain/amounts.ts";
import { type Day, daysBetween, formatDay } from "#domain/day.ts";
import { memberPage, todayOf } from "../../_page/member-page.tsx";
import { practiceTitle } from "../../_page/practice-title.ts";
import { answerReview } from "./actions.ts";
import { type Reviewed, readReviewed, timesDone } from "./look-back.ts";
import { ReviewForm } from "./review-form.tsx";

type Props = { params: Promise<{ item: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return practiceTitle("Look back", (await params).item);
}

/** The questions of a review. What was answered earlier today stands in them already. */
export default async function ReviewPage({ params }: Props) {
  const { item: id } = await params;
  return memberPage(`/review/${id}`, async (member, instant) => {
    const today = todayOf(member, instant);
    const reviewed = (await readReviewed(member, id, today)) ?? (await elsewhere(member.id, id));
    const { item, title, reviews } = reviewed;
    const answered = reviews.find(({ day }) => day === today);
    const typed = (await typedAt(`/review/${item.id}`))("review");
    return (
      <>
        <p className="eyebrow">
          <a href="/review">Looking back</a>
        </p>
        <h1>Looking back at {title}</h1>
        <ReviewForm
          action={answerReview}
          item={item.id}
          starting={{ helped: answered?.helped ?? "", inTheWay: answered?.inTheWay ?? [], ...typed }}
        >
          <section aria-labelledby="did-title">
            <h2 id="did-title">What you did</h2>
            <p className="measure mt-1">
              {inWords(reviewed, today)} <a href={`/progress#${item.id}`}>Fill in a day</a> if one is missing.
            </p>
          </section>
        </ReviewForm>
      </>
    );
  });
}

/** A practice that is finished has a page where it can be taken up again; any other is not there. */
async function elsewhere(memberId: Parameters<typeof getPlanItem>[0], id: string): Promise<never> {
  if (await getPlanItem(memberId, id)) redirect(`/plan/${id}`);
  return notFound();
}

/** "You wrote this down 5 times in the last two weeks." */
function inWords(reviewed: Reviewed, today: Day): string {
  const times = timesDone(reviewed, today);
  const days = daysBetween(reviewed.from, today) + 1;
  const when =
    days === 14
      ? "in the last two weeks"
      : days === 7
        ? "in the last week"
        : `since ${formatDay(reviewed.from, "long", today)}`;
  return times === 0
    ? `Nothing is written down ${when}.`
    : `You wrote it down ${describeTimes(times)} ${when}.`;
}
