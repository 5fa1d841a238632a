import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { citeReference, type Guide, guides, pageBySlug } from "#content/index.ts";
import { references } from "#content/references.ts";
import { DoiLink } from "../_page/doi-link.tsx";
import { GuideAddresses } from "../_page/guide-addresses.tsx";
import { PageHead } from "../_page/page-head.tsx";
import { pageMetadata } from "../_page/page-metadata.ts";
import { StandingText } from "../_page/standing-text.tsx";
import { Tally } from "./tally.tsx";

export function generateMetadata(): Metadata {
  const page = pageBySlug("evidence");
  if (!page) return {};
  return pageMetadata({ path: "/evidence", title: page.front.title, description: page.front.summary });
}

export default function EvidencePage() {
  const page = pageBySlug("evidence") ?? notFound();
  const { front } = page;
  const works = [...references.keys()].map(citeReference).sort((a, b) => a.full.localeCompare(b.full, "en"));
  return (
    <article>
      <PageHead front={front} drawing="stones" />
      <Tally />
      <StandingText page={page} more={[{ id: "all-works", label: `All ${works.length} works` }]} />
      <section id="all-works" className="mt-16 border-t-2 border-ink pt-5" aria-labelledby="works-title">
        <h2 id="works-title">All {works.length} works</h2>
        <p className="mt-2 max-w-[40rem]">
          Under each stand the guides that rely on it. A work with no guide under it stands behind another
          page, or behind how Tend is made.
        </p>
        <ul className="mt-6 grid grid-cols-1 gap-5 text-small">
          {works.map((work) => (
            <li key={work.id} id={work.id} className="max-w-[48rem]">
              {work.full} <span className="text-quiet">({work.design})</span> <DoiLink work={work} />
              <UsedBy guides={guides.filter((guide) => cites(guide, work.id))} />
            </li>
          ))}
        </ul>
        <GuideAddresses />
      </section>
    </article>
  );
}

function UsedBy({ guides }: { guides: Guide[] }) {
  if (guides.length === 0) return null;
  return (
    <p>
      In{" "}
      {guides.map(({ slug, front }, index) => (
        <span key={slug}>
          {index > 0 && ", "}
          <a href={`/guides/${slug}#evidence`}>{front.title}</a>
        </span>
      ))}
    </p>
  );
}

function cites({ front }: Guide, id: string): boolean {
  return front.claims.some((claim) => claim.references.includes(id));
}
