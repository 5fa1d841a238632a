import type { Metadata } from "next";
import { cache } from "react";
import { type Member, memberIfKnown } from "#app/_member/auth.ts";
import { guideBySlug } from "#content/index.ts";
import { isDatabaseUnavailable } from "#db/client.ts";
import { getPlanItem } from "#db/plan/plans.ts";
import type { PlanItem } from "#domain/practice/plan.ts";

/** A practice, asked for once by a page and its title. */
export const ownPractice = cache(getPlanItem);

/**
 * The title of a page about one practice, which its name tells from the same page about another, in tabs and in the
 * browser's history. Whoever may not see the practice, or while the database is away, gets the title without it.
 * @param read where the page reads the practice in another way
 */
export async function practiceTitle(
  what: string,
  itemId: string,
  read: Read = ({ id }) => ownPractice(id, itemId),
): Promise<Metadata> {
  const guide = await guideOf(read);
  return { title: guide ? `${what}: ${guide}` : what };
}

type Read = (member: Member) => Promise<PlanItem | undefined>;

async function guideOf(read: Read): Promise<string | undefined> {
  const member = await memberIfKnown();
  if (!member) return undefined;
  try {
    const item = await read(member);
    return item && (guideBySlug(item.guide)?.front.title ?? item.guide);
  } catch (error) {
    if (isDatabaseUnavailable(error)) return undefined;
    throw error;
  }
}
