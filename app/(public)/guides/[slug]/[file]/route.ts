import { notFound } from "next/navigation";
import { toString as toText } from "qrcode";
import { guideAddress, sectionAddress, shortAddress } from "#app/_site/addresses.ts";
import { bibtexOf, entriesOf, risOf } from "#content/citations.ts";
import { type Guide, guideBySlug, guides } from "#content/index.ts";
import { helpAnywhere } from "#content/paper/paper-help.ts";
import { codePicture } from "../../../_codes/code-picture.ts";
import { handoutPdf, type Print } from "../../../_handout/handout-pdf.ts";
import { guideSections } from "../guide-sections.ts";
import { easyReadPdf } from "./easy-pdf.ts";
import { groupPdf } from "./group-pdf.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

type FileOfGuide = { type: string; make: (guide: Guide) => Promise<BodyInit> | BodyInit };

const addressOf = ({ slug }: Guide) => guideAddress(slug);

/** What a guide can be taken along as, by the last part of its address. */
const files: Record<string, FileOfGuide> = {
  "handout.pdf": handout("A4", "normal"),
  "handout-letter.pdf": handout("LETTER", "normal"),
  "handout-large.pdf": handout("A4", "large"),
  "handout-large-letter.pdf": handout("LETTER", "large"),
  "easy-read.pdf": easyRead("A4"),
  "easy-read-letter.pdf": easyRead("LETTER"),
  "group.pdf": group("A4"),
  "group-letter.pdf": group("LETTER"),
  "cite.bib": {
    type: "text/x-bibtex; charset=utf-8",
    make: (guide) => bibtexOf(entriesOf(guide, addressOf(guide))),
  },
  "cite.ris": {
    type: "application/x-research-info-systems; charset=utf-8",
    make: (guide) => risOf(entriesOf(guide, addressOf(guide))),
  },
  ...codes("code", ({ slug }) => shortAddress(slug)),
  ...Object.assign(
    {},
    ...guideSections.map(({ id }) => codes(`code-${id}`, ({ slug }) => sectionAddress(slug, id))),
  ),
};

/**
 * In pixels, about 8 cm on paper. A drawing without a size fills whatever it is put into, or comes out of a word processor
 * as a dot.
 */
const codeWidth = 300;

/** An address as a code, as a drawing and as a picture. */
function codes(name: string, address: (guide: Guide) => string): Record<string, FileOfGuide> {
  return {
    [`${name}.svg`]: {
      type: "image/svg+xml",
      make: (guide) => toText(address(guide), { type: "svg", margin: 4, width: codeWidth }),
    },
    [`${name}.png`]: {
      type: "image/png",
      make: (guide) => codePicture(address(guide), { scale: 16 }),
    },
  };
}

function handout(size: Print["size"], print: Print["print"]): FileOfGuide {
  const make = (guide: Guide) => handoutPdf(guide, { size, print, country: helpAnywhere });
  return { type: "application/pdf", make };
}

function easyRead(size: Print["size"]): FileOfGuide {
  return { type: "application/pdf", make: (guide) => easyReadPdf(guide, { size, country: helpAnywhere }) };
}

function group(size: Print["size"]): FileOfGuide {
  return { type: "application/pdf", make: (guide) => groupPdf(guide, { size, country: helpAnywhere }) };
}

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
