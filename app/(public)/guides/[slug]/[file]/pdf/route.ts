import { notFound } from "next/navigation";
import { guideBySlug } from "#content/index.ts";
import { paperOnDemand } from "../../../../_handout/paper-on-demand.ts";
import { easyReadPdf } from "../easy-pdf.ts";
import { groupPdf } from "../group-pdf.ts";

const drawings = new Map([
  ["easy-read", easyReadPdf],
  ["group", groupPdf],
]);

/** A guide’s easy read, or its group, with a country’s numbers or the name of who hands it out. Handouts have a route of their own. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string; file: string }> }) {
  const { slug, file } = await params;
  const guide = guideBySlug(slug) ?? notFound();
  const draw = drawings.get(file) ?? notFound();
  return paperOnDemand(request, {
    at: `/guides/${slug}/${file}`,
    name: `${slug}-${file}`,
    hasLarge: false,
    draw: (ordered) => draw(guide, ordered),
  });
}
