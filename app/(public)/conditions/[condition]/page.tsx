import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PrintedLink } from "#app/_site/printed-link.tsx";
import { conditions, guideBySlug } from "#content/index.ts";
import { GuideRow } from "../../_guides/guide-row.tsx";
import { PageHead } from "../../_page/page-head.tsx";
import { pageMetadata } from "../../_page/page-metadata.ts";

type Props = { params: Promise<{ condition: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return conditions.map(({ slug }) => ({ condition: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const condition = await conditionAt(params);
  if (!condition) return {};
  const { title, summary } = condition.front;
  return pageMetadata({ path: `/conditions/${condition.slug}`, title, description: summary });
}

export default async function ConditionPage({ params }: Props) {
  const { front, Body } = (await conditionAt(params)) ?? notFound();
  return (
    <article>
      <PageHead front={front} />
      <p className="notice mt-8">
        This page cannot tell whether you have it. No clinician has reviewed it. If you may be in danger, go
        to <PrintedLink to="/help-now">help now</PrintedLink> first.
      </p>
      <div className="prose mt-10">
        <Body />
      </div>
      <section className="mt-14" aria-labelledby="beside-title">
        <h2 id="beside-title">Guides that may go beside it</h2>
        <ul className="mt-4 border-t border-line">
          {front.beside.flatMap((slug) => {
            const guide = guideBySlug(slug);
            return guide ? [<GuideRow key={slug} guide={guide} heading="h3" />] : [];
          })}
        </ul>
      </section>
      <nav className="no-print mt-12" aria-labelledby="others-title">
        <h2 id="others-title">Other names</h2>
        <ul className="-mx-2 mt-2 flex flex-wrap">
          {conditions
            .filter((other) => other.front !== front)
            .map(({ slug, front: { title } }) => (
              <li key={slug}>
                <a className="inline-flex min-h-11 items-center px-2" href={`/conditions/${slug}`}>
                  {title}
                </a>
              </li>
            ))}
        </ul>
        <p className="mt-2 max-w-[40rem]">
          For all other names we have not checked enough to say anything.{" "}
          <PrintedLink to="/who-provides-therapy">Who provides therapy</PrintedLink> leads to people who know.
        </p>
      </nav>
    </article>
  );
}

async function conditionAt(params: Props["params"]) {
  const { condition: slug } = await params;
  return conditions.find((condition) => condition.slug === slug);
}
