import type { Metadata } from "next";
import { HelpLines, ShortHelpLines } from "#app/_paper/help-lines.tsx";
import { addressOf, bare, guideAddress, shortAddress } from "#app/_site/addresses.ts";
import { everyGuide, guideAt, type OfGuide } from "#app/_site/guide-at.ts";
import { Drawing } from "#components/drawing/drawing.tsx";
import { QrCode } from "#components/sharing/qr-code.tsx";
import { type Handout, handoutOf } from "#content/paper/handout.ts";
import { joined } from "#domain/joined.mjs";
import { Awake } from "../../../_page/awake.tsx";
import { pageMetadata } from "../../../_page/page-metadata.ts";
import { asksMuch, fullnessOf } from "./fullness.ts";
import { MyPdf, myPdf } from "./my-pdf.tsx";
import { MyPlan } from "./my-plan.tsx";
import { PaperChoices } from "./paper-choices.tsx";
import { SheetToFillIn } from "./sheet-to-fill-in.tsx";
import "./handout.css";
import "./handout-print.css";
import "./sheet.css";

export const dynamicParams = false;
export const generateStaticParams = everyGuide;

export async function generateMetadata(asked: OfGuide): Promise<Metadata> {
  const { slug, front } = await guideAt(asked);
  return pageMetadata({
    path: `/guides/${slug}/handout`,
    title: `${front.title}: handout`,
    description: `Two pages to print and hand out. ${front.summary}`,
  });
}

/** What is printed in smaller letters; the last with less room between the lines to write on, too. */
const pages = {
  "": "handout-page",
  more: "handout-page handout-more",
  full: "handout-page handout-full",
};

/** Two pages of paper: what to do, and a sheet to do it on. On screen they stand one below the other. */
export default async function HandoutPage(asked: OfGuide) {
  const guide = await guideAt(asked);
  const { slug, front } = guide;
  const handout = handoutOf(guide, bare(addressOf("/help-now")));
  return (
    <article className="handout">
      <PaperChoices slug={slug} title={handout.title} />
      <MyPdf slug={slug} />
      <div className={pages[fullnessOf(handout)]}>
        <header className="handout-head">
          <div>
            <p className="handout-small">Tend · a practice to try</p>
            <h1>{handout.title}</h1>
            <p className="handout-lede">{handout.summary}</p>
          </div>
          <Drawing name={front.drawing} className="handout-drawing" />
        </header>
        <WhatToDo handout={handout} />
        <ShortHelpLines />
      </div>
      <Awake
        when="touch"
        className={pages[asksMuch(handout) ? "full" : ""]}
        id="sheet"
        aria-labelledby="sheet-title"
      >
        <p className="print-only handout-which">{handout.title} · 2 of 2</p>
        <h2 id="sheet-title">{handout.sheet.title}</h2>
        <p>{handout.sheet.intro}</p>
        <SheetToFillIn parts={handout.sheet.parts} form={myPdf} />
        <p className="handout-next">
          <strong>{handout.nextTime}</strong> <span className="handout-line" />
        </p>
        <footer className="handout-foot">
          <HelpLines>
            <div className="handout-codes">
              <Code address={addressOf("/help-now")} caption="Help now" />
              <Code address={shortAddress(slug)} caption="The guide" />
            </div>
          </HelpLines>
          <p className="handout-small">
            {joined(handout.smallPrint.join(" "))} <a href={guideAddress(slug)}>{bare(shortAddress(slug))}</a>
          </p>
        </footer>
      </Awake>
    </article>
  );
}

/** A code says in words where it leads, for the eye and for readers that speak. */
function Code({ address, caption }: { address: string; caption: string }) {
  return (
    <figure>
      <QrCode text={address} label={`QR code that leads to ${bare(address)}`} className="" />
      <figcaption className="handout-small">{caption}</figcaption>
    </figure>
  );
}

function WhatToDo({ handout }: { handout: Handout }) {
  return (
    <>
      <div className="handout-columns">
        <div>
          <section aria-labelledby="how-title">
            <h2 id="how-title">How</h2>
            <ol className="handout-steps">
              {handout.steps.map((step) => (
                <li key={step}>{joined(step)}</li>
              ))}
            </ol>
          </section>
          <MyPlan {...handout.plan} />
        </div>
        <div>
          <dl>
            {handout.facts.map(({ term, text }) => (
              <div key={term} className="handout-fact">
                <dt className="handout-small">{term}</dt>
                <dd>{joined(text)}</dd>
              </div>
            ))}
          </dl>
          <section className="handout-careful" aria-labelledby="careful-title">
            <h2 id="careful-title">Be careful</h2>
            <ul>
              <li>
                <strong>{handout.mainCaution}</strong>
              </li>
              {handout.careful.map((caution) => (
                <li key={caution}>{caution}</li>
              ))}
            </ul>
          </section>
        </div>
      </div>
      <section className="handout-not-enough" aria-labelledby="not-enough-title">
        <h2 id="not-enough-title">When this is not enough</h2>
        {handout.notEnough.map((words) => (
          <p key={words}>{words}</p>
        ))}
        <p className="handout-small">
          Whom to ask, and when: <a href="/when-to-seek-help">{bare(addressOf("/when-to-seek-help"))}</a>
        </p>
      </section>
    </>
  );
}
