import type { Metadata } from "next";
import { addressOf, bare } from "#app/_site/addresses.ts";
import { PrintButton } from "#components/sharing/print-button.tsx";
import { blankStayingWell } from "#content/paper/blanks.ts";
import { stayingWellAsked } from "#content/paths/staying-well.ts";
import { Awake } from "../../_page/awake.tsx";
import { pageMetadata } from "../../_page/page-metadata.ts";
import { PaperForm } from "../../_paper-choices/paper-form.tsx";
import "#app/_paper/care-sheet.css";

const { href, title, summary } = blankStayingWell;

export const metadata: Metadata = pageMetadata({ path: href, title, description: summary });

/** The sheet for whoever has no account, or likes paper better: to print, and to write on by hand. */
export default function BlankStayingWellPage() {
  return (
    <article>
      <header className="no-print max-w-[44rem] border-b-2 border-ink pb-8">
        <h1>{title}</h1>
        <p className="lede mt-4">
          One page to write when things are better, for when they are not. Keep it where you find it, and show
          it to whom you like. It is not a treatment plan, and nobody has to see it.
        </p>
        <div className="mt-6">
          <Awake when="touch">
            <PrintButton label="Print this page" />
          </Awake>
          <p className="mt-4">Or fill in a blank PDF, with a pen or on a screen:</p>
          <PaperForm papers={[{ at: `${href}/staying-well` }]} of="A staying-well sheet, blank" />
        </div>
      </header>
      <div className="care-sheet mt-10 print:mt-0">
        <p className="print-only text-small">
          Staying well · Name or initials: ______________ Date: ______________
        </p>
        <div className="care-parts">
          {stayingWellAsked.map(({ part, title: asked, asks, lines }) => (
            <section key={part} className="care-part" aria-labelledby={`well-${part}`}>
              <h2 id={`well-${part}`}>{asked}</h2>
              <p className="hint">{asks}</p>
              <div className="care-ruled print:!block" aria-hidden="true">
                {Array.from({ length: lines }, (_, line) => line).map((line) => (
                  <div key={line} />
                ))}
              </div>
            </section>
          ))}
        </div>
        <p className="care-help text-small">
          If you are in danger, or think of ending your life: call your emergency number, or open{" "}
          {bare(addressOf("/help-now"))}.
        </p>
      </div>
    </article>
  );
}
