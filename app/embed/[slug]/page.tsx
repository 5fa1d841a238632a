import type { Metadata } from "next";
import { everyGuide, guideAt, type OfGuide } from "#app/_site/guide-at.ts";
import { Drawing } from "#components/drawing/drawing.tsx";

export const dynamicParams = false;
export const generateStaticParams = everyGuide;

export async function generateMetadata(asked: OfGuide): Promise<Metadata> {
  const { slug, front } = await guideAt(asked);
  return {
    title: front.title,
    alternates: { canonical: `/guides/${slug}` },
    robots: { index: false },
  };
}

/** A guide as a card in somebody else’s page: the one page that may be framed, and it has no script at all. */
export default async function EmbedPage(asked: OfGuide) {
  const { slug, front } = await guideAt(asked);
  return (
    <main className="grid gap-2 border-t-2 border-ink p-4 sm:gap-4 sm:p-5">
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-4">
        <div>
          <p className="eyebrow">A practice to try, from Tend</p>
          <h1 className="text-h3 sm:text-h2">{front.title}</h1>
        </div>
        <Drawing name={front.drawing} className="size-12 sm:size-16" />
      </div>
      <p className="text-small sm:text-body">{front.summary}</p>
      <p>
        <a className="button-quiet" href={`/guides/${slug}`} target="_blank" rel="noopener">
          Open the guide
        </a>
      </p>
      <p className="hint">It opens in a new tab. It goes beside professional care and does not replace it.</p>
    </main>
  );
}
