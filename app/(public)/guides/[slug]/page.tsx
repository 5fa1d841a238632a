import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { guideBySlug, guides } from "#content/index.ts";
import { hasLine, kindOfGuide } from "#content/journal/kinds.ts";
import { Tool } from "#content/kit/tool.tsx";
import { sheetOf } from "#content/paper/paper.ts";
import { Awake } from "../../_page/awake.tsx";
import { pageMetadata } from "../../_page/page-metadata.ts";
import { keepFromGuide } from "./actions.ts";
import { AddToPlan } from "./add-to-plan.tsx";
import { Evidence, EvidenceNotes } from "./evidence.tsx";
import { ForClinicians } from "./for-clinicians.tsx";
import { Colophon, GuideHead } from "./guide-head.tsx";
import { HandoutWithWords } from "./handout-with-words.tsx";
import { KeepThis } from "./keep-this.tsx";
import { SectionHeading, SectionLink, SectionShare } from "./section-link.tsx";
import { StructuredData } from "./structured-data.tsx";
import "./lesson.css";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return guides.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const guide = guideBySlug((await params).slug);
  if (!guide) return {};
  const { title, summary } = guide.front;
  return pageMetadata({ path: `/guides/${guide.slug}`, title, description: summary });
}

export default async function GuidePage({ params }: Props) {
  const guide = guideBySlug((await params).slug) ?? notFound();
  const { front, slug, Body } = guide;
  const kind = kindOfGuide(slug);
  return (
    <article className="guide">
      <StructuredData guide={guide} />
      <GuideHead guide={guide} />
      <Awake when="view" className="panel mt-10" id="try" aria-labelledby="try-title">
        <h2 id="try-title">
          <SectionLink to="try">{front.toolTitle}</SectionLink>
        </h2>
        <SectionShare slug={slug} of="try" />
        <p className="mt-1 mb-6 max-w-[40rem]">{front.toolIntro}</p>
        {kind ? (
          <KeepThis action={keepFromGuide} slug={slug} kind={kind} hasLine={hasLine(kind)} />
        ) : (
          <Tool slug={slug} />
        )}
        {!sheetOf(slug).byHand && <HandoutWithWords slug={slug} />}
      </Awake>
      <div className="mt-14 grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,40rem)_1fr]">
        <div className="prose">
          <Body components={{ h2: (heading) => <SectionHeading slug={slug} {...heading} /> }} />
        </div>
        <EvidenceNotes claims={front.claims} />
      </div>
      <AddToPlan slug={slug} front={front} />
      <Evidence slug={slug} claims={front.claims} />
      <ForClinicians guide={guide} />
      <Colophon front={front} />
    </article>
  );
}
