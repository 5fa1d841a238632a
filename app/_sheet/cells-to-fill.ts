import type { Element, Paper } from "#app/_paper/pdf.ts";
import type { SheetTable } from "#content/paper/paper.ts";
import { drawField, type FilledSheet, typedLeading, typedSize } from "./sheet-fields.ts";

type Grid = {
  columns: SheetTable["columns"];
  widths: readonly number[];
  edgeOf: (column: number) => number;
};

/** The fields of a table, one in each cell that is to be filled in. */
export function cellsToFill(paper: Paper, filled: FilledSheet, { columns, widths, edgeOf }: Grid) {
  const size = typedSize(paper);
  const leading = typedLeading(size);

  function draw(row: Element, names: readonly string[], height: number, about: (place: number) => string) {
    for (const [before, name] of names.entries())
      drawCell(row, { name, about: about(before + 1) }, before + 1, height);
  }

  function drawCell(row: Element, asked: { name: string; about: string }, place: number, height: number) {
    const column = columns[place];
    const box = { x: edgeOf(place) + 1, y: paper.doc.y + 1, width: widthOf(place), height: height - 2 };
    const isHigh = !column?.as && (height > size * 2.6 || linesIn(place, asked.name) > 1);
    const several = isHigh ? { leading } : {};
    const field = { ...asked, ...(column && { column }) };
    paper.group("TD", (cell) => drawField(paper, filled, field, { ...box, ...several }, cell), row);
  }

  /** The height that the words of a row ask for; 0 where each fits on one line. */
  function heightOf(names: readonly string[]): number {
    const most = Math.max(...names.map((name, place) => linesIn(place + 1, name)));
    return most > 1 ? most * leading + 6 : 0;
  }

  function linesIn(place: number, name: string): number {
    const words = filled.written[name];
    return words && !columns[place]?.as ? paper.linesOf(words, size, widthOf(place)) : 1;
  }

  function widthOf(place: number): number {
    return (widths[place] ?? 0) - 2;
  }

  return { draw, heightOf };
}
