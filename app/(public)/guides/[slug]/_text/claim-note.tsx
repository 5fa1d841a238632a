import type { Claim } from "#content/index.ts";
import { surenessOf } from "#content/shown.ts";
import { joined } from "#domain/joined.mjs";

/** The note that <Claim id="…" /> asks for. It throws where the guide makes no such claim, and the build stops. */
export function noteOn(claims: readonly Claim[], { id }: { id: string }) {
  const claim = claims.find((one) => one.id === id);
  if (!claim) throw new Error(`<Claim id="${id}" /> names no claim of this guide`);
  return <ClaimNote claim={claim} />;
}

/**
 * What is known of the sentence before it: in the margin where there is one, and else within the text, where a screen
 * reader meets it in any case. It may stand inside a paragraph, so it is made of nothing but phrases.
 */
export function ClaimNote({ claim }: { claim: Claim }) {
  return (
    <span className="claim-note no-print" role="note" aria-label="How sure we are">
      <strong>{surenessOf(claim)}</strong> {joined(claim.text)}{" "}
      <a href={`#claim-${claim.id}`}>
        How we know<span className="visually-hidden">: {claim.text}</span>
      </a>{" "}
    </span>
  );
}
