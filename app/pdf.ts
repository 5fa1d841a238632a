/** Paper without a browser: a tagged PDF with our own faces in it, and the few things that are drawn on it. */
import { join } from "node:path";
import PDFDocument from "pdfkit";
import { qrCode } from "#components/qr-code.tsx";

/** In points. `fontSize` is that of running text; all else follows from it. */
type Sheet = { size: "A4" | "LETTER"; title: string; about: string; changed: string; fontSize: number };

const files = join(process.cwd(), "node_modules/@fontsource");
const faces = {
  text: join(files, "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff"),
  strong: join(files, "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff"),
  display: join(files, "newsreader/files/newsreader-latin-500-normal.woff"),
};

export const margin = 42;

type Tag = "H1" | "H2" | "H3" | "P" | "Lbl" | "LBody" | "TH" | "TD" | "Caption" | "Link";
export type Element = PDFKit.PDFStructureElement;
type Look = {
  face?: keyof typeof faces;
  /** Times the size of running text. */
  scale?: number;
  x?: number;
  width?: number;
  /** Space below, in points. */
  after?: number;
  link?: string;
};

export type Paper = ReturnType<typeof openPaper>;

/** A document to draw on from top to bottom. What is drawn is tagged in the order in which it is drawn. */
export function openPaper({ size, title, about, changed, fontSize }: Sheet) {
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
  for (const [name, file] of Object.entries(faces)) doc.registerFont(name, file);
  const root = doc.struct("Document");
  doc.addStructure(root);
  const { width: pageWidth, height: pageHeight } = doc.page;
  const [left, width, bottom] = [margin, pageWidth - 2 * margin, pageHeight - margin];

  /** Times running text, for what comes second; in large print nothing may be smaller. */
  const small = fontSize < 18 ? 0.9 : 1;

  function set({ face = "text", scale = 1 }: Look) {
    return doc
      .font(face)
      .fontSize(fontSize * scale)
      .fillColor("#000");
  }

  /** What a line of running text takes, from one to the next. */
  const lineHeight = fontSize * 1.42;
  const gap = ({ face, scale = 1 }: Look) => fontSize * scale * (face === "display" ? 0.02 : 0.2);

  function heightOf(words: string, look: Look = {}): number {
    return set(look).heightOfString(words, { width: look.width ?? width, lineGap: gap(look) });
  }

  function widthOf(words: string, look: Look = {}): number {
    return set(look).widthOfString(words);
  }

  /** Sets words at the place reached, and goes on below them. */
  function write(tag: Tag, words: string, look: Look = {}, parent: Element = root) {
    const { x = left, width: measure = width, after = 0, link } = look;
    parent.add(
      doc.struct(tag, {}, () => {
        set(look).text(words, x, doc.y, { width: measure, lineGap: gap(look), ...(link && { link }) });
      }),
    );
    doc.y += after;
  }

  /** A group that others are drawn into. */
  function group(tag: "L" | "LI" | "Table" | "TR", draw: (element: Element) => void, parent: Element = root) {
    const element = doc.struct(tag);
    parent.add(element);
    draw(element);
    element.end();
  }

  function list(items: readonly string[], look: Look & { numbered?: boolean } = {}) {
    const { x = left, width: measure = width, numbered, after = lineHeight * 0.3, ...rest } = look;
    const indent = fontSize * (numbered ? 1.9 : 1);
    group("L", (ul) => {
      for (const [index, item] of items.entries()) {
        needRoom(heightOf(item, { ...rest, width: measure - indent }));
        group(
          "LI",
          (li) => {
            const top = doc.y;
            const sign: Look = numbered ? { face: "display", scale: 1.5 } : rest;
            if (numbered) doc.y -= fontSize * 0.3;
            write("Lbl", numbered ? `${index + 1}` : "•", { ...sign, x, width: indent }, li);
            doc.y = top;
            write("LBody", item, { ...rest, x: x + indent, width: measure - indent, after }, li);
          },
          ul,
        );
      }
    });
  }

  /** What is no text: rules, boxes and drawings. Readers that speak pass over it. */
  function ornament(draw: () => void) {
    doc.markContent("Artifact", { type: "Layout" });
    doc.save();
    draw();
    doc.restore();
    doc.endMarkedContent();
  }

  function rule(y: number, { x = left, width: length = width, weight = 0.5 } = {}) {
    ornament(() => {
      doc
        .lineWidth(weight)
        .strokeColor(weight > 0.5 ? "#000" : "#777")
        .moveTo(x, y)
        .lineTo(x + length, y)
        .stroke();
    });
  }

  function qr(text: string, { x, y, side }: { x: number; y: number; side: number }) {
    const { size: modules, path } = qrCode(text);
    const about = { alt: `QR code that leads to ${text}`, bbox: [x, y, x + side, y + side] };
    const figure = doc.struct("Figure", about, () => {
      doc.save();
      doc.translate(x, y).scale(side / modules);
      doc.path(path).fill("#000");
      doc.restore();
    });
    root.add(figure);
  }

  /** Begins a new page unless so much fits below. */
  function needRoom(height: number) {
    if (doc.y + height > bottom) doc.addPage();
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

  return {
    doc,
    left,
    width,
    bottom,
    fontSize,
    lineHeight,
    small,
    heightOf,
    widthOf,
    write,
    group,
    list,
    ornament,
    rule,
    qr,
    needRoom,
    pages: () => pages,
    close,
  };
}
