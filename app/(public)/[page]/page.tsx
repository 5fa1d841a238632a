import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageBySlug, pages } from "#content/index.ts";
import { PageHead } from "../_page/page-head.tsx";
import { pageMetadata } from "../_page/page-metadata.ts";

type Props = { params: Promise<{ page: string }> };

export const dynamicParams = false;

/** These have a route of their own, because a list stands under their words. */
const drawnElsewhere = ["help-now", "evidence", "clinicians"];

export function generateStaticParams() {
  return pages.filter(({ slug }) => !drawnElsewhere.includes(slug)).map(({ slug }) => ({ page: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = pageBySlug((await params).page);
  if (!page) return {};
  const { title, summary } = page.front;
  return pageMetadata({ path: `/${page.slug}`, title, description: summary });
}

export default async function StandingPage({ params }: Props) {
  const { front, Body } = pageBySlug((await params).page) ?? notFound();
  return (
    <article>
      <PageHead front={front} />
      <div className="prose mt-10">
        <Body />
      </div>
    </article>
  );
}
