import type { Member } from "#app/_member/auth.ts";
import { guideBySlug } from "#content/index.ts";
import type { Day } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { type Review, reviewsDue } from "#domain/review/review.ts";
import { lengthInWords } from "./review-words.ts";

type Props = {
  plan: readonly PlanItem[];
  /** At least the latest of each practice. */
  reviews: readonly Pick<Review, "itemId" | "day">[];
  member: Member;
  today: Day;
};

/** One quiet line that leads to a review; nothing when none is due. It can be left alone for as long as one likes. */
export function DueReviews({ plan, reviews, member, today }: Props) {
  const [first, ...others] = reviewsDue(plan, reviews, today, member.reviewEvery);
  if (!first) return null;
  const title = guideBySlug(first.item.guide)?.front.title ?? first.item.guide;
  const isOne = others.length === 0;
  return (
    <p className="no-print mt-6">
      <a className="inline-flex min-h-11 items-center" href={isOne ? `/review/${first.item.id}` : "/review"}>
        {isOne
          ? `${lengthInWords(first.days)} with ${title}: look back?`
          : `Look back at ${others.length + 1} of your practices?`}
      </a>
    </p>
  );
}
