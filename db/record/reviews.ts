import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { planFrom } from "#db/plan/plan-rows.ts";
import type { Day } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { type Proposal, type Review, reviewSchema } from "#domain/review/review.ts";
import { asMember, type MemberId, prepared } from "../client.ts";
import { isUuid } from "../ids.ts";
import { checkRoom, takeTurn } from "../room.ts";
import { planItems, reviews } from "../schema.ts";
import { wordsOf } from "../words.ts";

/**
 * Keeps a look back at a practice. A second one on one day replaces the first. False when there is no such practice.
 * @throws what `noRoomFor` knows, when there are as many as can be kept
 */
export async function saveReview(memberId: MemberId, { itemId, day, ...answers }: Review): Promise<boolean> {
  if (!isUuid(itemId)) return false;
  return asMember(memberId, async (tx) => {
    const [item] = await tx
      .select({ id: planItems.id })
      .from(planItems)
      .where(and(eq(planItems.memberId, memberId), eq(planItems.id, itemId)));
    if (!item) return false;
    await takeTurn(tx, memberId);
    await tx
      .insert(reviews)
      .values({ memberId, itemId, day, ...answers })
      .onConflictDoUpdate({
        target: [reviews.memberId, reviews.itemId, reviews.day],
        set: { ...answers, savedAt: sql`now()` },
      });
    await checkRoom(tx, memberId, "reviews");
    return true;
  });
}

/** Keeps what the member chose to do after a review. Nothing happens when there was none that day. */
export async function chooseAfterReview(
  memberId: MemberId,
  itemId: string,
  day: Day,
  chosen: Proposal,
): Promise<void> {
  if (!isUuid(itemId)) return;
  await asMember(memberId, (tx) =>
    tx
      .update(reviews)
      .set({ chosen })
      .where(and(eq(reviews.memberId, memberId), eq(reviews.itemId, itemId), eq(reviews.day, day))),
  );
}

/** Every review of the member's practices, latest first. */
export async function listReviews(memberId: MemberId): Promise<Review[]> {
  const [row] = await memberReviews().execute({ memberId });
  return reviewsIn(row?.reviews);
}

/** The same with the plan, in one round trip. */
export async function readPlanReviewed(memberId: MemberId): Promise<{ plan: PlanItem[]; reviews: Review[] }> {
  const words = await wordsOf(memberId);
  const [row] = await reviewedPlan().execute({ memberId });
  return { plan: planFrom(row?.plan, words), reviews: reviewsIn(row?.reviews) };
}

const reviewsSchema = z.array(reviewSchema);

function reviewsIn(rows: unknown): Review[] {
  return reviewsSchema.parse(rows);
}

// The functions stand in db/migrations. They name the member to row-level security for themselves.
const memberReviews = prepared((db) =>
  db
    .select({ reviews: sql<unknown>`reviews` })
    .from(sql`member_reviews(${sql.placeholder("memberId")}) as reviews`)
    .prepare("member_reviews"),
);

const reviewedPlan = prepared((db) =>
  db
    .select({ plan: sql<unknown>`plan`, reviews: sql<unknown>`reviews` })
    .from(
      sql`own_plan(${sql.placeholder("memberId")}) as plan, member_reviews(${sql.placeholder("memberId")}) as reviews`,
    )
    .prepare("reviewed_plan"),
);
