/** A page whose words had to be held against newer evidence by some day. */
type Due = { slug: string; front: { reviewDue: string } };

/** The pages whose review was due before `today`, the longest overdue first, each with that day. */
export function overdue(pages: readonly Due[], today: string): string[] {
  return pages
    .filter(({ front }) => front.reviewDue < today)
    .sort((a, b) => a.front.reviewDue.localeCompare(b.front.reviewDue))
    .map(({ slug, front }) => `${slug}, since ${front.reviewDue}`);
}
