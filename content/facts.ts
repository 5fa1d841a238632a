/** What the advice of the builder rests on: the guides' front matter, in the terms of domain/advice/guide-facts.ts. */
import type { Facts } from "#domain/advice/guide-facts.ts";
import { areas, type Claim, type Guide, guides } from "./index.ts";
import { shownFor, whatIsShownFor } from "./shown.ts";

/** How much a claim weighs beside others. Only the order means something. What was not shown weighs nothing. */
const weights = { strong: 2, moderate: 1.5, limited: 1, mixed: 0.25 };

export const guideFacts: readonly Facts[] = guides.map(factsOf);

function factsOf({ slug, front }: Guide): Facts {
  const { title, kinds, doses, defaultMinutes, effort, gentleUpTo, around, related } = front;
  return {
    guide: slug,
    title,
    needs: front.areas.map((need) => ({
      need,
      name: areas[need],
      evidence: { weight: weightOf(shownFor(front, need)), words: whatIsShownFor(front, need) },
    })),
    kinds,
    doses,
    defaultMinutes,
    tiny: { words: front.tiny, minutes: front.tinyMinutes },
    effort,
    gentleUpTo,
    toGet: front.isFree ? null : front.needs,
    around,
    related,
  };
}

function weightOf(claim: Claim | undefined): number {
  return claim ? weights[claim.certainty] : 0;
}
