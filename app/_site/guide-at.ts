/** What each page that every guide has begins with: of which guides there is one, and whose is asked for. */
import { notFound } from "next/navigation";
import { type Guide, guideBySlug, guides } from "#content/index.ts";

export type OfGuide = { params: Promise<{ slug: string }> };

/** For `generateStaticParams`. */
export function everyGuide(): { slug: string }[] {
  return guides.map(({ slug }) => ({ slug }));
}

/** The guide in the address; where there is none of that name, Next answers with a 404. */
export async function guideAt({ params }: OfGuide): Promise<Guide> {
  return guideBySlug((await params).slug) ?? notFound();
}
