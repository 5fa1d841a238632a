import { internalsOf } from "../_fields/pdf-internals.ts";
import type { Face } from "../pdf-faces.ts";
import type { PenWords } from "../pdf-words.ts";

/**
 * How much room words take, found out once for a paper and its scrap: while a size of type is looked for, the same words are
 * set in the same type again and again.
 */
export type RoomsKnown = {
  heights: Map<string, number>;
  /** How far down each of their lines leads. */
  falls: Map<string, readonly number[]>;
};

export const noRooms = (): RoomsKnown => ({ heights: new Map(), falls: new Map() });

type Set = { fontSize: number; width: number; face?: Face; scale?: number };

/** What tells apart how much room words take. */
export function roomKey(words: PenWords, { fontSize, width, face = "text", scale = 1 }: Set): string {
  const runs = typeof words === "string" ? words : JSON.stringify(words);
  return `${fontSize} ${scale} ${face} ${width} ${runs}`;
}

/** Breaks a run of words into lines, and into pages, as pdfkit does when it draws them. How far it went down is added to `falls`. */
export function layUnseen(
  doc: PDFKit.PDFDocument,
  run: string,
  options: PDFKit.Mixins.TextOptions,
  falls: number[],
): void {
  const before = falls.length;
  internalsOf(doc)._text(run, options, undefined, undefined, () => {
    const fall = doc.currentLineHeight(true) + (options.lineGap ?? 0);
    falls.push(fall);
    doc.y += fall;
  });
  // The next run goes on in the last line.
  if (options.continued && falls.length > before) falls.pop();
}
