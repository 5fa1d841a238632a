/** The font that readers of PDFs set what people type in: whole, since nobody knows which letters will come. */
import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { openSync } from "fontkit";
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
  const font = openSync(path);
  const { ascent, descent, bbox, capHeight, unitsPerEm, postscriptName: name } = font;
  const glyphForCodePoint = (at: number) => font.glyphForCodePoint(at);
  return { ascent, descent, bbox, capHeight, unitsPerEm, name, glyphForCodePoint, file: unpacked(path) };
}

/** A WOFF as the TrueType file that it was made from: the same tables, no longer compressed, behind a directory of another form. */
function unpacked(path: string): Buffer {
  const woff = readFileSync(path);
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, place) => {
    const entry = woff.subarray(44 + place * 20, 64 + place * 20);
    const [offset, packed, length] = [4, 8, 12].map((at) => entry.readUInt32BE(at)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + packed);
    return { entry, length, bytes: packed < length ? inflateSync(bytes) : bytes };
  });
  const head = Buffer.alloc(12 + count * 16);
  const powers = 2 ** Math.floor(Math.log2(count)) * 16;
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(powers, 6);
  head.writeUInt16BE(Math.floor(Math.log2(count)), 8);
  head.writeUInt16BE(count * 16 - powers, 10);
  let offset = head.length;
  for (const [place, { entry, length }] of tables.entries()) {
    const at = 12 + place * 16;
    entry.copy(head, at, 0, 4);
    entry.copy(head, at + 4, 16, 20);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(length, at + 12);
    offset += wholeWords(length);
  }
  return Buffer.concat([
    head,
    ...tables.map(({ bytes, length }) => Buffer.concat([bytes, Buffer.alloc(wholeWords(length) - length)])),
  ]);
}

/** Tables begin at a multiple of four bytes. */
function wholeWords(length: number): number {
  return Math.ceil(length / 4) * 4;
}
