import { withoutDetails } from "#app/_process/log.ts";
import { paperAsked } from "#app/_sheet/paper-asked.ts";
import { guideAt, type OfGuide } from "#app/_site/guide-at.ts";
import { sheetOf } from "#content/paper/paper.ts";
import { handoutPdf } from "../../../../_handout/handout-pdf.ts";
import { paperOnDemand } from "../../../../_handout/paper-on-demand.ts";
import { inTurn, manyWait } from "../../../../_handout/turns.ts";
import { writtenOn } from "./written-on.ts";

/** The handout as a PDF, as its page or the desk asks for it. */
export async function GET(request: Request, asked: OfGuide) {
  const guide = await guideAt(asked);
  return paperOnDemand(request, {
    at: `/guides/${guide.slug}/handout`,
    name: guide.slug,
    draw: (ordered) => handoutPdf(guide, ordered),
  });
}

/**
 * The same with words on it, which a press sends to have them drawn. They are drawn and forgotten: no address, no log and no
 * cache has them, and the answer is kept by nobody (server/guard/guard.mjs).
 */
export async function POST(request: Request, asked: OfGuide) {
  const guide = await guideAt(asked);
  const form = await request.formData().catch(() => new FormData());
  const written = writtenOn(sheetOf(guide.slug), form);
  if (!written) return tooMuch();
  const { size, print, country } = paperAsked(Object.fromEntries(form));
  const isBlank = Object.keys(written).length === 0;
  const file = await inTurn(() =>
    handoutPdf(guide, { size, print, country, ...(!isBlank && { written }) }).catch((error) => {
      throw withoutDetails("a filled-in handout failed", error);
    }),
  );
  if (file === "busy") return manyWait();
  return new Response(file, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${guide.slug}-${isBlank ? "blank" : "filled-in"}.pdf"`,
      "cache-control": "no-store",
    },
  });
}

function tooMuch(): Response {
  return new Response("These are more words than we can put on paper. Please leave some out.\n", {
    status: 413,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
