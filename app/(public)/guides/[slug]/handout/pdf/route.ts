import { notFound } from "next/navigation";
import { z } from "zod";
import { countries, type Guide, guideBySlug } from "#content/index.ts";
import { helpAnywhere } from "#content/paper/paper-help.ts";
import { handoutPdf, type Print } from "../../_handout/handout-pdf.ts";

const asked = z.object({
  paper: z.enum(["A4", "LETTER"]).catch("A4"),
  print: z.enum(["normal", "large"]).catch("normal"),
  country: z.string().catch(""),
});

/** The files that were drawn when Tend was built. They name no country. */
const published = {
  A4: { normal: "handout.pdf", large: "handout-large.pdf" },
  LETTER: { normal: "handout-letter.pdf", large: "handout-large-letter.pdf" },
};

/** The handout as a PDF, as its page asks for it. Only one that names a country’s helplines is drawn for it. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const guide = guideBySlug((await params).slug) ?? notFound();
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const { paper: size, print, country: code } = asked.parse(query);
  const country = countries.find((known) => known.code === code) ?? helpAnywhere;
  if (country === helpAnywhere) {
    const location = `/guides/${guide.slug}/${published[size][print]}`;
    return new Response(null, { status: 307, headers: { location } });
  }
  return new Response(await drawnOnce(guide, { size, print, country }), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${guide.slug}-${code}.pdf"`,
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
