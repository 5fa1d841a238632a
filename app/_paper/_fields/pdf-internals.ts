/** What pdfkit keeps to itself: our fields need it, for it makes fields of its own, but neither draws them nor tags them; so do our faces. */
import type { Font } from "fontkit";

export type Ref = { data: Record<string, unknown>; end: (bytes?: Uint8Array | string) => void };

/** What the types of fontkit leave out. */
export type OpenFont = Font & { createSubset: () => unknown };

/** Words with their glyphs and where each stands. */
export type WordsSet = Record<string, unknown>;

export type Internals = {
  ref: (data: object) => Ref;
  page: { annotations: Ref[] };
  _root: { data: { AcroForm?: Ref } };
  _acroform?: { fonts: Record<string, Ref> };
  /** What `text` does, with something else to do for each line than to draw it. */
  _text: (words: string, x: unknown, y: unknown, options: unknown, eachLine: () => void) => void;
  /** The font that was last chosen. */
  _font: {
    id: string;
    ref: () => Ref;
    encode: (words: string) => [string[], unknown];
    font: OpenFont;
    /** The glyphs that are embedded. */
    subset: unknown;
    layoutCache: WordsSet;
    layout: (words: string, features?: unknown, onlyWidth?: boolean) => { advanceWidth: number };
  };
};

export function internalsOf(doc: PDFKit.PDFDocument): Internals {
  return doc as unknown as Internals;
}
