import type { Paper } from "#app/pdf.ts";
import type { Sheet, SheetPart, SheetTable } from "#content/paper.ts";

/** Room for a line of handwriting, in points: 8 mm, or 7 where the paper is short. */
function ruledFor({ fontSize }: Paper): number {
  return fontSize < 10.5 ? 19.8 : 22.7;
}

/** The blank worksheet. It keeps its size in large print, since hands stay as they are; only its words grow. */
export function drawSheet(paper: Paper, sheet: Sheet) {
  const { write, lineHeight } = paper;
  write("H2", sheet.title, { face: "display", scale: 1.75, after: lineHeight * 0.15 });
  write("P", sheet.intro, { after: lineHeight * 0.5 });
  for (const part of sheet.parts) drawPart(paper, part);
}

function drawPart(paper: Paper, part: SheetPart) {
  if (part.kind === "lines") drawLines(paper, part);
  else if (part.kind === "blanks") drawBlanks(paper, part.fields);
  else if (part.kind === "ticks") drawTicks(paper, part);
  else drawTable(paper, part);
}

function drawLines(paper: Paper, { label, hint, lines, beside }: Extract<SheetPart, { kind: "lines" }>) {
  const { doc, write, heightOf, needRoom, rule, left, width } = paper;
  const ruled = ruledFor(paper);
  const small = { scale: paper.small };
  const gap = beside ? width * 0.4 : 0;
  const question = { face: "strong", width: width - gap } as const;
  needRoom(heightOf(label, question) + (hint ? heightOf(hint, small) : 0) + ruled * lines);
  const top = doc.y;
  write("P", label, question);
  const below = doc.y;
  if (beside) {
    doc.y = top;
    write("P", beside.label, { ...small, x: left + width - gap, width: gap * 0.7 });
    rule(below, { x: left + width - gap * 0.3, width: gap * 0.3 });
    doc.y = below;
  }
  if (hint) write("P", hint, small);
  for (let line = 0; line < lines; line++) {
    needRoom(ruled);
    doc.y += ruled;
    rule(doc.y);
  }
  doc.y += ruled * 0.35;
}

function drawBlanks(paper: Paper, fields: readonly { label: string }[]) {
  const { doc, write, heightOf, needRoom, rule, left, width, fontSize } = paper;
  const ruled = ruledFor(paper);
  const between = fontSize * 1.2;
  const share = (width - between * (fields.length - 1)) / fields.length;
  const tallest = Math.max(...fields.map(({ label }) => heightOf(label, { width: share })));
  needRoom(tallest + ruled);
  const top = doc.y;
  for (const [place, { label }] of fields.entries()) {
    const x = left + place * (share + between);
    doc.y = top;
    write("P", label, { x, width: share });
    rule(top + tallest + ruled * 0.9, { x, width: share });
  }
  doc.y = top + tallest + ruled * 1.4;
}

function drawTicks(paper: Paper, { label, options }: Extract<SheetPart, { kind: "ticks" }>) {
  const { doc, write, heightOf, needRoom, ornament, group, left, width, fontSize, lineHeight } = paper;
  const columns = fontSize > 14 ? 1 : options.length > 8 ? 3 : 2;
  const share = width / columns;
  const words = (at: number) => options[at]?.label ?? "";
  const box = fontSize * 0.85;
  const inner = share - box * 2.4;
  const rows = Math.ceil(options.length / columns);
  write("P", label, { face: "strong", after: lineHeight * 0.2 });
  group("L", (list) => {
    for (let row = 0; row < rows; row++) {
      const across = Array.from({ length: columns }, (_, column) => row * columns + column);
      const tallest = Math.max(...across.map((at) => heightOf(words(at), { width: inner })));
      needRoom(tallest);
      const top = doc.y;
      for (const [column, at] of across.entries()) {
        if (!words(at)) continue;
        const x = left + column * share;
        ornament(() =>
          doc
            .lineWidth(0.7)
            .rect(x, top + fontSize * 0.12, box, box)
            .stroke("#000"),
        );
        doc.y = top;
        group("LI", (item) => write("LBody", words(at), { x: x + box * 1.6, width: inner }, item), list);
      }
      doc.y = top + tallest + lineHeight * 0.2;
    }
  });
  doc.y += lineHeight * 0.4;
}

function drawTable(paper: Paper, { caption, columns, rows, lines }: SheetTable) {
  const { doc, write, heightOf, group, needRoom, left, fontSize } = paper;
  const widths = columnWidths(
    paper,
    columns,
    (words) => paper.widthOf(words, { scale: paper.small }) + fontSize * 0.75,
  );
  const at = (column: number) => left + widths.slice(0, column).reduce((sum, each) => sum + each, 0);
  const pad = fontSize * 0.35;
  const look = { scale: paper.small };
  const inner = (column: number) => ({ ...look, width: (widths[column] ?? 0) - 2 * pad });
  const head = Math.max(...columns.map(({ label }, column) => heightOf(label, inner(column)))) + 2 * pad;

  group("Table", (table) => {
    write("Caption", caption, { face: "strong", after: pad }, table);
    row(table, head, (cells) => {
      for (const [column, { label }] of columns.entries()) cell(cells, "TH", label, column);
    });
    for (const { head: name } of rows) {
      const height = Math.max(ruledFor(paper) * lines, heightOf(name, inner(0)) + 2 * pad);
      row(table, height, (cells) => {
        cell(cells, "TH", name, 0);
        for (const [column] of columns.slice(1).entries()) cell(cells, "TD", "", column + 1);
      });
    }
  });
  doc.y += fontSize * 0.9;

  function row(
    table: Parameters<typeof write>[3],
    height: number,
    draw: (cells: Parameters<typeof write>[3]) => void,
  ) {
    needRoom(height);
    const top = doc.y;
    group("TR", draw, table);
    grid(top, height);
    doc.y = top + height;
  }

  function cell(cells: Parameters<typeof write>[3], tag: "TH" | "TD", words: string, column: number) {
    const top = doc.y;
    doc.y += pad;
    write(tag, words, { ...inner(column), x: at(column) + pad }, cells);
    doc.y = top;
  }

  function grid(top: number, height: number) {
    paper.ornament(() => {
      doc.lineWidth(0.5).strokeColor("#777");
      for (const [column, each] of widths.entries()) doc.rect(at(column), top, each, height).stroke();
    });
  }
}

/** By their shares, but no column narrower than its longest word: what one needs more, the others give. */
function columnWidths({ width }: Paper, columns: SheetTable["columns"], widthOf: (word: string) => number) {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const wished = columns.map(({ share }) => (width * share) / shares);
  const least = columns.map(({ label }) => Math.max(...label.split(" ").map(widthOf)));
  const spare = wished.map((wish, column) => Math.max(0, wish - (least[column] ?? 0)));
  const lacking = wished.reduce((sum, wish, column) => sum + Math.max(0, (least[column] ?? 0) - wish), 0);
  const given = lacking / spare.reduce((sum, each) => sum + each, 0);
  return wished.map((wish, column) => Math.max(least[column] ?? 0, wish - (spare[column] ?? 0) * given));
}
