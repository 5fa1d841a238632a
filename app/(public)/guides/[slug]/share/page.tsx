import type { Metadata } from "next";
import { usualPractice } from "#app/_practice/plan-link.ts";
import { addressOf, bare, sectionAddress, shortAddress } from "#app/_site/addresses.ts";
import { everyGuide, guideAt, type OfGuide } from "#app/_site/guide-at.ts";
import { QrCode } from "#components/sharing/qr-code.tsx";
import { ShareAddress } from "#components/sharing/share-address.tsx";
import type { Guide } from "#content/index.ts";
import { writePlanLink } from "#domain/plan-link/plan-link.ts";
import { Awake } from "../../../_page/awake.tsx";
import { pageMetadata } from "../../../_page/page-metadata.ts";
import { guideSections } from "../guide-sections.ts";

export const dynamicParams = false;
export const generateStaticParams = everyGuide;

/** In pixels: the longest card needs as much where it is 280 wide. */
const cardHeight = 380;

export async function generateMetadata(asked: OfGuide): Promise<Metadata> {
  const { slug, front } = await guideAt(asked);
  const title = `Share: ${front.title}`;
  const description = `A link, a QR code and a card for “${front.title}”.`;
  return {
    ...pageMetadata({ path: `/guides/${slug}/share`, title, description }),
    robots: { index: false },
  };
}

/** Every way to pass a guide on. A page of its own: it works without a script, and the guide stays light. */
export default async function SharePage(asked: OfGuide) {
  const guide = await guideAt(asked);
  const { slug, front } = guide;
  const address = shortAddress(slug);
  const usual = writePlanLink({ practices: [usualPractice(guide)], from: null });
  const card = `<iframe src="${addressOf(`/embed/${slug}`)}" title="${front.title}: a guide on Tend" width="100%" height="${cardHeight}" loading="lazy" style="border: 0; max-width: 40rem"></iframe>`;
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
            {bare(address)}{" "}
            <span className="no-print block">
              The code as a picture: <Pictures file={`/guides/${slug}/code`} of={front.title} />
            </span>
          </figcaption>
        </figure>
      </div>
      <section className="no-print max-w-[44rem]" aria-labelledby="dose-title">
        <h2 id="dose-title">With a dose, and days</h2>
        <p className="mt-2">
          <a href={`/clinicians/suggest?${usual}`}>Suggest it as a plan</a>: you choose how long and how
          often, and get a link that says so, with a code and a page to print. Nothing is kept.
        </p>
      </section>
      <section className="no-print" aria-labelledby="parts-title">
        <h2 id="parts-title">Only a part of it</h2>
        <ul className="mt-4 grid max-w-[44rem] gap-2">
          {guideSections.map(({ id, label }) => (
            <Part key={id} guide={guide} id={id} label={label} />
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
          <span className="label">HTML to copy</span>{" "}
          <textarea className="input font-mono text-small" readOnly rows={4} defaultValue={card} />
        </label>
      </section>
    </Awake>
  );
}

/** Whoever hears the links one by one hears of what each is a picture. */
function Pictures({ file, of }: { file: string; of: string }) {
  const kinds = [".png", ".svg"].map((kind) => (
    <a key={kind} href={file + kind}>
      {kind.slice(1).toUpperCase()}
      <span className="visually-hidden"> of the code for “{of}”</span>
    </a>
  ));
  return (
    <>
      {kinds[0]}, {kinds[1]}
    </>
  );
}

type PartProps = { guide: Guide; id: string; label: string };

/** A part of the guide. Its code is shown when the address of this page names it, so that no script is needed. */
function Part({ guide: { slug, front }, id, label }: PartProps) {
  const address = sectionAddress(slug, id);
  return (
    <li id={id} className="group scroll-mt-4 border-t border-line py-3">
      <ShareAddress address={address} title={`${front.title}: ${label}`} label={label}>
        <a className="inline-flex min-h-11 items-center group-target:hidden" href={`#${id}`}>
          QR code <span className="visually-hidden">for “{label}”</span>
        </a>
      </ShareAddress>
      <figure className="mt-3 hidden group-target:block">
        <QrCode text={address} label={`QR code that leads to ${bare(address)}`} className="w-full max-w-64" />
        <figcaption className="mt-2 text-small">
          The code as a picture: <Pictures file={`/guides/${slug}/code-${id}`} of={label} />
        </figcaption>
      </figure>
    </li>
  );
}
