import { inPieces, wrappedLines } from "./_fields/pdf-field-words.ts";
import type { FieldAsked, FieldBox, Fields } from "./_fields/pdf-fields.ts";
import { putFor } from "./_words/pdf-put.ts";
import { type RoomsKnown, roomKey } from "./_words/pdf-rooms.ts";
import { drawingsFor } from "./pdf-drawings.ts";
import { ascentOf, type Face, inFonts, setFont } from "./pdf-faces.ts";
import { type PenWords, plain, withoutLoneWord, withWholeAddresses, withWholeNumbers } from "./pdf-words.ts";

export const margin = 42;

/** From this size on, in points, paper is in large print. */
const largeFrom = 18;

type Tag = "H1" | "H2" | "H3" | "P" | "Lbl" | "LBody" | "TH" | "TD" | "Caption" | "Link";
export type Element = PDFKit.PDFStructureElement;
export type PenLook = {
  face?: Face;
  /** Times the size of running text. */
  scale?: number;
  x?: number;
  width?: number;
  /** Space below, in points. */
  after?: number;
  link?: string;
};

/** What a document keeps from page to page. */
type Kept = {
  /** Nothing is drawn on scrap; on it one goes down the page as far as what is drawn would. */
  isScrap: boolean;
  rooms: RoomsKnown;
  fields: Fields;
  /** In points, what was left blank at the foot of each page that was too full for what came next. */
  holes: number[];
};

/** The few things that our PDFs are made of, in one size of type: `fontSize` is that of running text, in points. */
export function penFor(doc: PDFKit.PDFDocument, root: Element, fontSize: number, kept: Kept) {
  const pen = strokesFor(doc, root, fontSize, kept);
  return { ...pen, list: (items: readonly string[], look: ListLook = {}) => drawList(pen, items, look) };
}

type Strokes = ReturnType<typeof strokesFor>;

function strokesFor(doc: PDFKit.PDFDocument, root: Element, fontSize: number, kept: Kept) {
  const { isScrap, fields, holes } = kept;
  const { width: pageWidth, height: pageHeight } = doc.page;
  const [left, width, bottom] = [margin, pageWidth - 2 * margin, pageHeight - margin];
  const { set, gap, bound, ...measures } = measuresFor(doc, fontSize, width, kept.rooms);

  const put = putFor(doc, { left, width, fontSize }, { set, gap, bound }, kept);

  /** Puts words down at the place reached, goes on below them, and says what they are to readers that speak. */
  function write(tag: Tag, words: PenWords, look: PenLook = {}, parent: Element = root) {
    if (isScrap) put(words, look);
    else parent.add(doc.struct(tag, {}, () => put(words, look)));
  }

  /** A group that others are drawn into. */
  function group(
    tag: "L" | "LI" | "LBody" | "Table" | "TR" | "TD",
    draw: (element: Element) => void,
    parent: Element = root,
  ) {
    if (isScrap) return draw(parent);
    const element = doc.struct(tag);
    parent.add(element);
    draw(element);
    element.end();
  }

  /** Something to fill in on a screen; on paper there is nothing of it but its words. */
  function field(asked: FieldAsked, box: FieldBox, parent: Element = root) {
    fields.field(asked, box, parent);
  }

  const linesOf = (words: string, size: number, across: number) => wrappedLines(doc, words, size, across);

  const drawings = drawingsFor(doc, root, { left, width, fontSize, isScrap });

  /** Begins a new page unless so much fits below, and says whether it did. */
  function needRoom(height: number): boolean {
    const isFull = doc.y + height > bottom;
    if (isFull) holes.push(bottom - doc.y);
    if (isFull) doc.addPage();
    return isFull;
  }

  const filling = {
    ...{ field, oneOf: fields.oneOf, linesOf },
    inPieces: (words: string, look: Parameters<typeof inPieces>[2]) => inPieces(doc, words, look),
  };
  return {
    ...{ doc, root, left, width, bottom, fontSize },
    ...{ ...measures, ...drawings, ...filling },
    ...{ put, write, group, needRoom },
  };
}

/** How much room words take, and the type that they are set in. */
function measuresFor(doc: PDFKit.PDFDocument, fontSize: number, width: number, rooms: RoomsKnown) {
  const isLarge = fontSize >= largeFrom;
  /** Times running text, for what comes second: never below 9 points, and in large print nothing is smaller. */
  const small = isLarge ? 1 : Math.min(1, Math.max(0.9, 9 / fontSize));

  function set({ face = "text", scale = 1 }: PenLook) {
    return setFont(doc, face).fontSize(fontSize * scale);
  }

  // Larger letters ask for more than larger lines: the eye has farther to go back.
  const between = isLarge ? 0.36 : 0.2;
  /** What a line of running text takes, from one to the next. */
  const lineHeight = fontSize * (1.22 + between);
  const gap = ({ face, scale = 1 }: PenLook) => fontSize * scale * (face === "display" ? 0.02 : between);

  function heightOf(words: PenWords, look: PenLook = {}): number {
    const key = roomKey(words, { fontSize, width, ...look });
    const height = rooms.heights.get(key) ?? measured(words, look);
    rooms.heights.set(key, height);
    return height;
  }

  function measured(words: PenWords, look: PenLook): number {
    return set(look).heightOfString(withWholeAddresses(plain(bound(words, look))), {
      width: look.width ?? width,
      lineGap: gap(look),
    });
  }

  function widthOf(words: string, look: PenLook = {}): number {
    set(look);
    return inFonts(words, look.face ?? "text").reduce(
      (sum, { font, run }) => sum + setFont(doc, font).widthOfString(run),
      0,
    );
  }

  const bound = (words: PenWords, look: PenLook) =>
    withoutLoneWord(withWholeNumbers(words), (pair) => widthOf(pair, look) < (look.width ?? width) * 0.75);

  return { isLarge, small, lineHeight, set, gap, bound, heightOf, widthOf };
}

type ListLook = PenLook & { numbered?: boolean };

function drawList(pen: Strokes, items: readonly string[], look: ListLook) {
  const { doc, left, fontSize, lineHeight, heightOf, write, group, needRoom } = pen;
  const { x = left, width: measure = pen.width, numbered, after = lineHeight * 0.3, ...rest } = look;
  const indent = fontSize * (numbered ? 1.9 : 1);
  group("L", (ul) => {
    for (const [index, item] of items.entries()) {
      needRoom(heightOf(item, { ...rest, width: measure - indent }));
      group(
        "LI",
        (li) => {
          const top = doc.y;
          const sign: PenLook = numbered ? { face: "display", scale: 1.5 } : rest;
          // The numeral stands on the line that the words of its step stand on.
          if (numbered) doc.y += fontSize * (ascentOf("text") - 1.5 * ascentOf("display"));
          write("Lbl", numbered ? `${index + 1}` : "•", { ...sign, x, width: indent }, li);
          doc.y = top;
          write("LBody", item, { ...rest, x: x + indent, width: measure - indent, after }, li);
        },
        ul,
      );
    }
  });
}
