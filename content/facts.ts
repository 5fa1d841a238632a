/** What the suggestions of the builder rest on: the guides' front matter, in the terms of domain/guide-facts.ts. */
import type { Facts } from "#domain/guide-facts.ts";
import { areas, certainties, type Guide, type GuideFront, guides } from "./index.ts";

/** How much a claim weighs beside others. Only the order means something. */
const weights = { strong: 2, moderate: 1.5, limited: 1, mixed: 0.25 };

export const guideFacts: readonly Facts[] = guides.map(factsOf);

function factsOf({ slug, front }: Guide): Facts {
  const { title, kinds, doses, defaultMinutes, effort, around, related } = front;
  return {
    guide: slug,
    title,
    needs: front.areas.map((need) => ({ need, name: areas[need], evidence: evidenceOf(front, need) })),
    kinds,
    doses,
    defaultMinutes,
    tiny: { words: front.tiny, minutes: front.tinyMinutes },
    effort,
    toGet: front.isFree ? null : front.needs,
    around,
    related,
  };
}

function evidenceOf({ claims, evidenceFor }: GuideFront, need: keyof typeof areas) {
  const claim = claims.find(({ id }) => id === evidenceFor[need]);
  return claim
    ? { weight: weights[claim.certainty], words: `${certainties[claim.certainty]}: ${claim.text}` }
    : null;
}
