import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageBySlug } from "#content/index.ts";
import { PageHead } from "../_page/page-head.tsx";
import { pageMetadata } from "../_page/page-metadata.ts";
import { StandingText } from "../_page/standing-text.tsx";
import { Desk } from "./_desk/desk.tsx";
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
      <div className="no-print mt-8">
        <h2 id="handouts">Handouts</h2>
        <p className="mt-2 mb-4 max-w-[42rem]">
          Each is two pages, with a sheet to fill in. Further down:{" "}
          <a href="#what-tend-is-for">how to use Tend</a> with somebody, and{" "}
          <a href="#at-a-glance">all techniques at a glance</a>, on two pages to print.
        </p>
        <Desk />
      </div>
      <StandingText page={page} more={[{ id: "at-a-glance", label: "At a glance" }]} />
      <EvidenceAtAGlance />
    </article>
  );
}
