import { guideTitle } from "#content/index.ts";
import { type Day, formatDay } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { helpedWords, obstacleWords } from "#domain/review/answer-words.ts";
import type { Review } from "#domain/review/review.ts";
import { proposalWords } from "../_record/review-words.ts";

type Props = { plan: PlanItem[]; reviews: Review[]; today: Day };

/** So many are shown at once; older ones fold away. */
const shown = 10;

/** What was answered and chosen before, latest first. */
export function EarlierReviews({ plan, reviews, today }: Props) {
  if (reviews.length === 0) return null;
  const titles = new Map(plan.map(({ id, guide }) => [id, guideTitle(guide)]));
  const list = (some: Review[]) => (
    <ul className="border-t border-line">
      {some.map((review) => (
        <EarlierReview
          key={`${review.itemId} ${review.day}`}
          title={titles.get(review.itemId) ?? ""}
          review={review}
          today={today}
        />
      ))}
    </ul>
  );
  const older = reviews.slice(shown);
  return (
    <section className="mt-14" aria-labelledby="earlier-title">
      <h2 id="earlier-title" className="mb-3">
        What you said before
      </h2>
      {list(reviews.slice(0, shown))}
      {older.length > 0 && (
        <details className="mt-3">
          <summary className="inline-flex min-h-11 items-center text-accent underline">
            Older ones ({older.length})
          </summary>
          {list(older)}
        </details>
      )}
    </section>
  );
}

function EarlierReview({ title, review, today }: { title: string; review: Review; today: Day }) {
  const { day, helped, inTheWay, chosen } = review;
  return (
    <li className="border-b border-line py-4">
      <h3>
        {title}, {formatDay(day, "long", today)}
      </h3>
      <dl className="mt-1 grid gap-x-5 sm:grid-cols-[auto_1fr]">
        <Said what="Did it help?" said={helpedWords[helped]} />
        {inTheWay.length > 0 && (
          <Said
            what="What got in the way?"
            said={inTheWay.map((obstacle) => obstacleWords[obstacle]).join(", ")}
          />
        )}
        <Said what="What came next?" said={chosen ? proposalWords[chosen] : "Nothing was chosen"} />
      </dl>
    </li>
  );
}

function Said({ what, said }: { what: string; said: string }) {
  return (
    <>
      <dt className="text-quiet">{what}</dt>
      <dd>{said}</dd>
    </>
  );
}
