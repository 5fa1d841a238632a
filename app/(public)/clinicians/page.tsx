import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageBySlug } from "#content/index.ts";
import { PageHead } from "../_page/page-head.tsx";
import { pageMetadata } from "../_page/page-metadata.ts";
import { StandingText } from "../_page/standing-text.tsx";
import { EvidenceAtAGlance } from "./evidence-at-a-glance.tsx";

export function generateMetadata(): Metadata {
  const page = pageBySlug("clinicians");
  if (!page) return {};
  return pageMetadata({ path: "/clinicians", title: page.front.title, description: page.front.summary });
}

export default function CliniciansPage() {
  const page = pageBySlug("clinicians") ?? notFound();
  const { front } = page;
  return (
    <article className="alone-when-asked-for">
      <PageHead front={front} drawing="page" />
      <p className="no-print mt-6">
        <a href="#at-a-glance">All techniques at a glance</a>: print it from there, and it is two pages.
      </p>
      <StandingText page={page} more={[{ id: "at-a-glance", label: "At a glance" }]} />
      <EvidenceAtAGlance />
    </article>
  );
}
