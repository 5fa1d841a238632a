import type { Paper } from "#app/_paper/pdf.ts";
import { onPaper, type Sheet, type SheetPart } from "#content/paper/paper.ts";
import { drawTable, ruledFor } from "./handout-table.ts";

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

function drawLines(paper: Paper, { label, hint = "", lines, beside }: Extract<SheetPart, { kind: "lines" }>) {
  const { doc, write, heightOf, widthOf, needRoom, rule, left, width, fontSize } = paper;
  const ruled = ruledFor(paper);
  const small = { scale: paper.small };
  const gap = beside ? width * 0.4 : 0;
  const question = { face: "strong", width: width - gap } as const;
  const aside = { ...small, x: left + width - gap, width: gap * 0.7 };
  const asked = widthOf(label, question) + fontSize * 0.5;
  const isShort = asked + widthOf(hint, small) < width - gap;
  // In large print what stands beside the question takes more lines than the question.
  const head = Math.max(heightOf(label, question), beside ? heightOf(beside.label, aside) : 0);
  needRoom(head + (isShort ? 0 : heightOf(hint, small)) + ruled * lines);
  const top = doc.y;
  const below = top + head;
  write("P", label, question);
  if (isShort && hint) {
    doc.y = top;
    write("P", hint, { ...small, x: left + asked, width: width - gap - asked });
  }
  if (beside) {
    doc.y = top;
    write("P", beside.label, aside);
    rule(below, { x: left + width - gap * 0.3, width: gap * 0.3 });
  }
  doc.y = below;
  if (!isShort) write("P", hint, small);
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
  const { doc, write, heightOf, needRoom, box, group, left, width, fontSize, lineHeight } = paper;
  const columns = fontSize > 14 ? 1 : options.length > 8 ? 3 : 2;
  const share = width / columns;
  const briefs = options.map(onPaper);
  const words = (at: number) => briefs[at] ?? "";
  const inner = share - box.width * 1.5;
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
        box.draw(x, top);
        doc.y = top;
        group("LI", (item) => write("LBody", words(at), { x: x + box.width, width: inner }, item), list);
      }
      doc.y = top + tallest + lineHeight * 0.2;
    }
  });
  doc.y += lineHeight * 0.4;
}
