import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { DrawingName } from "#components/drawing/drawing.tsx";
import { pageBySlug, pages } from "#content/index.ts";
import { PageHead } from "../_page/page-head.tsx";
import { pageMetadata } from "../_page/page-metadata.ts";
import { StandingText } from "../_page/standing-text.tsx";

type Props = { params: Promise<{ page: string }> };

export const dynamicParams = false;

/** These have a route of their own, because a list or a tool stands under their words. */
const drawnElsewhere = ["help-now", "evidence", "clinicians", "name-what-hurts"];

/** What stands beside the title of each. */
const drawings: Record<string, DrawingName> = {
  about: "seedling",
  accessibility: "hand",
  glossary: "words",
  "how-self-healing-works": "stones",
  privacy: "gate",
  questions: "key",
  "when-to-seek-help": "bridge",
  "who-provides-therapy": "thread",
};

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
  const page = pageBySlug((await params).page) ?? notFound();
  const { front } = page;
  return (
    <article>
      <PageHead front={front} drawing={drawings[page.slug] ?? "page"} />
      <StandingText page={page} isIndex={page.slug === "glossary"} />
    </article>
  );
}
