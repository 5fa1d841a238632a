import { notFound } from "next/navigation";
import { checkInForms } from "#content/check-in/questionnaires.ts";
import { blankCheckIns } from "#content/paper/blanks.ts";
import { paperOnDemand } from "../../../../_handout/paper-on-demand.ts";
import { checkInPdf } from "../check-in-pdf.ts";

/** A check-in to fill in with a country’s numbers, or the name of who hands it out. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const form = checkInForms.find(({ kind }) => kind === file) ?? notFound();
  return paperOnDemand(request, {
    at: `${blankCheckIns.href}/${form.kind}`,
    name: form.kind,
    draw: (ordered) => checkInPdf({ ...ordered, form }),
  });
}
