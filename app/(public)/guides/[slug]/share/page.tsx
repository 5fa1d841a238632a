import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { addressOf, bare, shortAddress } from "#app/addresses.ts";
import { guideSections } from "#app/guide-sections.ts";
import { pageMetadata } from "#app/page-metadata.ts";
import { Awake } from "#components/awake.tsx";
import { QrCode } from "#components/qr-code.tsx";
import { ShareAddress } from "#components/share-address.tsx";
import { guideBySlug, guides } from "#content/index.ts";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return guides.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const guide = guideBySlug((await params).slug);
  if (!guide) return {};
  const title = `Share: ${guide.front.title}`;
  const description = `A link, a QR code and a card for “${guide.front.title}”.`;
  return {
    ...pageMetadata({ path: `/guides/${guide.slug}/share`, title, description }),
    robots: { index: false },
  };
}

/** Every way to pass a guide on. A page of its own: it works without a script, and the guide stays light. */
export default async function SharePage({ params }: Props) {
  const { slug, front } = guideBySlug((await params).slug) ?? notFound();
  const address = shortAddress(slug);
  const card = `<iframe src="${addressOf(`/embed/${slug}`)}" title="${front.title}: a guide on Tend" width="100%" height="320" loading="lazy"></iframe>`;
  return (
    <Awake when="view" className="grid gap-12" aria-labelledby="share-title">
      <header className="max-w-[44rem] border-b-2 border-ink pb-8">
        <h1 id="share-title">Share “{front.title}”</h1>
        <p className="lede mt-4">
          Nobody needs an account to read it. The link is the same for everyone, so it does not tell who it
          was given to.
        </p>
        <p className="no-print mt-3">
          <a href={`/guides/${slug}`}>Back to the guide</a>
        </p>
      </header>
      <div className="grid items-start gap-x-16 gap-y-8 md:grid-cols-[minmax(0,1fr)_16rem]">
        <ShareAddress address={address} title={front.title} label="Short address" />
        <figure>
          <QrCode
            text={address}
            label={`QR code that leads to ${bare(address)}`}
            className="w-full max-w-64"
          />
          <figcaption className="mt-2 text-small">
            {bare(address)}
            <span className="no-print block">
              The code as a picture: <a href={`/guides/${slug}/code.png`}>PNG</a>,{" "}
              <a href={`/guides/${slug}/code.svg`}>SVG</a>
            </span>
          </figcaption>
        </figure>
      </div>
      <section className="no-print" aria-labelledby="parts-title">
        <h2 id="parts-title">Only a part of it</h2>
        <ul className="mt-4 grid max-w-[44rem] gap-2">
          {guideSections.map(({ id, label }) => (
            <li key={id} className="border-t border-line pt-3">
              <Part title={`${front.title}: ${label}`} label={label} address={`${address}#${id}`} />
            </li>
          ))}
        </ul>
      </section>
      <section className="no-print max-w-[44rem]" aria-labelledby="card-title">
        <h2 id="card-title">A card for your own site</h2>
        <p className="mt-2">
          These words put <a href={`/embed/${slug}`}>a card</a> with a link to the guide into a page. It has
          no script and sets no cookie.
        </p>
        <label className="field mt-3 !max-w-none">
          <span className="label">HTML to copy</span>
          <textarea className="input font-mono text-small" readOnly rows={4} defaultValue={card} />
        </label>
      </section>
    </Awake>
  );
}

function Part({ title, label, address }: { title: string; label: string; address: string }) {
  return (
    <>
      <ShareAddress address={address} title={title} label={label} />
      <details>
        <summary className="min-h-11 py-2">QR code for “{label}”</summary>
        <QrCode text={address} label={`QR code that leads to ${bare(address)}`} className="w-48" />
      </details>
    </>
  );
}
