import { notFound } from "next/navigation";
import { stayingWellToWrite } from "#app/_sheet/staying-well-to-write.ts";
import { blankStayingWell } from "#content/paper/blanks.ts";
import { paperOnDemand } from "../../../../_handout/paper-on-demand.ts";

/** A blank staying-well sheet with a country’s numbers, or the name of who hands it out. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  if (file !== "staying-well") notFound();
  return paperOnDemand(request, {
    at: `${blankStayingWell.href}/${file}`,
    name: file,
    draw: stayingWellToWrite,
  });
}
