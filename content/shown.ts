/**
 * What a guide may say of itself for a need. Only what was shown of the thing it asks people to do counts; what a whole
 * course, a therapist or another programme achieved is told in its claims, and lends it nothing
 * (docs/decisions/094-a-guide-borrows-no-evidence.md).
 */
import { type Claim, certainties, type GuideFront, hindrances } from "./schema.ts";

type Need = GuideFront["areas"][number];

export const notShown = "Not shown for this alone";

/** The claim that a guide may show for a need: the first that says that the practice itself helps with it, if any. */
export function shownFor({ claims }: Pick<GuideFront, "claims">, need: Need): Claim | undefined {
  return claims.find(
    ({ areas, finds, nearby }) => areas.includes(need) && finds === "helps" && nearby === null,
  );
}

/** How sure we are that it helps with the need, in a few words: "Limited evidence", or that it was not shown. */
export function surenessFor(front: Pick<GuideFront, "claims">, need: Need): string {
  const claim = shownFor(front, need);
  return claim ? certainties[claim.certainty] : notShown;
}

/** The same in whole sentences, with the claim; where nothing was shown, with what was found of it or of something near. */
export function whatIsShownFor(front: Pick<GuideFront, "claims">, need: Need): string {
  const claim = shownFor(front, need);
  if (claim) return `${certainties[claim.certainty]}: ${claim.text}`;
  const said = front.claims.filter(({ areas }) => areas.includes(need));
  const ownResult = said.find(({ nearby }) => nearby === null);
  const tested = said.find(({ nearby }) => nearby !== null)?.nearby;
  if (ownResult) return `${notShown}. ${ownResult.text}`;
  return tested ? `${notShown}. What was tested: ${lowered(tested)}` : `${notShown}.`;
}

/** How sure we are of a claim, and where what was tested is not the practice, that too. */
export function surenessOf({ certainty, nearby }: Claim): string {
  return nearby === null
    ? `${certainties[certainty]}.`
    : `${certainties[certainty]}, though not of this practice.`;
}

/** What was tested, in a sentence. */
export function testedIn({ nearby }: Claim): string {
  return nearby ?? "What this guide asks you to do.";
}

/** All cautions of a guide, the main one first. */
export function cautionsOf({ mainCaution, careful }: Pick<GuideFront, "mainCaution" | "careful">): string[] {
  return [mainCaution, ...careful];
}

type Hindrance = keyof typeof hindrances;

/** What the plan builder says or withholds because of what somebody has to work around, where no caution says it already. */
export function cautionsAround(
  front: Pick<GuideFront, "around" | "mainCaution" | "careful">,
): { because: Hindrance; words: string }[] {
  return (Object.keys(hindrances) as Hindrance[]).flatMap((because) => {
    const advice = front.around[because];
    if (!advice || advice.advice === "fits" || cautionsOf(front).includes(advice.words)) return [];
    return [{ because, words: advice.words }];
  });
}

/** A sentence that goes on after a colon. Names such as CBT and WHO keep their capitals. */
export function lowered(words: string): string {
  return /^\p{Lu}[\p{Ll} ]/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
