import type { Guide } from "#content/index.ts";
import { sectionsOf } from "#content/paper/sections.ts";

/** The parts of a guide’s page by their anchors, in order. Addresses with an anchor are shared, so these stay. */
export const guideSections = [
  { id: "try", label: "Try it" },
  { id: "how", label: "How" },
  { id: "an-example", label: "An example" },
  { id: "ways-to-vary-it", label: "Ways to vary it" },
  { id: "when-it-gets-stuck", label: "When it gets stuck" },
  { id: "if-this-is-hard-because", label: "If this is hard" },
  { id: "the-first-week", label: "The first week" },
  { id: "why-it-may-help", label: "Why" },
  { id: "who-this-is-not-enough-for", label: "When it is not enough" },
  { id: "plan", label: "Put it in your week" },
  { id: "evidence", label: "The evidence" },
] as const;

const lessonOnly: readonly string[] = [
  "an-example",
  "ways-to-vary-it",
  "when-it-gets-stuck",
  "the-first-week",
];

/** The parts that this guide has: one that is not a lesson yet has fewer. */
export function sectionsFor(guide: Guide) {
  const there = sectionsOf(guide).map(({ id }) => id);
  return guideSections.filter(({ id }) => !lessonOnly.includes(id) || there.includes(id));
}
