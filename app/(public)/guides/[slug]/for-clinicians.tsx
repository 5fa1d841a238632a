import type { ReactNode } from "react";
import { usualPractice } from "#app/_practice/plan-link.ts";
import { guideAddress } from "#app/_site/addresses.ts";
import { CopyText } from "#components/sharing/copy-text.tsx";
import { citationOf, worksOf } from "#content/citations.ts";
import { cautionsAround, cautionsOf, citeReference, type Guide, hindrances } from "#content/index.ts";
import { surenessOf } from "#content/shown.ts";
import { Awake } from "../../_page/awake.tsx";
import { DoiLink } from "../../_page/doi-link.tsx";
import { notesOf } from "../../_plan-link/notes-text.ts";

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
        <Row term="Populations, by claim">
          <Populations front={front} />
        </Row>
        <Row term="Contraindications and cautions">
          <Cautions front={front} />
        </Row>
        <Row term="References">
          <Works guide={guide} />
        </Row>
        <Row term="To cite this guide">
          <Citation guide={guide} />
        </Row>
        <Row term="For your notes">
          <Awake when="touch" aria-label="For your notes">
            <CopyText
              label="With the usual dose"
              text={notesOf({ practices: [usualPractice(guide)], from: null })}
            />
          </Awake>
        </Row>
        <Row term="To hand out">
          <Papers slug={slug} />
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

function Populations({ front }: Pick<Guide, "front">) {
  return (
    <ul className="grid gap-2">
      {front.claims.map((claim) => (
        <li key={claim.id}>
          <a href={`#claim-${claim.id}`}>{claim.text}</a> {surenessOf(claim)} Studied: {claim.who}
        </li>
      ))}
    </ul>
  );
}

function Cautions({ front }: Pick<Guide, "front">) {
  return (
    <ul className="grid gap-1">
      {cautionsOf(front).map((caution) => (
        <li key={caution}>{caution}</li>
      ))}
      {cautionsAround(front).map(
        ({ because, words }) =>
          conditions[because] && (
            <li key={because}>
              {conditions[because]}: {words}
            </li>
          ),
      )}
    </ul>
  );
}

function Works({ guide }: { guide: Guide }) {
  return (
    <ul className="grid gap-1">
      {worksOf(guide)
        .map(citeReference)
        .map(({ id, short, design, doi, url }) => (
          <li key={id}>
            {short}, {design}, <DoiLink work={{ doi, url }} />
          </li>
        ))}
    </ul>
  );
}

function Citation({ guide }: { guide: Guide }) {
  const { slug } = guide;
  return (
    <>
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
    </>
  );
}

function Papers({ slug }: Pick<Guide, "slug">) {
  return (
    <p>
      <a href={`/guides/${slug}/handout`}>Handout</a>, <a href={`/guides/${slug}/handout.pdf`}>PDF for A4</a>,{" "}
      <a href={`/guides/${slug}/handout-letter.pdf`}>PDF for US Letter</a>,{" "}
      <a href={`/guides/${slug}/easy-read`}>easy read</a> (<a href={`/guides/${slug}/easy-read.pdf`}>A4</a>,{" "}
      <a href={`/guides/${slug}/easy-read-letter.pdf`}>US Letter</a>),{" "}
      <a href={`/guides/${slug}/group`}>outline of a group</a>,{" "}
      <a href={`/guides/${slug}/share`}>link and QR code</a>. <a href="/clinicians">How to use Tend</a> with a
      client, and <a href="/clinicians#if-something-is-wrong">what to do if something is wrong</a>.
    </p>
  );
}

/** What speaks against a practice, as it would stand in notes. Shifts, money, room and caring for others are no illness. */
const conditions: Partial<Record<keyof typeof hindrances, string>> = {
  pain: "Pain",
  heart: hindrances.heart,
  illness: hindrances.illness,
  eyes: hindrances.eyes,
  bipolar: hindrances.bipolar,
  psychosis: hindrances.psychosis,
  ocd: "OCD, or intrusive thoughts",
  trauma: "Trauma that still comes back",
  eating: "An eating disorder, now or earlier",
  unsafe: "Violence or control by another person",
};
