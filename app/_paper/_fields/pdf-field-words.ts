/** How a field that is filled in looks, for readers and printers that draw no fields themselves. */
import { inFonts, missingFrom } from "../pdf-faces.ts";
import { internalsOf, type Ref } from "./pdf-internals.ts";

export type WordsIn = {
  value: string;
  size: number;
  /** From one line to the next; undefined where there is only one. */
  leading: number | undefined;
  width: number;
  height: number;
};

/** Between the edge of a field and its words. */
const inset = 2;

/** The words as a drawing of their own, in our faces, on white. What is too wide for one line is set smaller. */
export function drawnWords(doc: PDFKit.PDFDocument, { value, size, leading, width, height }: WordsIn): Ref {
  const inside = internalsOf(doc);
  const fonts: Record<string, Ref> = {};
  const inner = width - 2 * inset;
  const [lines, fitting, between] = leading
    ? smallEnough(doc, { value, size, leading, width: inner, height })
    : onOneLine(doc, value, size, inner);
  const top = leading ? height - between + fitting * 0.3 : (height - fitting * 0.7) / 2;
  const drawn = lines.map(
    (line, place) => `1 0 0 1 ${inset} ${(top - place * between).toFixed(2)} Tm ${shown(line)}`,
  );
  const words = inside.ref({
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, width, height],
    Resources: { Font: fonts },
  });
  const white = `1 1 1 rg 0 0 ${width.toFixed(2)} ${height.toFixed(2)} re f`;
  words.end(`/Tx BMC q ${white} BT 0 g ${drawn.join(" ")} ET Q EMC`);
  return words;

  function shown(line: string): string {
    return inFonts(line, "text")
      .map(({ font, run }) => {
        doc.font(font);
        const face = inside._font;
        fonts[face.id] = face.ref();
        return `/${face.id} ${fitting.toFixed(2)} Tf <${face.encode(run)[0].join("")}> Tj`;
      })
      .join(" ");
  }
}

type Fitting = [lines: string[], size: number, leading: number];

function onOneLine(doc: PDFKit.PDFDocument, value: string, size: number, width: number): Fitting {
  const line = settable(value).replace(/\n/g, " ");
  return [[line], Math.min(size, (size * width) / (widthOf(doc, line, size) || 1)), 0];
}

/** What is too high for its field is set smaller, so that nothing is cut off. */
function smallEnough(doc: PDFKit.PDFDocument, words: WordsIn & { leading: number }): Fitting {
  const { value, size, leading, width, height } = words;
  const lines = wrapped(doc, settable(value), size, width);
  if (lines.length * leading <= height + leading * 0.5 || size < 4) return [lines, size, leading];
  const smaller = size * 0.9;
  return smallEnough(doc, { ...words, size: smaller, leading: Math.min(leading * 0.9, smaller * 1.3) });
}

/** How many lines words take within a field of that width. */
export function wrappedLines(doc: PDFKit.PDFDocument, words: string, size: number, width: number): number {
  return wrapped(doc, tidied(words), size, width - 2 * inset).length;
}

/** Words that are too long for one page, in pieces: one of so many lines, and others of so many. */
export function inPieces(
  doc: PDFKit.PDFDocument,
  words: string,
  { size, width, first, most }: { size: number; width: number; first: number; most: number },
): string[] {
  const lines = tidied(words)
    .split("\n")
    .flatMap((paragraph) => ended(wrapped(doc, paragraph, size, width - 2 * inset)));
  const begins = [0, first];
  for (let next = first + most; next < lines.length; next += most) begins.push(next);
  return begins
    .map((begin, place) =>
      lines
        .slice(begin, begins[place + 1])
        .join("")
        .trimEnd(),
    )
    .filter((piece) => piece !== "");
}

/** A line is gone on with after a space, but for the last of its paragraph. */
function ended(lines: string[]): string[] {
  return lines.map((line, place) => (place < lines.length - 1 ? `${line} ` : `${line}\n`));
}

/** Words in lines of that width; one that is wider than a line is cut. */
function wrapped(doc: PDFKit.PDFDocument, words: string, size: number, width: number): string[] {
  return words.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(" ").flatMap((each) => cut(doc, each, size, width))) {
      const longer = line ? `${line} ${word}` : word;
      if (line && widthOf(doc, longer, size) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  });
}

function cut(doc: PDFKit.PDFDocument, word: string, size: number, width: number): string[] {
  if (widthOf(doc, word, size) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece && widthOf(doc, piece + letter, size) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function widthOf(doc: PDFKit.PDFDocument, words: string, size: number): number {
  doc.fontSize(size);
  return inFonts(words, "text").reduce((sum, { font, run }) => sum + doc.font(font).widthOfString(run), 0);
}

/** Without the letters that no face has: an empty box would say less than a gap. */
function settable(words: string): string {
  const plain = tidied(words);
  const missing = new Set(missingFrom(plain));
  return missing.size === 0 ? plain : [...plain].filter((letter) => !missing.has(letter)).join("");
}

function tidied(words: string): string {
  return words.replace(/\r\n?/g, "\n").replace(/[^\S\n]/g, " ");
}
