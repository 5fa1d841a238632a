import { qrCode } from "#components/sharing/qr-code.tsx";
import type { Element } from "./pdf-pen.ts";

/** Left, top, right and bottom. */
type Corners = [number, number, number, number];
type Place = { left: number; width: number; fontSize: number; isScrap: boolean };

/** What our PDFs have besides words: rules, boxes to tick, drawings and codes. */
export function drawingsFor(
  doc: PDFKit.PDFDocument,
  root: Element,
  { left, width, fontSize, isScrap }: Place,
) {
  /** What is no text: rules, boxes and drawings. Readers that speak pass over it. */
  function ornament(draw: () => void) {
    if (isScrap) return;
    doc.markContent("Artifact", { type: "Layout" }).save();
    draw();
    doc.restore().endMarkedContent();
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

  /** A box to tick, beside words whose line begins at `y`. `width` is the room that it takes. */
  const box = {
    width: fontSize * 1.36,
    place: (x: number, y: number) => ({
      ...{ x, y: y + fontSize * 0.12 },
      ...{ width: fontSize * 0.85, height: fontSize * 0.85 },
    }),
    draw: (x: number, y: number) =>
      ornament(() =>
        doc
          .lineWidth(0.7)
          .rect(x, y + fontSize * 0.12, fontSize * 0.85, fontSize * 0.85)
          .stroke("#000"),
      ),
  };

  /** A drawing that says something, and what it says in words. */
  function figure(words: string, place: Corners, draw: () => void, parent: Element = root) {
    if (isScrap) return;
    const about = { alt: words, bbox: place };
    const element = doc.struct("Figure", about, () => {
      doc.save();
      draw();
      doc.restore();
    });
    parent.add(element);
  }

  function qr(text: string, { x, y, side }: { x: number; y: number; side: number }) {
    figure(`QR code that leads to ${text}`, [x, y, x + side, y + side], () => {
      const { size: modules, path } = qrCode(text);
      doc.translate(x, y).scale(side / modules);
      doc.path(path).fill("#000");
    });
  }

  return { ornament, rule, box, figure, qr };
}
