import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type Facet, facetsOf, guidesFor } from "#content/browse.ts";
import { guides } from "#content/index.ts";
import { Browse } from "../../../_guides/browse.tsx";
import { GuideRow } from "../../../_guides/guide-row.tsx";
import { pageMetadata } from "../../../_page/page-metadata.ts";

type Props = { params: Promise<{ facet: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return facetsOf(guides).map(({ slug }) => ({ facet: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const facet = await facetAt(params);
  if (!facet) return {};
  const { title, summary } = facet;
  return pageMetadata({ path: `/guides/by/${facet.slug}`, title, description: summary });
}

export default async function FacetPage({ params }: Props) {
  const facet = (await facetAt(params)) ?? notFound();
  const chosen = { [facet.group]: facet };
  return (
    <>
      <p className="eyebrow no-print">
        <a href="/guides">All guides</a> · {facet.group}
      </p>
      <h1>{facet.title}</h1>
      <p className="lede mt-4 max-w-[42rem]">{facet.summary}</p>
      <ul className="mt-8 mb-16 border-t-2 border-ink">
        {guidesFor(chosen, guides).map((guide) => (
          <GuideRow key={guide.slug} guide={guide} heading="h2" />
        ))}
      </ul>
      <Browse chosen={chosen} />
    </>
  );
}

async function facetAt(params: Props["params"]): Promise<Facet | undefined> {
  const { facet: slug } = await params;
  return facetsOf(guides).find((facet) => facet.slug === slug);
}
