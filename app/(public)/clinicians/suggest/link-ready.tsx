import { planLinkTo, planQuery } from "#app/_practice/plan-link.ts";
import { bare } from "#app/_site/addresses.ts";
import { CopyText } from "#components/sharing/copy-text.tsx";
import { PrintButton } from "#components/sharing/print-button.tsx";
import { QrCode } from "#components/sharing/qr-code.tsx";
import { ShareAddress } from "#components/sharing/share-address.tsx";
import type { LinkedPlan } from "#domain/plan-link/plan-link.ts";
import { notesOf } from "../../_plan-link/notes-text.ts";

/** The link, and each way to hand it over. */
export function LinkReady({ plan, clinic }: { plan: LinkedPlan; clinic: string | undefined }) {
  const link = planLinkTo(plan, clinic);
  return (
    <section
      className="panel no-print mt-8 grid gap-x-12 gap-y-6 md:grid-cols-[minmax(0,1fr)_auto]"
      aria-labelledby="ready-title"
    >
      <div className="grid content-start gap-4">
        <h2 id="ready-title">The link is ready</h2>
        <ShareAddress address={link} title="A suggested plan" label="Link to the plan" />
        <PrintButton label="Print the plan" />
        <CopyText label="For your notes" text={notesOf(plan)} />
        <p>
          <a href={link}>{bare(link)}</a> shows what your client sees. It holds the whole plan, and{" "}
          {clinic === undefined ? "nobody’s name" : "your clinic’s name, for its PDFs alone"}. We keep
          nothing, so keep the link if you want it again.
        </p>
        <p className="hint">Whoever has the link can read it, so pass it on as you would a letter.</p>
      </div>
      <figure>
        <QrCode
          text={link}
          label="The link as a code for a phone’s camera"
          className="w-full max-w-64 rounded"
        />
        <figcaption className="mt-2 text-small">
          Leads to the suggested plan.{" "}
          <a
            className="inline-flex min-h-11 items-center"
            href={`/suggested/code.png?${planQuery(plan, clinic)}`}
            download="suggested-plan.png"
          >
            Keep the code as a picture (PNG)
          </a>
        </figcaption>
      </figure>
    </section>
  );
}
