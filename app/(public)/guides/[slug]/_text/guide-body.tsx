import { type ComponentProps, isValidElement, type ReactNode } from "react";
import { claimsInText } from "#content/guide-as-text.ts";
import type { Guide } from "#content/index.ts";
import { blocksOf } from "../../../_page/blocks.ts";
import { SectionLink } from "../section-link.tsx";
import { ClaimNote, noteOn } from "./claim-note.tsx";
import { InShort } from "./in-short.tsx";

/**
 * The guide’s own text. Between its first part, which is how it is done, and the next stands what to know of it in short.
 * A claim of which no sentence speaks stands where the text says why it may help.
 */
export function GuideBody({ guide }: { guide: Guide }) {
  const { front, Body } = guide;
  const blocks = blocksOf(Body, { h2: PartHeading, Claim: noteOn.bind(null, front.claims) });
  const said = claimsInText(guide);
  const notes = front.claims
    .filter(({ id }) => !said.includes(id))
    .map((claim) => <ClaimNote key={claim.id} claim={claim} />);
  return (
    <div className="prose margined">{withNotes(blocks, <InShort key="in-short" front={front} />, notes)}</div>
  );
}

/** A heading in the guide’s own text, which brings its anchor with it. */
function PartHeading({ id = "", children }: ComponentProps<"h2">) {
  return (
    <h2 id={id}>
      <SectionLink to={id}>{children}</SectionLink>
    </h2>
  );
}

/** `inShort` goes before the second part, `notes` below the heading of why it may help. */
function withNotes(blocks: ReactNode[], inShort: ReactNode, notes: ReactNode[]): ReactNode[] {
  const headings: string[] = [];
  return blocks.flatMap((block) => {
    if (!isValidElement<ComponentProps<"h2">>(block) || block.type !== PartHeading) return [block];
    const { id = "" } = block.props;
    headings.push(id);
    return [...(headings.length === 2 ? [inShort] : []), block, ...(id === "why-it-may-help" ? notes : [])];
  });
}
