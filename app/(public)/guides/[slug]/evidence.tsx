import type { ReactNode } from "react";
import { PrintedLink } from "#app/_site/printed-link.tsx";
import { type Claim, citeReference } from "#content/index.ts";
import { surenessOf, testedIn } from "#content/shown.ts";
import { joined } from "#domain/joined.mjs";
import { DoiLink } from "../../_page/doi-link.tsx";
import { SectionLink } from "./section-link.tsx";

type Props = {
  claims: Claim[];
  /** What ends the guide. On paper no page has it alone: the sources come along. */
  children: ReactNode;
};

/** Each claim in full: how sure, who, how much, what is not known, and the works behind it. */
export function Evidence({ claims, children }: Props) {
  const works = [...new Set(claims.flatMap((claim) => claim.references))].map(citeReference);
  return (
    <div id="evidence" className="mt-16 border-t-2 border-ink pt-5">
      <h2>
        <SectionLink to="evidence">What the evidence says</SectionLink>
      </h2>
      <p className="mt-2 max-w-[40rem]">
        <PrintedLink to="/evidence#how-certainty-is-graded">How we grade certainty</PrintedLink>, and what we
        leave out. The <PrintedLink to="/glossary">glossary</PrintedLink> has the words.
      </p>
      <div className="claims mt-5 grid gap-x-16 gap-y-10 lg:grid-cols-2">
        {claims.map((claim) => (
          <section key={claim.id} id={`claim-${claim.id}`} className="measure">
            <h3>{joined(claim.text)}</h3>
            <dl className="mt-2 grid gap-x-5 gap-y-1 sm:grid-cols-[8.5rem_1fr]">
              <Row term="How sure" text={surenessOf(claim)} />
              <Row term="What was tested" text={testedIn(claim)} />
              <Row term="Who was studied" text={claim.who} />
              <Row term="How much" text={claim.size} />
              <Row term="Not known" text={claim.unknown} />
              <dt className="text-quiet">Sources</dt>
              <dd>
                {claim.references.map(citeReference).map((work, index) => (
                  <span key={work.id}>
                    {index > 0 && "; "}
                    <a href={`#source-${work.id}`}>{work.short}</a>
                  </span>
                ))}
              </dd>
            </dl>
          </section>
        ))}
      </div>
      <div className="guide-end">
        <details className="sources mt-8 border-t border-line pt-3" open>
          <summary className="min-h-11 py-2 font-semibold">Sources ({works.length})</summary>
          <ul className="mt-2 grid grid-cols-1 gap-3 text-small">
            {works.map((work) => (
              <li key={work.id} id={`source-${work.id}`} className="max-w-[48rem]">
                {work.full} <span className="text-quiet">({work.design})</span> <DoiLink work={work} />
              </li>
            ))}
          </ul>
        </details>
        {children}
      </div>
    </div>
  );
}

function Row({ term, text }: { term: string; text: string }) {
  return (
    <>
      <dt className="text-quiet">{term}</dt>
      <dd>{joined(text)}</dd>
    </>
  );
}
