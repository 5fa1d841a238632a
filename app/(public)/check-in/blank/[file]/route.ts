import { notFound } from "next/navigation";
import { type CheckInOffered, checkInForms } from "#content/check-in/questionnaires.ts";
import { helpAnywhere } from "#content/paper/paper-help.ts";
import { paperFiles } from "../../../_handout/paper-files.ts";
import { type CheckInPrint, checkInPdf } from "./check-in-pdf.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

type Params = { file: string };

const files: Record<string, CheckInPrint> = Object.fromEntries(checkInForms.flatMap(filesOf));

function filesOf(form: CheckInOffered): [string, CheckInPrint][] {
  return Object.entries(paperFiles(form.kind)).map(([file, kind]) => [
    file,
    { ...kind, form, country: helpAnywhere },
  ]);
}

export function generateStaticParams(): Params[] {
  return Object.keys(files).map((file) => ({ file }));
}

/** A check-in to fill in with a pen or on a screen, with how it is added up. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }) {
  const { file } = await params;
  const kind = files[file] ?? notFound();
  return new Response(await checkInPdf(kind), {
    headers: { "content-type": "application/pdf" },
  });
}
