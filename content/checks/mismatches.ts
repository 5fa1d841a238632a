import { references } from "#content/references.ts";
import { areas, type ConditionFront, type GuideFront, type PageFront } from "#content/schema.ts";

type Written = { slug: string; front: GuideFront };
type WrittenArea = { slug: string; front: PageFront };

/** What one file cannot know of itself: that its references, its relatives, its title and its drawing fit the others. */
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
      ...front.claims
        .filter(({ finds, references: cited }) => finds === "helps" && cited.some(isBeforeAfter))
        .map(
          ({ id }) =>
            `the claim “${id}” says that it helps by a work that compares people with themselves before; leave such figures out, as /evidence promises`,
        ),
      ...front.related
        .filter((other) => !slugs.includes(other))
        .map((other) => `“related” names “${other}”, but there is no such guide`),
      ...guides
        .filter((other) => other.slug !== slug && other.front.title === front.title)
        .map((other) => `“title” is the same as that of ${other.slug}; give it one of its own`),
      ...guides
        .filter((other) => other.slug !== slug && other.front.drawing === front.drawing)
        .map((other) => `“drawing” is that of ${other.slug}; draw another in components/drawing/drawing.tsx`),
    ];
    return wrong.map((problem) => `content/guides/${slug}/guide.mdx: ${problem}`);
  });
}

/** Whether a work measured people before and after alone, so that the passing of time counts as help. */
function isBeforeAfter(id: string): boolean {
  return /before-(and-)?after effects|pre-to-post/.test(references.get(id)?.custom.finding ?? "");
}

/** Each guide that a condition names is there. */
export function conditionMismatches(
  written: readonly { slug: string; front: ConditionFront }[],
  slugs: string[],
): string[] {
  return written.flatMap(({ slug, front }) =>
    front.beside
      .filter((other) => !slugs.includes(other))
      .map(
        (other) => `content/conditions/${slug}.mdx: “beside” names “${other}”, but there is no such guide`,
      ),
  );
}

/** Each area that guides may name has a page of that title, and there is no page besides. */
export function areaMismatches(written: readonly WrittenArea[]): string[] {
  const missing = Object.keys(areas).filter((key) => !written.some(({ slug }) => slug === key));
  const titles: Record<string, string> = areas;
  return [
    ...missing.map(
      (key) => `content/areas/${key}.mdx: is missing, and “areas” in content/schema.ts names it`,
    ),
    ...written
      .filter(({ slug, front }) => titles[slug] !== front.title)
      .map(({ slug }) => {
        const wanted = titles[slug];
        return `content/areas/${slug}.mdx: ${wanted ? `“title” must be “${wanted}”` : "is not named"}, as in “areas” of content/schema.ts`;
      }),
  ];
}
