import { margin, type Paper } from "#app/_paper/pdf.ts";
import { drawField, type FilledSheet, typedLeading, typedSize } from "./sheet-fields.ts";

type Lines = {
  /** From one to the next, in points. */
  ruled: number;
  lines: number;
  width: number;
};

/** Ruled lines and the field over them. Words that need more room than the lines have get it, on the next pages too. */
export function drawLinesToWrite(
  paper: Paper,
  { name, label }: { name: string; label: string },
  filled: FilledSheet,
  { ruled, lines, width }: Lines,
) {
  const { doc, left: x, rule, bottom, needRoom } = paper;
  const words = filled.written[name] ?? "";
  const size = typedSize(paper);
  const needed = words ? paper.linesOf(words, size, width) : 0;
  if (needed <= lines) {
    const height = ruled * lines;
    const several = lines > 1 ? { leading: ruled } : {};
    drawField(
      paper,
      filled,
      { name, about: label },
      { x, width, y: doc.y + 1, height: height - 2, ...several },
    );
    for (let line = 0; line < lines; line++) {
      doc.y += ruled;
      rule(doc.y, { width });
    }
    return;
  }
  const leading = typedLeading(size);
  const most = Math.floor((bottom - margin) / leading) - 1;
  const first = Math.max(1, Math.floor((bottom - doc.y) / leading) - 1);
  const pieces = paper.inPieces(words, { size, width, first, most });
  for (const [place, piece] of pieces.entries()) {
    const height = (paper.linesOf(piece, size, width) + 1) * leading;
    needRoom(height);
    const about = place === 0 ? label : `${label}, continued`;
    const here = { ...filled, written: { ...filled.written, [name]: piece } };
    drawField(paper, here, { name, about }, { x, width, y: doc.y, height, leading });
    doc.y += height;
  }
}
