import { notFound } from "next/navigation";
import { stayingWellToWrite } from "#app/_sheet/staying-well-to-write.ts";
import { helpAnywhere } from "#content/paper/paper-help.ts";
import { paperFiles } from "../../../_handout/paper-files.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

type Params = { file: string };

const files = paperFiles("staying-well");

export function generateStaticParams(): Params[] {
  return Object.keys(files).map((file) => ({ file }));
}

/** A blank staying-well sheet, to fill in with a pen or on a screen. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }) {
  const { file } = await params;
  const kind = files[file] ?? notFound();
  return new Response(await stayingWellToWrite({ ...kind, country: helpAnywhere }), {
    headers: { "content-type": "application/pdf" },
  });
}
