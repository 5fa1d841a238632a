import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Day } from "#domain/day.ts";
import type { Proposal, Review } from "#domain/review/review.ts";
import { asMember, type MemberId } from "../client.ts";
import { isUuid } from "../ids.ts";
import { checkRoom, takeTurn } from "../room.ts";
import { planItems, reviews } from "../schema.ts";

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
  return asMember(memberId, async (tx) => {
    const rows = await tx
      .select()
      .from(reviews)
      .where(eq(reviews.memberId, memberId))
      .orderBy(desc(reviews.day), asc(reviews.itemId));
    return rows.map(({ itemId, day, helped, inTheWay, proposed, chosen }) => ({
      itemId,
      day,
      helped,
      inTheWay,
      proposed,
      chosen,
    }));
  });
}
