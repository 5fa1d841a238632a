import { everyGuide, guideAt, type OfGuide } from "#app/_site/guide-at.ts";
import { guideAsText } from "#content/guide-as-text.ts";
import { readSettings } from "#settings.mjs";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = everyGuide;

/** The whole guide as plain Markdown. */
export async function GET(_request: Request, asked: OfGuide) {
  const guide = await guideAt(asked);
  const text = guideAsText(guide, `${readSettings().AUTH_URL}/guides/${guide.slug}`);
  return new Response(text, { headers: { "content-type": "text/markdown; charset=utf-8" } });
}
