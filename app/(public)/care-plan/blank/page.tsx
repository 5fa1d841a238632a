import type { Metadata } from "next";
import { HelpLines } from "#app/_paper/help-lines.tsx";
import { PrintButton } from "#components/sharing/print-button.tsx";
import { blankCarePlan } from "#content/paper/blanks.ts";
import { Awake } from "../../_page/awake.tsx";
import { pageMetadata } from "../../_page/page-metadata.ts";
import { PaperForm } from "../../_paper-choices/paper-form.tsx";
import { CarePlanToFillIn } from "./care-plan-to-fill-in.tsx";
import "#app/_paper/care-sheet.css";

const { href, title, summary } = blankCarePlan;

export const metadata: Metadata = pageMetadata({ path: href, title, description: summary });

/** A care plan for whoever has no account: typed here and printed, or printed and written on. The style sheet of handouts asks which country is chosen. */
export default function BlankCarePlanPage() {
  return (
    <article className="handout">
      <header className="no-print max-w-[44rem] border-b-2 border-ink pb-8">
        <h1>{title}</h1>
        <p className="lede mt-4">
          One page to write in a good hour and to read in a bad one: how you notice it coming, what helps,
          whom you can ask, and what you live for. You can do it in pieces, or together with someone you
          trust.
        </p>
        <p className="mt-4">
          What you type here <strong>stays in this page</strong>. It is sent to nobody, and closing the page
          forgets it, so print it first. If you would rather keep it and change it now and then,{" "}
          <a href="/care-plan">keep it as a member</a>.
        </p>
        <p className="mt-4">
          To fill it in elsewhere, with a pen or on a screen, take <a href="#blank">a blank one as a PDF</a>.
        </p>
      </header>
      <div className="care-sheet mt-10 print:mt-0">
        <p className="print-only text-small">
          My care plan · Name or initials: ______________ Date: ______________
        </p>
        <CarePlanToFillIn />
        <div className="care-help">
          <HelpLines>{null}</HelpLines>
        </div>
      </div>
      <Awake when="touch" className="mt-8">
        <PrintButton label="Print this page" />
      </Awake>
      <section className="no-print mt-10 max-w-[44rem]" aria-labelledby="blank">
        <h2 id="blank">A blank one, as a PDF</h2>
        <p className="mt-3">
          It can be filled in with a pen or on a screen. The helplines that you choose here are on this page
          too when you print it.
        </p>
        <PaperForm papers={[{ at: `${href}/care-plan` }]} of="A care plan, blank" />
      </section>
    </article>
  );
}
