import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageBySlug } from "#content/index.ts";
import { PageHead } from "../_page/page-head.tsx";
import { pageMetadata } from "../_page/page-metadata.ts";
import { EvidenceAtAGlance } from "./evidence-at-a-glance.tsx";

export function generateMetadata(): Metadata {
  const page = pageBySlug("clinicians");
  if (!page) return {};
  return pageMetadata({ path: "/clinicians", title: page.front.title, description: page.front.summary });
}

export default function CliniciansPage() {
  const { front, Body } = pageBySlug("clinicians") ?? notFound();
  return (
    <article className="alone-when-asked-for">
      <PageHead front={front} />
      <p className="no-print mt-6">
        <a href="#at-a-glance">All techniques at a glance</a>: print it from there, and it is one page.
      </p>
      <div className="prose mt-10">
        <Body />
      </div>
      <EvidenceAtAGlance />
    </article>
  );
}
