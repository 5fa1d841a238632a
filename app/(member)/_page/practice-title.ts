import type { Metadata } from "next";
import { memberIfKnown } from "#app/_member/auth.ts";
import { guideBySlug } from "#content/index.ts";
import { isDatabaseUnavailable } from "#db/client.ts";
import { getPlanItem } from "#db/plan/plans.ts";

/**
 * The title of a page about one practice, which its name tells from the same page about another, in tabs and in the
 * browser's history. Whoever may not see the practice, or while the database is away, gets the title without it.
 */
export async function practiceTitle(what: string, itemId: string): Promise<Metadata> {
  const guide = await guideOf(itemId);
  return { title: guide ? `${what}: ${guide}` : what };
}

async function guideOf(itemId: string): Promise<string | undefined> {
  const member = await memberIfKnown();
  if (!member) return undefined;
  try {
    const item = await getPlanItem(member.id, itemId);
    return item && (guideBySlug(item.guide)?.front.title ?? item.guide);
  } catch (error) {
    if (isDatabaseUnavailable(error)) return undefined;
    throw error;
  }
}
