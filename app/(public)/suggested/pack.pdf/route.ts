import { planInLink } from "#app/_practice/plan-link.ts";
import { paperAsked, paperFields } from "#app/_sheet/paper-asked.ts";
import { inTurn, manyWait } from "../../_handout/turns.ts";
import { packPdf } from "./pack-pdf.ts";

/**
 * A plan link as one PDF: a cover and the handout of each practice. All of it stands in the address, and is drawn when it is
 * asked for; nobody keeps it, here or on the way (server/guard/guard.mjs).
 */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const paper = paperAsked(Object.fromEntries(query));
  const { plan, clinic } = planInLink(
    new URLSearchParams([...query].filter(([name]) => !paperFields.includes(name))).toString(),
  );
  if (plan.practices.length === 0)
    return new Response("There is no practice in this link.\n", {
      status: 400,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  const pdf = await inTurn(() => packPdf(plan, { ...paper, clinic }));
  if (pdf === "busy") return manyWait();
  return new Response(pdf, {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": 'inline; filename="session-pack.pdf"',
    },
  });
}
