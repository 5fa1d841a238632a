import { notFound } from "next/navigation";
import { blankCarePlan } from "#content/paper/blanks.ts";
import { paperOnDemand } from "../../../../_handout/paper-on-demand.ts";
import { carePlanToWrite } from "../care-plan-to-write.ts";

/** A blank care plan with a country’s numbers, or the name of who hands it out. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  if (file !== "care-plan") notFound();
  return paperOnDemand(request, { at: `${blankCarePlan.href}/${file}`, name: file, draw: carePlanToWrite });
}
