import { notFound } from "next/navigation";
import { clinicNameFor } from "#app/_paper/clinic-name.ts";
import { withoutDetails } from "#app/_process/log.ts";
import { paperAsked } from "#app/_sheet/paper-asked.ts";
import { type Guide, guideBySlug } from "#content/index.ts";
import { sheetOf } from "#content/paper/paper.ts";
import { helpAnywhere } from "#content/paper/paper-help.ts";
import { handoutFile } from "../../../../_guides/handout-files.ts";
import { handoutPdf, type Print } from "../../../../_handout/handout-pdf.ts";
import { inTurn, manyWait } from "../../../../_handout/turns.ts";
import { writtenOn } from "./written-on.ts";

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

/**
 * The same with words on it, which a press sends to have them drawn. They are drawn and forgotten: no address, no log and no
 * cache has them, and the answer is kept by nobody (server/guard/guard.mjs).
 */
export async function POST(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const guide = guideBySlug((await params).slug) ?? notFound();
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
