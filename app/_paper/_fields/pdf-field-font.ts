/** The font that readers of PDFs set what people type in: whole, since nobody knows which letters will come. */
import { create } from "fontkit";
import { trueTypeIn } from "#app/_paper/_fonts/true-type.ts";
import type { Internals } from "./pdf-internals.ts";

/** By this name fields ask for it. */
export const fieldFont = "Tend";

/** What a code from 32 to 255 means in a simple font of a PDF. */
const first = 32;
const letters = [...new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, at) => at))];

/**
 * Puts it into the document. A font as pdfkit embeds it holds the letters of the page alone; this one has all that its
 * file has, under the codes of Western letters. Readers take others from a font of their own.
 */
export function embedFieldFont(doc: Internals, path: string) {
  const { ascent, descent, bbox, capHeight, unitsPerEm, glyphForCodePoint, ...font } = fontAt(path);
  const inThousandths = (units: number) => Math.round((units * 1000) / unitsPerEm);
  const file = doc.ref({ Length1: font.file.length });
  file.end(font.file);
  const descriptor = doc.ref({
    Type: "FontDescriptor",
    FontName: font.name,
    Flags: 32,
    FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map(inThousandths),
    ItalicAngle: 0,
    Ascent: inThousandths(ascent),
    Descent: inThousandths(descent),
    CapHeight: inThousandths(capHeight),
    StemV: 80,
    FontFile2: file,
  });
  descriptor.end();
  const embedded = doc.ref({
    Type: "Font",
    Subtype: "TrueType",
    BaseFont: font.name,
    Encoding: "WinAnsiEncoding",
    FirstChar: first,
    LastChar: 255,
    Widths: letters
      .slice(first)
      .map((letter) => inThousandths(glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth)),
    FontDescriptor: descriptor,
  });
  embedded.end();
  return embedded;
}

const known = new Map<string, ReturnType<typeof readFont>>();

function fontAt(path: string) {
  const font = known.get(path) ?? readFont(path);
  known.set(path, font);
  return font;
}

function readFont(path: string) {
  const file = trueTypeIn(path);
  const font = create(file);
  const { ascent, descent, bbox, capHeight, unitsPerEm, postscriptName: name } = font;
  const glyphForCodePoint = (at: number) => font.glyphForCodePoint(at);
  return { ascent, descent, bbox, capHeight, unitsPerEm, name, glyphForCodePoint, file };
}
