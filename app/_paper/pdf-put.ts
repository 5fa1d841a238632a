import { ascentOf, setFont } from "./pdf-faces.ts";
import type { Look } from "./pdf-pen.ts";
import { keyOf, layUnseen, type RoomsKnown } from "./pdf-rooms.ts";
import { type PenWords, runsOf } from "./pdf-words.ts";

type Place = { left: number; width: number; fontSize: number };
type Type = {
  set: (look: Look) => unknown;
  /** What is left between two lines, in points. */
  gap: (look: Look) => number;
  /** Words with what has to stay together on a line. */
  bound: (words: PenWords, look: Look) => PenWords;
};
type Kept = { isScrap: boolean; rooms: RoomsKnown };
type Options = PDFKit.Mixins.TextOptions;

/** Puts words down at the place reached, and goes on below them. */
export function putFor(
  doc: PDFKit.PDFDocument,
  { left, width, fontSize }: Place,
  { set, gap, bound }: Type,
  { isScrap, rooms }: Kept,
) {
  return (words: PenWords, look: Look = {}) => {
    doc.x = look.x ?? left;
    if (isScrap) goPast(words, look);
    else lay(words, look, (font, run, options) => setFont(doc, font).fillColor("#000").text(run, options));
    doc.y += look.after ?? 0;
  };

  /** Goes below words without drawing them. */
  function goPast(words: PenWords, look: Look) {
    const key = keyOf(words, { fontSize, width, ...look });
    const known = rooms.falls.get(key);
    const most = known?.reduce((sum, fall) => sum + fall, fontSize * (look.scale ?? 1) * 2);
    if (known && most && doc.y + most < doc.page.maxY()) {
      for (const fall of known) doc.y += fall;
      return;
    }
    const { page } = doc;
    const falls: number[] = [];
    lay(words, look, (font, run, options) => layUnseen(setFont(doc, font), run, options, falls));
    // What went on to another page would fall otherwise elsewhere.
    if (doc.page === page) rooms.falls.set(key, falls);
  }

  function lay(words: PenWords, look: Look, each: (font: string, run: string, options: Options) => void) {
    const { width: measure = width, link = null, face = "text", scale = 1 } = look;
    const pieces = runsOf(bound(words, look), face);
    set(look);
    const baseline = -ascentOf(face) * fontSize * scale;
    for (const [place, { font, run, href = link }] of pieces.entries()) {
      const continued = place < pieces.length - 1;
      // pdfkit keeps the options of the run before: left out, its link would go on.
      each(font, run, { width: measure, lineGap: gap(look), continued, baseline, link: href });
    }
  }
}
