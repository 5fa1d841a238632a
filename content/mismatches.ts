import { references } from "./references.ts";
import type { GuideFront } from "./schema.ts";

type Written = { slug: string; front: GuideFront };

/** What one file cannot know of itself: that its references, its relatives and its title fit the others. */
export function mismatches(guides: readonly Written[], slugs: string[]): string[] {
  return guides.flatMap(({ slug, front }) => {
    const wrong = [
      ...front.claims.flatMap(({ id, references: cited }) =>
        cited
          .filter((reference) => !references.has(reference))
          .map(
            (reference) => `the claim “${id}” cites “${reference}”, which is not in content/references.json`,
          ),
      ),
      ...front.related
        .filter((other) => !slugs.includes(other))
        .map((other) => `“related” names “${other}”, but there is no such guide`),
      ...guides
        .filter((other) => other.slug !== slug && other.front.title === front.title)
        .map((other) => `“title” is the same as that of ${other.slug}; give it one of its own`),
    ];
    return wrong.map((problem) => `content/guides/${slug}/guide.mdx: ${problem}`);
  });
}
