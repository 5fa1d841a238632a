/** Paper without a browser: a tagged PDF with our own faces in it. */
import PDFDocument from "pdfkit";
import { registerFaces } from "./pdf-faces.ts";
import { fieldsFor, noFields } from "./pdf-fields.ts";
import { margin, penFor } from "./pdf-pen.ts";

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
};

export type Paper = ReturnType<typeof penFor> & {
  /** The same paper, to be gone on with in another size of type. */
  sized: (fontSize: number) => Paper;
  pages: () => number;
  close: () => Promise<Uint8Array<ArrayBuffer>>;
};

/** A document to draw on from top to bottom. What is drawn is tagged in the order in which it is drawn. */
export function openPaper({ size, title, about, changed, fontSize, isScrap }: PaperOptions): Paper {
  const doc = new PDFDocument({
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
    const parts: Uint8Array[] = [];
    doc.on("data", (part: Uint8Array) => parts.push(part));
    const ended = new Promise((resolve) => doc.on("end", resolve));
    doc.end();
    await ended;
    return new Uint8Array(Buffer.concat(parts));
  }
}
