import type { Metadata } from "next";
import { addressOf, bare, shortAddress } from "#app/_site/addresses.ts";
import { everyGuide, guideAt, type OfGuide } from "#app/_site/guide-at.ts";
import { QrCode } from "#components/sharing/qr-code.tsx";
import { easyHelp, easyReadOf, takeCare } from "#content/easy/easy-read.ts";
import { daySchema, formatDay } from "#domain/day.ts";
import { joined } from "#domain/joined.mjs";
import { pageMetadata } from "../../../_page/page-metadata.ts";
import { PaperForm } from "../../../_paper-choices/paper-form.tsx";
import { Picture } from "./picture.tsx";
import "./easy-read.css";

export const dynamicParams = false;
export const generateStaticParams = everyGuide;

export async function generateMetadata(asked: OfGuide): Promise<Metadata> {
  const { slug, front } = await guideAt(asked);
  return pageMetadata({
    path: `/guides/${slug}/easy-read`,
    title: `${front.title}: easy read`,
    description: `One page with six pictures and few words. ${front.summary}`,
  });
}

/** The guide in six pictures: as large as its PDF on a screen, and one page on paper. */
export default async function EasyReadPage(asked: OfGuide) {
  const { slug, front } = await guideAt(asked);
  const { title, steps, careful } = easyReadOf(slug);
  const help = addressOf("/help-now");
  return (
    <article className="easy">
      <header className="easy-head">
        <p>Tend · {front.title}</p>
        <h1>{title}</h1>
      </header>
      <ol className="easy-steps">
        {steps.map((step) => (
          <li key={step.words}>
            <Picture {...step} />
            <p>{step.words}</p>
          </li>
        ))}
      </ol>
      <section className="easy-careful" aria-label="Be careful">
        <Picture {...takeCare} />
        <p>{careful}</p>
      </section>
      <section className="easy-help" aria-label="Help">
        <div>
          <p>
            <strong>{easyHelp.now}</strong> <span className="easy-gap" />
          </p>
          <p>
            {easyHelp.more} <a href="/help-now">{bare(help)}</a>
          </p>
        </div>
        <QrCode text={help} label={`QR code that leads to ${bare(help)}`} className="easy-code" />
      </section>
      <p className="easy-foot">
        {bare(shortAddress(slug))} · {formatDay(daySchema.parse(front.changed), "dated")} ·{" "}
        {joined("CC BY 4.0")}
      </p>
      <div className="easy-ways no-print">
        <p>
          <a href={`/guides/${slug}`}>The long guide</a>
        </p>
        {/* Its words are for whoever hands it out: folded, they do not stand among easy ones. */}
        <details>
          <summary>To hand it out: a PDF</summary>
          <PaperForm
            papers={[{ at: `/guides/${slug}/easy-read` }]}
            of={`${front.title}: easy read`}
            hasLarge={false}
          />
        </details>
      </div>
    </article>
  );
}
