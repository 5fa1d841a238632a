import { type Element, margin, type Paper } from "#app/_paper/pdf.ts";
import { onPaper, type SheetTable } from "#content/paper/paper.ts";
import { cellsToFill } from "./cells-to-fill.ts";
import type { FilledSheet } from "./sheet-fields.ts";

/** A table to fill in by hand. Its head stands above each page that it goes on to. */
export function drawTable(
  paper: Paper,
  { caption, columns, rows, lines }: SheetTable,
  filled: FilledSheet,
  ruled: number,
) {
  const heads = columns.map(onPaper);
  const { doc, write, put, heightOf, group, needRoom, ornament, fontSize } = paper;
  const look = { scale: paper.small };
  const widths = columnWidths(paper, columns, (words) => paper.widthOf(words, look) + fontSize * 0.75);
  const { edgeOf, drawGrid } = gridOf(paper, widths);
  const cells = cellsToFill(paper, filled, { columns, widths, edgeOf });
  const pad = fontSize * 0.35;
  const inner = (column: number) => ({ ...look, width: (widths[column] ?? 0) - 2 * pad });
  const head = Math.max(...heads.map((words, column) => heightOf(words, inner(column)))) + 2 * pad;

  // A caption stays with the head, and the head with a row.
  needRoom(heightOf(caption, { face: "strong" }) + pad + head + ruled * lines);
  group("Table", (table) => {
    write("Caption", caption, { face: "strong", after: pad }, table);
    drawRow(table, head, (row) => {
      for (const [column, words] of heads.entries()) drawCell(row, words, column);
    });
    for (const { head: name, names } of rows) {
      const least = Math.max(ruled * lines, heightOf(name, inner(0)) + 2 * pad);
      const height = Math.max(least, Math.min(cells.heightOf(names), paper.bottom - margin - head));
      if (needRoom(height)) repeatHead();
      drawRow(table, height, (row) => {
        drawCell(row, name, 0);
        cells.draw(row, names, height, (place) => `${caption}, ${heads[0]} ${name}: ${heads[place]}`);
      });
    }
  });
  doc.y += fontSize * 0.9;

  function drawRow(table: Element, height: number, draw: (row: Element) => void) {
    const top = doc.y;
    group("TR", draw, table);
    drawGrid(top, height);
    doc.y = top + height;
  }

  function drawCell(row: Element, words: string, column: number) {
    inCell(column, (place) => write("TH", words, place, row));
  }

  /** At the top of the next page, for the eye alone: readers that speak know the columns already. */
  function repeatHead() {
    const top = doc.y;
    ornament(() => {
      for (const [column, words] of heads.entries()) inCell(column, (place) => put(words, place));
    });
    drawGrid(top, head);
    doc.y = top + head;
  }

  function inCell(column: number, draw: (place: { scale: number; width: number; x: number }) => void) {
    const top = doc.y;
    doc.y += pad;
    draw({ ...inner(column), x: edgeOf(column) + pad });
    doc.y = top;
  }
}

/** The lines around the cells of a row, and where each column begins. */
function gridOf({ doc, ornament, left }: Paper, widths: number[]) {
  function drawGrid(top: number, height: number) {
    ornament(() => {
      doc.lineWidth(0.5).strokeColor("#777");
      for (const [column, each] of widths.entries()) doc.rect(edgeOf(column), top, each, height).stroke();
    });
  }

  function edgeOf(column: number): number {
    return left + widths.slice(0, column).reduce((sum, each) => sum + each, 0);
  }

  return { edgeOf, drawGrid };
}

/** By their shares, but no column narrower than its longest word: what one needs more, the others give. */
function columnWidths({ width }: Paper, columns: SheetTable["columns"], widthOf: (word: string) => number) {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const wished = columns.map(({ share }) => (width * share) / shares);
  const least = columns.map((column) => Math.max(...onPaper(column).split(" ").map(widthOf)));
  const spare = wished.map((wish, column) => Math.max(0, wish - (least[column] ?? 0)));
  const lacking = wished.reduce((sum, wish, column) => sum + Math.max(0, (least[column] ?? 0) - wish), 0);
  const given = lacking / spare.reduce((sum, each) => sum + each, 0);
  return wished.map((wish, column) => Math.max(least[column] ?? 0, wish - (spare[column] ?? 0) * given));
}
