import { ascentOf, setFont } from "../pdf-faces.ts";
import type { PenLook } from "../pdf-pen.ts";
import { type PenWords, runsOf } from "../pdf-words.ts";
import { layUnseen, type RoomsKnown, roomKey } from "./pdf-rooms.ts";

type Place = { left: number; width: number; fontSize: number };
type Type = {
  set: (look: PenLook) => unknown;
  /** What is left between two lines, in points. */
  gap: (look: PenLook) => number;
  /** Words with what has to stay together on a line. */
  bound: (words: PenWords, look: PenLook) => PenWords;
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
  return (words: PenWords, look: PenLook = {}) => {
    doc.x = look.x ?? left;
    if (isScrap) goPast(words, look);
    else lay(words, look, (font, run, options) => setFont(doc, font).fillColor("#000").text(run, options));
    doc.y += look.after ?? 0;
  };

  /** Goes below words without drawing them. */
  function goPast(words: PenWords, look: PenLook) {
    const key = roomKey(words, { fontSize, width, ...look });
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

  function lay(words: PenWords, look: PenLook, each: (font: string, run: string, options: Options) => void) {
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
