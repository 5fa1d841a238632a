/** Paper without a browser: a tagged PDF with our own faces in it. */
import PDFDocument from "pdfkit";
import { type Fields, fieldsFor, noFields } from "./_fields/pdf-fields.ts";
import { noRooms, type RoomsKnown } from "./_words/pdf-rooms.ts";
import { registerFaces, type WordsInFonts, wordsFor } from "./pdf-faces.ts";
import { margin, penFor } from "./pdf-pen.ts";

export type { FieldBox } from "./_fields/pdf-fields.ts";
export { type Element, margin } from "./pdf-pen.ts";

/** `fontSize` is that of running text, in points; all else follows from it. */
type PaperOptions = {
  size: "A4" | "LETTER";
  title: string;
  about: string;
  changed: string;
  fontSize: number;
  /** Nothing that anybody typed comes on it. */
  isBlank?: boolean;
  /** What stands above each page but the first, with its number: pages are taken apart. */
  running?: string;
};

export type Paper = ReturnType<typeof penFor> & {
  /** The same paper, to be gone on with in another size of type. */
  sized: (fontSize: number) => Paper;
  pages: () => number;
  /** In points, what was left blank at the foot of each page that was too full for what came next. */
  holes: readonly number[];
  /** From the next page on it is about this, which stands above the pages after that one. */
  goOnAbout: (running: string) => void;
  /** Paper of the same kind, to see on what fits, and to throw away. */
  scrap: () => Paper;
  close: () => Promise<Uint8Array<ArrayBuffer>>;
};

/** A document to draw on from top to bottom. What is drawn is tagged in the order in which it is drawn. */
export function openPaper(options: PaperOptions): Paper {
  const words = wordsFor({ isBlank: options.isBlank ?? false });
  return open(options, { words, rooms: noRooms() }, fieldsFor);
}

function open(
  options: PaperOptions,
  known: { words: WordsInFonts; rooms: RoomsKnown },
  fields?: (doc: PDFKit.PDFDocument) => Fields,
): Paper {
  const { title, fontSize, running = title } = options;
  const isScrap = fields === undefined;
  const doc = documentFor(options, isScrap);
  let about = running;
  const named = [about];
  doc.on("pageAdded", () => named.push(about));
  registerFaces(doc, known.words);
  const root = doc.struct("Document");
  doc.addStructure(root);
  const holes: number[] = [];
  const kept = { isScrap, rooms: known.rooms, fields: fields?.(doc) ?? noFields, holes };
  return sized(fontSize);

  function sized(size: number): Paper {
    const pages = () => named.length;
    return { ...penFor(doc, root, size, kept), sized, pages, holes, goOnAbout, scrap, close };
  }

  function goOnAbout(running: string) {
    about = running;
  }

  function scrap(): Paper {
    return open(options, known);
  }

  async function close(): Promise<Uint8Array<ArrayBuffer>> {
    root.end();
    if (named.length > 1) drawRunningHeads(sized(fontSize < 18 ? 9 : 18), named);
    const parts: Uint8Array[] = [];
    doc.on("data", (part: Uint8Array) => parts.push(part));
    const ended = new Promise((resolve) => doc.on("end", resolve));
    doc.end();
    await ended;
    return new Uint8Array(Buffer.concat(parts));
  }
}

function documentFor({ size, title, about, changed }: PaperOptions, isScrap: boolean): PDFKit.PDFDocument {
  return new PDFDocument({
    size,
    // pdfkit begins with a font of its own, which it reads for each document; nothing of ours is set in it.
    ...(isScrap && { font: "" }),
    margin,
    tagged: true,
    // Only when all is drawn is it known how many pages there are.
    bufferPages: true,
    lang: "en",
    displayTitle: true,
    pdfVersion: "1.7",
    // A built file must not differ from the last because of the hour.
    info: {
      Title: title,
      Subject: about,
      Author: "Tend",
      CreationDate: new Date(`${changed}T00:00:00Z`),
    },
  });
}

/** Readers that speak have the number already, and the title. */
function drawRunningHeads({ doc, put, widthOf, ornament, left, width, lineHeight }: Paper, named: string[]) {
  for (const [page, name] of named.entries()) {
    doc.switchToPage(page);
    const words = `${name === named[page - 1] ? `${name} · ` : ""}${page + 1} of ${named.length}`;
    doc.y = (margin - lineHeight) * 0.75;
    ornament(() => put(words, { x: left + width - widthOf(words) - 1, width: widthOf(words) + 2 }));
  }
}
