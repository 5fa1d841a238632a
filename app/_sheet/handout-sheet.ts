import type { Paper } from "#app/_paper/pdf.ts";
import { onPaper, type SheetPart } from "#content/paper/paper.ts";
import { drawTable, ruledFor } from "./handout-table.ts";
import { drawLinesToWrite } from "./lines-to-write.ts";
import { drawField, type FilledSheet, typedLeading, typedSize } from "./sheet-fields.ts";

/** The worksheet, blank or with what was written in it. It keeps its size in large print, since hands stay as they are; only its words grow. */
export function drawSheet(paper: Paper, filled: FilledSheet) {
  const { write, lineHeight } = paper;
  const { sheet } = filled;
  write("H2", sheet.title, { face: "display", scale: 1.75, after: lineHeight * 0.15 });
  write("P", sheet.intro, { after: lineHeight * 0.5 });
  drawParts(paper, filled);
}

/** What is to be filled in, without a heading. */
export function drawParts(paper: Paper, filled: FilledSheet) {
  for (const part of filled.sheet.parts) drawPart(paper, part, filled);
}

function drawPart(paper: Paper, part: SheetPart, filled: FilledSheet) {
  if (part.kind === "lines") drawLines(paper, part, filled);
  else if (part.kind === "blanks") drawBlanks(paper, part.fields, filled);
  else if (part.kind === "ticks") drawTicks(paper, part, filled);
  else drawTable(paper, part, filled);
}

function drawLines(paper: Paper, part: Extract<SheetPart, { kind: "lines" }>, filled: FilledSheet) {
  const { label, hint = "", lines, beside } = part;
  const { doc, write, heightOf, widthOf, needRoom, rule, left, width, fontSize, lineHeight } = paper;
  const ruled = ruledFor(paper);
  const small = { scale: paper.small };
  const gap = beside ? width * 0.4 : 0;
  const question = { face: "strong", width: width - gap } as const;
  const aside = { ...small, x: left + width - gap, width: gap * 0.7 };
  const asked = widthOf(label, question) + fontSize * 0.5;
  const isShort = asked + widthOf(hint, small) < width - gap;
  const ofBeside = beside && { name: beside.name, about: `${label} ${beside.label}` };
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
  if (beside && ofBeside) {
    doc.y = top;
    write("P", beside.label, aside);
    const place = { x: left + width - gap * 0.3, width: gap * 0.3 };
    rule(below, place);
    drawField(paper, filled, ofBeside, { ...place, y: below - lineHeight, height: lineHeight });
  }
  doc.y = below;
  if (!isShort) write("P", hint, small);
  drawLinesToWrite(paper, part, filled);
  doc.y += ruled * 0.35;
}

function drawBlanks(paper: Paper, fields: readonly { label: string; name: string }[], filled: FilledSheet) {
  const { doc, write, heightOf, needRoom, rule, left, width, fontSize } = paper;
  const ruled = ruledFor(paper);
  const between = fontSize * 1.2;
  const share = (width - between * (fields.length - 1)) / fields.length;
  const tallest = Math.max(...fields.map(({ label }) => heightOf(label, { width: share })));
  const size = typedSize(paper);
  const lines = fields.map(({ name }) => paper.linesOf(filled.written[name] ?? "", size, share));
  const most = Math.max(...lines);
  const room = ruled * 0.9 + (most - 1) * typedLeading(size);
  needRoom(tallest + room + ruled * 0.1);
  const top = doc.y;
  for (const [place, { label, name }] of fields.entries()) {
    const x = left + place * (share + between);
    doc.y = top;
    write("P", label, { x, width: share });
    rule(top + tallest + room, { x, width: share });
    const several = most > 1 && { leading: typedLeading(size) };
    const height = most > 1 ? room : ruled * 0.8;
    const box = { x, width: share, y: top + tallest + room - height, height, ...several };
    drawField(paper, filled, { name, about: label }, box);
  }
  doc.y = top + tallest + room + ruled * 0.5;
}

function drawTicks(
  paper: Paper,
  { label, options }: Extract<SheetPart, { kind: "ticks" }>,
  { written }: FilledSheet,
) {
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
        const option = options[at];
        box.draw(x, top);
        doc.y = top;
        group(
          "LI",
          (item) => {
            const { name = "" } = option ?? {};
            const asked = { kind: "tick", name, about: words(at), value: written[name] } as const;
            paper.field(asked, box.place(x, top), item);
            write("LBody", words(at), { x: x + box.width, width: inner }, item);
          },
          list,
        );
      }
      doc.y = top + tallest + lineHeight * 0.2;
    }
  });
  doc.y += lineHeight * 0.4;
}
