import { notFound } from "next/navigation";
import { guideAsText } from "#content/guide-as-text.ts";
import { guideBySlug, guides } from "#content/index.ts";
import { readSettings } from "#settings.mjs";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return guides.map(({ slug }) => ({ slug }));
}

/** The whole guide as plain Markdown. */
export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const guide = guideBySlug((await params).slug) ?? notFound();
  const text = guideAsText(guide, `${readSettings().AUTH_URL}/guides/${guide.slug}`);
  return new Response(text, { headers: { "content-type": "text/markdown; charset=utf-8" } });
}
