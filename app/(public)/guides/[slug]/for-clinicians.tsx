import type { ReactNode } from "react";
import { guideAddress } from "#app/_site/addresses.ts";
import { citationOf, worksOf } from "#content/citations.ts";
import { cautionsOf, citeReference, type Guide, hindrances } from "#content/index.ts";

/** What a clinician looks for before passing a guide on, folded away for everyone else. */
export function ForClinicians({ guide }: { guide: Guide }) {
  const { front, slug } = guide;
  return (
    <details className="mt-10 border-t border-line pt-3">
      <summary className="min-h-11 py-2 font-semibold">For clinicians</summary>
      {/* The id is within the fold: a link to it opens the fold, which a browser does not do for the fold’s own id. */}
      <dl
        id="for-clinicians"
        className="mt-2 grid scroll-mt-16 max-w-[48rem] gap-x-6 gap-y-5 sm:grid-cols-[10rem_minmax(0,1fr)]"
      >
        <Row term="Dose studied">
          <p>{front.studied}.</p>
        </Row>
        <Row term="Populations">
          <ul className="grid gap-1">
            {[...new Set(front.claims.map(({ who }) => who))].map((who) => (
              <li key={who}>{who}</li>
            ))}
          </ul>
        </Row>
        <Row term="Contraindications and cautions">
          <ul className="grid gap-1">
            {cautionsOf(front).map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
            {cautionsFor(guide).map(({ who, words }) => (
              <li key={who}>
                {who}: {words}
              </li>
            ))}
          </ul>
        </Row>
        <Row term="References">
          <ul className="grid gap-1">
            {worksOf(guide)
              .map(citeReference)
              .map(({ id, short, design, doi, url }) => (
                <li key={id}>
                  {short}, {design}, <a href={url}>doi.org/{doi}</a>
                </li>
              ))}
          </ul>
        </Row>
        <Row term="To cite this guide">
          <p>{citationOf(guide, guideAddress(slug))}</p>
          <p className="no-print">
            With its references:{" "}
            <a href={`/guides/${slug}/cite.bib`} download={`tend-${slug}.bib`}>
              BibTeX
            </a>
            ,{" "}
            <a href={`/guides/${slug}/cite.ris`} download={`tend-${slug}.ris`}>
              RIS
            </a>
          </p>
        </Row>
        <Row term="To hand out">
          <p>
            <a href={`/guides/${slug}/handout`}>Handout</a>,{" "}
            <a href={`/guides/${slug}/handout.pdf`}>PDF for A4</a>,{" "}
            <a href={`/guides/${slug}/handout-letter.pdf`}>PDF for US Letter</a>,{" "}
            <a href={`/guides/${slug}/easy-read`}>easy read</a> (
            <a href={`/guides/${slug}/easy-read.pdf`}>A4</a>,{" "}
            <a href={`/guides/${slug}/easy-read-letter.pdf`}>US Letter</a>),{" "}
            <a href={`/guides/${slug}/group`}>outline of a group</a>,{" "}
            <a href={`/guides/${slug}/share`}>link and QR code</a>. <a href="/clinicians">How to use Tend</a>{" "}
            with a client, and{" "}
            <a href="/clinicians#if-something-is-wrong">what to do if something is wrong</a>.
          </p>
        </Row>
      </dl>
    </details>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-quiet">{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** What the plan builder says or withholds because of an illness, where “Be careful” does not say it already. */
function cautionsFor({ front }: Guide): { who: string; words: string }[] {
  const known = Object.keys(hindrances) as (keyof typeof hindrances)[];
  return known.flatMap((key) => {
    const advice = front.around[key];
    if (!advice || advice.advice === "fits" || cautionsOf(front).includes(advice.words)) return [];
    return [{ who: hindrances[key], words: advice.words }];
  });
}
