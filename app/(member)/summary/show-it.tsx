import type { ReactNode } from "react";
import { seenOf } from "#app/seen.ts";
import { fieldsOf } from "#app/summary.ts";
import { type FormValues, textOf } from "#components/form-state.ts";
import { PrintButton } from "#components/print-button.tsx";
import type { Summary } from "#domain/summary.ts";
import { shareSummaryOf } from "./actions.ts";
import { ShareForm } from "./share-form.tsx";

type Props = { values: FormValues; summary: Summary; notice: ReactNode };

/** Three ways to show what was previewed. Each form sends along what it was made from, so another tab changes nothing. */
export function ShowIt({ values, summary, notice }: Props) {
  const fields = fieldsOf(values);
  return (
    <div id="ways" className="no-print mt-12 border-t border-line pt-5">
      <h2>Show it to someone</h2>
      {notice}
      <div className="mt-3 flex flex-wrap items-center gap-x-8 gap-y-1">
        <PrintButton label="Print it" />
        <form method="post" action="/summary/pdf">
          {fields.map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <button className="button-plain" type="submit">
            Download it as a PDF
          </button>
        </form>
      </div>
      <ShareForm
        action={shareSummaryOf}
        fields={[...fields, ["seen", seenOf(summary)], ["press", crypto.randomUUID()]]}
        days={textOf(values, "days", "7")}
      />
    </div>
  );
}
