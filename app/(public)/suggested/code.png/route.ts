import { planInLink, planLinkTo } from "#app/_practice/plan-link.ts";
import { codePicture } from "../../_codes/code-picture.ts";

/** The link to a suggested plan as a picture to put into a letter: the plan stands in the query, as in the link. */
export async function GET(request: Request): Promise<Response> {
  const { plan, clinic } = planInLink(new URL(request.url).search);
  if (plan.practices.length === 0)
    return new Response("There is no practice in this link.\n", { status: 400 });
  return new Response(codePicture(planLinkTo(plan, clinic), { scale: 12 }), {
    headers: {
      "Content-Type": "image/png",
      "Content-Disposition": 'attachment; filename="suggested-plan.png"',
    },
  });
}
