/** Ways to look through the guides. Pure, over what the guides say of themselves: what has no guide has no page. */
import type { Guide } from "./index.ts";
import type { GuideFront } from "./schema.ts";

type Findable = Pick<Guide, "slug" | "front">;

/** Something to choose by, with a page at /guides/by/<slug>. */
export type Facet = {
  slug: string;
  group: "Time" | "Effort" | "Kind";
  /** In a list of choices, under its group. Example: 5 minutes or less */
  label: string;
  /** Heading of its page. Example: Practices that fit into 5 minutes */
  title: string;
  /** One sentence under the heading. */
  summary: string;
  holds: (front: GuideFront) => boolean;
};

const all: readonly Facet[] = [
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
    label: "Little",
    title: "Practices that ask little",
    summary: "For days when most things are too much. You can sit or lie down for many of them.",
    holds: ({ effort }) => effort === "low",
  },
  {
    slug: "medium-effort",
    group: "Effort",
    label: "Some",
    title: "Practices that ask for some effort",
    summary: "These take some thought, some movement, or some courage. Each has a small version.",
    holds: ({ effort }) => effort === "medium",
  },
  {
    slug: "high-effort",
    group: "Effort",
    label: "More",
    title: "Practices that ask for more",
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
    summary: "They work with the people around you: closer, or with a clearer line between.",
    holds: ({ kinds }) => kinds.includes("social"),
  },
];

/** The facets under which there is something to find, in the order in which they are offered. */
export function facetsOf(guides: readonly Findable[]): Facet[] {
  return all.filter(({ holds }) => guides.some(({ front }) => holds(front)));
}

/** The guides a facet holds for, in the order given. */
export function guidesBy<T extends Findable>(facet: Facet, guides: readonly T[]): T[] {
  return guides.filter(({ front }) => facet.holds(front));
}

/** The guides of an area: first those made for it, then those that name it among others. */
export function guidesOfArea<T extends Findable>(area: string, guides: readonly T[]): T[] {
  const named = guides.filter(({ front }) => front.areas.some((key) => key === area));
  const isMain = ({ front }: T) => front.areas[0] === area;
  return [...named.filter(isMain), ...named.filter((guide) => !isMain(guide))];
}
