import { notFound } from "next/navigation";
import { toBuffer, toString as toText } from "qrcode";
import { guideAddress, shortAddress } from "#app/addresses.ts";
import { bibtexOf, risOf } from "#content/citations.ts";
import { type Guide, guideBySlug, guides } from "#content/index.ts";
import { handoutPdf } from "./handout-pdf.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

type FileOfGuide = { type: string; make: (guide: Guide) => Promise<BodyInit> | BodyInit };

const pdf = "application/pdf";
const addressOf = ({ slug }: Guide) => guideAddress(slug);
const code = ({ slug }: Guide) => shortAddress(slug);

/** What a guide can be taken along as, by the last part of its address. */
const files: Record<string, FileOfGuide> = {
  "handout.pdf": { type: pdf, make: (guide) => handoutPdf(guide, { size: "A4", print: "normal" }) },
  "handout-letter.pdf": {
    type: pdf,
    make: (guide) => handoutPdf(guide, { size: "LETTER", print: "normal" }),
  },
  "handout-large.pdf": { type: pdf, make: (guide) => handoutPdf(guide, { size: "A4", print: "large" }) },
  "handout-large-letter.pdf": {
    type: pdf,
    make: (guide) => handoutPdf(guide, { size: "LETTER", print: "large" }),
  },
  "cite.bib": { type: "text/x-bibtex; charset=utf-8", make: (guide) => bibtexOf(guide, addressOf(guide)) },
  "cite.ris": {
    type: "application/x-research-info-systems; charset=utf-8",
    make: (guide) => risOf(guide, addressOf(guide)),
  },
  "code.svg": { type: "image/svg+xml", make: (guide) => toText(code(guide), { type: "svg", margin: 4 }) },
  "code.png": {
    type: "image/png",
    make: async (guide) => new Uint8Array(await toBuffer(code(guide), { margin: 4, scale: 16 })),
  },
};

type Params = { slug: string; file: string };

export function generateStaticParams(): Params[] {
  return guides.flatMap(({ slug }) => Object.keys(files).map((file) => ({ slug, file })));
}

export async function GET(_request: Request, { params }: { params: Promise<Params> }) {
  const { slug, file } = await params;
  const guide = guideBySlug(slug) ?? notFound();
  const { type, make } = files[file] ?? notFound();
  return new Response(await make(guide), { headers: { "content-type": type } });
}
