import { nameRefused } from "#app/_paper/clinic-name.ts";
import { planInLink, planQuery } from "#app/_practice/plan-link.ts";
import { type PaperAsked, paperAsked, paperFields } from "#app/_sheet/paper-asked.ts";
import { addressOf } from "#app/_site/addresses.ts";
import type { LinkedPlan } from "#domain/plan-link/plan-link.ts";
import { inTurn, manyWait } from "../../_handout/turns.ts";
import { packPdf } from "./pack-pdf.ts";

/**
 * A plan link as one PDF: a cover and the handout of each practice. All of it stands in the address, and is drawn when it is
 * asked for; nobody keeps it, here or on the way (server/guard/guard.mjs).
 */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const paper = paperAsked(Object.fromEntries(query));
  const { plan, clinic, nameProblem } = planInLink(
    new URLSearchParams([...query].filter(([name]) => !paperFields.includes(name))).toString(),
  );
  if (plan.practices.length === 0)
    return new Response("There is no practice in this link.\n", {
      status: 400,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  if (nameProblem) return nameRefused(nameProblem, packAddress(plan, paper));
  const pdf = await inTurn(() => packPdf(plan, { ...paper, clinic }));
  if (pdf === "busy") return manyWait();
  return new Response(pdf, {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": 'inline; filename="session-pack.pdf"',
    },
  });
}

/** The same pack without a name, written anew from what was read. */
function packAddress(plan: LinkedPlan, { size, print, country }: PaperAsked): string {
  const paper = new URLSearchParams({ paper: size, print, country: country.code });
  return addressOf(`/suggested/pack.pdf?${planQuery(plan)}&${paper}`);
}
