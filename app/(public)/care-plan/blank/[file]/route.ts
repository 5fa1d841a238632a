import { notFound } from "next/navigation";
import { helpAnywhere } from "#content/paper/paper-help.ts";
import { paperFiles } from "../../../_handout/paper-files.ts";
import { carePlanToWrite } from "./care-plan-to-write.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

type Params = { file: string };

const files = paperFiles("care-plan");

export function generateStaticParams(): Params[] {
  return Object.keys(files).map((file) => ({ file }));
}

/** A blank care plan, to fill in with a pen or on a screen. It names no country. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }) {
  const { file } = await params;
  const kind = files[file] ?? notFound();
  return new Response(await carePlanToWrite({ ...kind, country: helpAnywhere }), {
    headers: { "content-type": "application/pdf" },
  });
}
