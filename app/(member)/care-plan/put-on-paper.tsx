import { PrintButton } from "#components/sharing/print-button.tsx";
import type { CarePlan } from "#domain/care-plan/care-plan.ts";
import { PrintInstead } from "../_page/not-as-pdf.tsx";
import { PdfLinks } from "../_page/paper-files.tsx";
import { lettersMissingIn } from "./care-plan-pdf.ts";

/** What can be done with a plan. */
export function PutOnPaper({ plan }: { plan: CarePlan }) {
  const missing = lettersMissingIn(plan);
  return (
    <div className="no-print mt-8 border-t border-line pt-5">
      <p>
        <a className="button-quiet" href="/care-plan/write">
          Change it
        </a>
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-x-8 gap-y-1">
        <PrintButton label="Print it" />
        {missing.length === 0 && <PdfLinks pathOf={(file) => `/care-plan/${file}`} />}
      </div>
      {missing.length > 0 && <PrintInstead missing={missing} />}
      <p className="hint measure mt-4">
        Only you see this page. A copy on the fridge, in a wallet or with someone you trust is found without
        signing in.
      </p>
    </div>
  );
}
