import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PrintedLink } from "#app/_site/printed-link.tsx";
import { chosenFrom, guidesOfArea } from "#content/browse.ts";
import { areaBySlug, areaPages, areas, guides } from "#content/index.ts";
import { paths } from "#content/paths/paths.ts";
import { Browse } from "../../_guides/browse.tsx";
import { GuideRow } from "../../_guides/guide-row.tsx";
import { pageMetadata } from "../../_page/page-metadata.ts";
import { AreaLandscape } from "./area-landscape.tsx";

type Props = { params: Promise<{ area: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return areaPages.map(({ slug }) => ({ area: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const area = areaBySlug((await params).area);
  if (!area) return {};
  const { title, summary } = area.front;
  return pageMetadata({ path: `/areas/${area.slug}`, title, description: summary });
}

const needs = Object.keys(areas) as (keyof typeof areas)[];

/** From here on the choices narrow something down. */
const enough = 3;

export default async function AreaPage({ params }: Props) {
  const { slug, front, Body } = areaBySlug((await params).area) ?? notFound();
  const found = guidesOfArea(slug, guides);
  const path = paths.find(({ front: { area } }) => area === slug);
  const need = needs.find((each) => each === slug);
  return (
    <article>
      <header className="max-w-[44rem]">
        <h1>{front.title}</h1>
        <p className="lede mt-4">{front.summary}</p>
      </header>
      <div className="mt-6">
        <AreaLandscape names={[...new Set(found.map((guide) => guide.front.drawing))]} />
      </div>
      <section className="mt-10" aria-labelledby="practices-title">
        <h2 id="practices-title">Practices for this</h2>
        <ul className="mt-4 border-t border-line">
          {found.map((guide) => (
            <GuideRow key={guide.slug} guide={guide} area={need} heading="h3" />
          ))}
        </ul>
      </section>
      {path && (
        <p className="mt-6 max-w-[40rem]">
          One thing at a time: <PrintedLink to={`/paths/${path.slug}`}>{path.front.title}</PrintedLink> leads
          through some of them, week by week.
        </p>
      )}
      <div className="prose mt-14">
        <Body />
      </div>
      {found.length > enough && (
        <div className="mt-16">
          <Browse chosen={chosenFrom({ need: slug })} />
        </div>
      )}
    </article>
  );
}
