import type { ReactNode } from "react";
import { type FormValues, textOf } from "#components/form/form-state.ts";
import { CopyText } from "#components/sharing/copy-text.tsx";
import { PrintButton } from "#components/sharing/print-button.tsx";
import type { Summary } from "#domain/summary/summary.ts";
import { notesOfSummary } from "#domain/summary/summary-notes.ts";
import { PrintInstead } from "../_page/not-as-pdf.tsx";
import { seenOf } from "../_page/seen.ts";
import { shareSummaryOf } from "./actions.ts";
import { ShareForm } from "./share-form.tsx";
import { summaryFields } from "./summary.ts";

type Props = {
  values: FormValues;
  summary: Summary;
  /** Letters in it that our PDF cannot write. */
  missing: string[];
  notice: ReactNode;
};

/** Three ways to show what was previewed. Each form sends along what it was made from, so another tab changes nothing. */
export function ShowIt({ values, summary, missing, notice }: Props) {
  const fields = summaryFields(values);
  return (
    <div id="ways" className="no-print mt-12 border-t border-line pt-5">
      <h2>Show it to someone</h2>
      {notice}
      <div className="mt-3 flex flex-wrap items-center gap-x-8 gap-y-1">
        <PrintButton label="Print it" />
        {missing.length === 0 && (
          <form method="post" action="/summary/pdf" className="flex flex-wrap gap-x-8">
            {fields.map(([name, value]) => (
              <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
            ))}
            <button className="button-plain" type="submit">
              Download it as a PDF
            </button>{" "}
            <button className="button-plain" type="submit" name="paper" value="LETTER">
              PDF for US Letter
            </button>
          </form>
        )}
      </div>
      {missing.length > 0 && <PrintInstead missing={missing} />}
      <div className="mt-4">
        <CopyText label="In short, as text" text={notesOfSummary(summary)} />
      </div>
      <ShareForm
        action={shareSummaryOf}
        fields={[...fields, ["seen", seenOf(summary)], ["press", crypto.randomUUID()]]}
        days={textOf(values, "days", "7")}
      />
    </div>
  );
}
