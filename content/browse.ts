/** Ways to look through the guides. Pure, over what the guides say of themselves: what has no guide has no page. */
import type { Guide } from "./index.ts";
import { areas, type GuideFront } from "./schema.ts";

type Findable = Pick<Guide, "slug" | "front">;

/** What one may choose by, in the order in which it is offered. Of each, one at a time. */
export const facetGroups = ["Need", "Time", "Effort", "Kind"] as const;
export type FacetGroup = (typeof facetGroups)[number];

/** Something to choose by, with a page at /guides/by/<slug>, or /areas/<slug> for a need. */
export type Facet = {
  slug: string;
  group: FacetGroup;
  /** In a list of choices, under its group. Example: 5 minutes or less */
  label: string;
  /** Heading of its page. Example: Practices that fit into 5 minutes */
  title: string;
  /** One sentence under the heading. */
  summary: string;
  holds: (front: GuideFront) => boolean;
};

const needs: Facet[] = Object.entries(areas).map(([slug, label]) => ({
  ...{ slug, group: "Need", label, title: label, summary: "" },
  holds: (front) => front.areas.some((area) => area === slug),
}));

const others: readonly Facet[] = [
  {
    slug: "up-to-5-minutes",
    group: "Time",
    label: "5 minutes or less",
    title: "Practices that fit into 5 minutes",
    summary: "Each of these has a version of five minutes or less, and a smaller one for a bad day.",
    holds: ({ doses }) => Math.min(...doses) <= 5,
  },
  {
    slug: "up-to-15-minutes",
    group: "Time",
    label: "15 minutes or less",
    title: "Practices that fit into 15 minutes",
    summary: "A quarter of an hour is enough for each of these.",
    holds: ({ doses }) => Math.min(...doses) <= 15,
  },
  {
    slug: "half-an-hour",
    group: "Time",
    label: "Half an hour or more",
    title: "Practices for half an hour or more",
    summary: "For days with some room in them. Most of these can be shorter too.",
    holds: ({ doses }) => Math.max(...doses) >= 30,
  },
  {
    slug: "low-effort",
    group: "Effort",
    label: "Low",
    title: "Practices of low effort",
    summary: "For days when most things are too much. You can sit or lie down for many of them.",
    holds: ({ effort }) => effort === "low",
  },
  {
    slug: "medium-effort",
    group: "Effort",
    label: "Medium",
    title: "Practices of medium effort",
    summary: "These take some thought, some movement, or some courage. Each has a small version.",
    holds: ({ effort }) => effort === "medium",
  },
  {
    slug: "high-effort",
    group: "Effort",
    label: "High",
    title: "Practices of high effort",
    summary: "For days when you have energy to spend. Each has a small version for the others.",
    holds: ({ effort }) => effort === "high",
  },
  {
    slug: "mind",
    group: "Kind",
    label: "Mind",
    title: "Practices for the mind",
    summary: "They work with what you think, notice and say to yourself.",
    holds: ({ kinds }) => kinds.includes("mind"),
  },
  {
    slug: "body",
    group: "Kind",
    label: "Body",
    title: "Practices for the body",
    summary: "They work with breath, movement, food, light or sleep.",
    holds: ({ kinds }) => kinds.includes("body"),
  },
  {
    slug: "social",
    group: "Kind",
    label: "Other people",
    title: "Practices with other people",
    summary: "They work with the people around you: to come closer, or to draw a clearer line.",
    holds: ({ kinds }) => kinds.includes("social"),
  },
];

/** The facets with a page of their own under /guides/by, in the order in which they are offered. */
export function facetsOf(guides: readonly Findable[]): Facet[] {
  return others.filter(({ holds }) => guides.some(({ front }) => holds(front)));
}

/** What a clinician chooses handouts by: what for, and of what kind. */
export const deskGroups = ["Need", "Kind"] as const satisfies FacetGroup[];

/** The facets by which the desk has a page of its own, under /clinicians/by. */
export function deskFacets(guides: readonly Findable[]): Facet[] {
  return [...needs, ...facetsOf(guides)].filter(({ group }) => deskGroups.some((own) => own === group));
}

/** What is chosen: of each group one facet, or none. */
export type Chosen = Partial<Record<FacetGroup, Facet>>;

/** From an address such as /search?effort=low-effort&kind=body; what is not known counts as not asked. */
export function chosenFrom(asked: Record<string, string | string[] | undefined>): Chosen {
  const found = facetGroups.flatMap((group) => {
    const [slug] = [asked[group.toLowerCase()]].flat();
    return [...needs, ...others].filter((facet) => facet.group === group && facet.slug === slug);
  });
  return Object.fromEntries(found.map((facet) => [facet.group, facet]));
}

/** The guides for which all that is chosen holds, in the order given. */
export function guidesFor<T extends Findable>(chosen: Chosen, guides: readonly T[]): T[] {
  return guides.filter(({ front }) => Object.values(chosen).every((facet) => facet.holds(front)));
}

/** What else may be chosen, with how many guides would be left, and the address of those. */
export type FacetChoice = { label: string; href: string; count: number; isChosen: boolean };

/**
 * The choices of a group beside what is chosen in the others. Left out is what would leave no guide, or all of them: neither is
 * a choice.
 * @param addressFor where those are listed for which all that is chosen holds; among the guides, if it is not said
 */
export function choicesIn(
  group: FacetGroup,
  chosen: Chosen,
  guides: readonly Findable[],
  addressFor: (chosen: Chosen) => string = listAddress,
): FacetChoice[] {
  const { [group]: own, ...rest } = chosen;
  const without = guidesFor(rest, guides).length;
  const choices = [...needs, ...others]
    .filter((facet) => facet.group === group)
    .map((facet) => {
      const next = { ...rest, [group]: facet };
      const count = guidesFor(next, guides).length;
      return { label: facet.label, href: addressFor(next), count, isChosen: facet === own };
    })
    .filter(({ count, isChosen }) => isChosen || (count > 0 && count < without));
  return own
    ? [{ label: "Any", href: addressFor(rest), count: without, isChosen: false }, ...choices]
    : choices;
}

/** One alone has a page of its own, the same for everyone; several are drawn when they are asked for. */
function listAddress(chosen: Chosen): string {
  const facets = facetGroups.flatMap((group) => chosen[group] ?? []);
  const [only, another] = facets;
  if (!only) return "/guides";
  if (!another) return only.group === "Need" ? `/areas/${only.slug}` : `/guides/by/${only.slug}`;
  return `/search?${facets.map(({ group, slug }) => `${group.toLowerCase()}=${slug}`).join("&")}`;
}

/** Fewer than these are no choice. */
const enough = 3;

/**
 * The guides of an area: first those made for it, then those that name it among others. Where these are few, the ones that go best
 * with the first of them come last: nothing was shown of them for this, and their row says so.
 */
export function guidesOfArea<T extends Findable>(area: string, guides: readonly T[]): T[] {
  const named = guides.filter(({ front }) => front.areas.some((key) => key === area));
  const isMain = ({ front }: T) => front.areas[0] === area;
  const own = [...named.filter(isMain), ...named.filter((guide) => !isMain(guide))];
  const related = own[0]?.front.related ?? [];
  const beside = related.flatMap((slug) =>
    guides.filter((guide) => guide.slug === slug && !own.includes(guide)),
  );
  return [...own, ...beside.slice(0, Math.max(0, enough - own.length))];
}
