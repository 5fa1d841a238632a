import { readCarePlan } from "#db/care-plans.ts";
import { isBlankCarePlan } from "#domain/care-plan/care-plan.ts";
import { dayAt, zoneSchema } from "#domain/day.ts";
import { memberFile } from "../../_page/download.ts";
import { sizeOf } from "../../_page/paper-files.tsx";
import { carePlanPdf, lettersMissingIn } from "../care-plan-pdf.ts";

type Asked = { params: Promise<{ file: string }> };

/** A member's care plan as a PDF. Where there is nothing to draw, or letters are lacking, the page says so. */
export async function GET(_request: Request, { params }: Asked): Promise<Response> {
  const { file } = await params;
  const size = sizeOf(file);
  return memberFile(
    "/care-plan",
    async (member, today) => {
      const { plan, changedAt } = await readCarePlan(member.id);
      if (isBlankCarePlan(plan) || lettersMissingIn(plan).length > 0) return undefined;
      const zone = zoneSchema.safeParse(member.zone).data;
      const changedOn = zone && changedAt ? dayAt(zone, changedAt.valueOf()) : today;
      return {
        name: "care-plan.pdf",
        type: "application/pdf",
        bytes: await carePlanPdf({ plan, changedOn, size }),
      };
    },
    "paper",
  );
}
