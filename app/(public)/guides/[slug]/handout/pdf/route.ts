import { notFound } from "next/navigation";
import { clinicNameFor } from "#app/_paper/clinic-name.ts";
import { paperAsked } from "#app/_sheet/paper-asked.ts";
import { type Guide, guideBySlug } from "#content/index.ts";
import { helpAnywhere } from "#content/paper/paper-help.ts";
import { handoutFile } from "../../../../_guides/handout-files.ts";
import { handoutPdf, type Print } from "../../../../_handout/handout-pdf.ts";
import { inTurn, manyWait } from "../../../../_handout/turns.ts";

/**
 * The handout as a PDF, as its page asks for it, and the desk. Only one that names a country’s helplines, or who hands it
 * out, is drawn for it.
 */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const guide = guideBySlug((await params).slug) ?? notFound();
  const query = new URL(request.url).searchParams;
  const { size, print, country } = paperAsked(Object.fromEntries(query));
  const { clinic } = clinicNameFor(query);
  if (country === helpAnywhere && clinic === undefined) {
    const location = handoutFile(guide.slug, { paper: size, print });
    return new Response(null, { status: 307, headers: { location } });
  }
  // A name is nobody’s but theirs who made the link: what bears one is kept nowhere.
  const file =
    clinic === undefined
      ? await drawnOnce(guide, { size, print, country })
      : await inTurn(() => handoutPdf(guide, { size, print, country, clinic }));
  if (file === "busy") return manyWait();
  const ending = country === helpAnywhere ? "" : `-${country.code}`;
  return new Response(file, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${guide.slug}${ending}.pdf"`,
      ...(clinic !== undefined && { "cache-control": "no-store" }),
    },
  });
}

/** The last ones: drawing takes a fifth of a second, and whoever hands one out does so more than once. */
const drawn = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
const mostDrawn = 200;

function drawnOnce(guide: Guide, { size, print, country }: Print) {
  const key = [guide.slug, size, print, country.code].join();
  const known = drawn.get(key) ?? handoutPdf(guide, { size, print, country });
  drawn.delete(key);
  drawn.set(key, known);
  const [oldest = ""] = drawn.keys();
  if (drawn.size > mostDrawn) drawn.delete(oldest);
  return known;
}
