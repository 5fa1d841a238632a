import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { deskFacets, type Facet } from "#content/browse.ts";
import { guides } from "#content/index.ts";
import { lowered } from "#content/shown.ts";
import { pageMetadata } from "../../../_page/page-metadata.ts";
import { Desk } from "../../_desk/desk.tsx";

type Props = { params: Promise<{ facet: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return deskFacets(guides).map(({ slug }) => ({ facet: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const facet = await facetAt(params);
  if (!facet) return {};
  const title = titleOf(facet);
  const description = `${title}. Two pages each, on A4 or US Letter, in large print too, with their cautions.`;
  return pageMetadata({ path: `/clinicians/by/${facet.slug}`, title, description });
}

/** The desk for one need, or one kind of practice. */
export default async function DeskForPage({ params }: Props) {
  const facet = (await facetAt(params)) ?? notFound();
  return (
    <>
      <p className="eyebrow no-print">
        <a href="/clinicians">For clinicians</a>
      </p>
      <h1 className="mb-8">{titleOf(facet)}</h1>
      <Desk chosen={{ [facet.group]: facet }} />
    </>
  );
}

function titleOf({ title }: Facet): string {
  return `Handouts: ${lowered(title)}`;
}

async function facetAt(params: Props["params"]): Promise<Facet | undefined> {
  const { facet: slug } = await params;
  return deskFacets(guides).find((facet) => facet.slug === slug);
}
