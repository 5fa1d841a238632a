/** Paper without a browser: a tagged PDF with our own faces in it. */
import PDFDocument from "pdfkit";
import { fieldsFor, noFields } from "./_fields/pdf-fields.ts";
import { registerFaces } from "./pdf-faces.ts";
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
  /** Drawn on to see what fits, and thrown away. */
  isScrap?: boolean;
  /** Each page says which it is, of how many, in letters of so many points. */
  numbered?: number;
};

export type Paper = ReturnType<typeof penFor> & {
  /** The same paper, to be gone on with in another size of type. */
  sized: (fontSize: number) => Paper;
  pages: () => number;
  close: () => Promise<Uint8Array<ArrayBuffer>>;
};

/** A document to draw on from top to bottom. What is drawn is tagged in the order in which it is drawn. */
export function openPaper(options: PaperOptions): Paper {
  const { size, title, about, changed, fontSize, isScrap, numbered } = options;
  const doc = new PDFDocument({
    bufferPages: numbered !== undefined,
    size,
    margin,
    tagged: true,
    lang: "en",
    displayTitle: true,
    pdfVersion: "1.7",
    // A built file must not differ from the last because of the hour.
    info: { Title: title, Subject: about, Author: "Tend", CreationDate: new Date(`${changed}T00:00:00Z`) },
  });
  let pages = 1;
  doc.on("pageAdded", () => pages++);
  registerFaces(doc);
  const root = doc.struct("Document");
  doc.addStructure(root);
  const fields = isScrap ? noFields : fieldsFor(doc);
  return sized(fontSize);

  function sized(size: number): Paper {
    return { ...penFor(doc, root, size, fields), sized, pages: () => pages, close };
  }

  async function close(): Promise<Uint8Array<ArrayBuffer>> {
    root.end();
    if (numbered) numberPages(doc, pages, numbered);
    const parts: Uint8Array[] = [];
    doc.on("data", (part: Uint8Array) => parts.push(part));
    const ended = new Promise((resolve) => doc.on("end", resolve));
    doc.end();
    await ended;
    return new Uint8Array(Buffer.concat(parts));
  }
}

/** “3 of 11”, below what is printed: an ornament, since readers that speak say pages by themselves. */
function numberPages(doc: PDFKit.PDFDocument, count: number, size: number) {
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page);
    doc.markContent("Artifact", { type: "Pagination" });
    // Text this low would begin a page of its own.
    doc.page.margins.bottom = 0;
    doc.font("text").fontSize(size).fillColor("#000");
    const place = { width: doc.page.width - 2 * margin, align: "right", lineBreak: false } as const;
    doc.text(`${page + 1} of ${count}`, margin, doc.page.height - 20 - size, place);
    doc.endMarkedContent();
  }
}
