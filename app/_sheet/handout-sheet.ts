import type { Element, Paper } from "#app/_paper/pdf.ts";
import { onPaper, type SheetPart } from "#content/paper/paper.ts";
import { drawTable } from "./handout-table.ts";
import { drawField, type FilledSheet, typedLeading, typedSize } from "./sheet-fields.ts";
import { drawQuestion } from "./sheet-question.ts";
import { leastRoom, linesOn, type WritingRoom } from "./sheet-room.ts";

/** The worksheet, blank or with what was written in it. It keeps its size in large print, since hands stay as they are; only its words grow. */
export function drawSheet(paper: Paper, filled: FilledSheet, room: WritingRoom) {
  const { write, lineHeight } = paper;
  const { sheet } = filled;
  write("H2", sheet.title, { face: "display", scale: 1.75, after: lineHeight * 0.15 });
  write("P", sheet.intro, { after: lineHeight * 0.5 });
  drawParts(paper, filled, room);
}

/** What is to be filled in, without a heading. */
export function drawParts(paper: Paper, filled: FilledSheet, room = leastRoom(paper.fontSize)) {
  const { sheet } = filled;
  const lines = linesOn(sheet, room);
  for (const [place, part] of sheet.parts.entries())
    drawPart(paper, part, filled, { ruled: room.ruled, lines: lines[place] ?? 0 });
}

function drawPart(
  paper: Paper,
  part: SheetPart,
  filled: FilledSheet,
  room: { ruled: number; lines: number },
) {
  if (part.kind === "lines") drawQuestion(paper, part, filled, room);
  else if (part.kind === "blanks") drawBlanks(paper, part.fields, filled, room.ruled);
  else if (part.kind === "ticks") drawTicks(paper, part, filled);
  else drawTable(paper, part, filled, room.ruled);
}

type Blanks = readonly { label: string; name: string }[];

function drawBlanks(paper: Paper, fields: Blanks, filled: FilledSheet, ruled: number) {
  const { doc, write, heightOf, needRoom, rule, left, width, fontSize } = paper;
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

type Ticks = Extract<SheetPart, { kind: "ticks" }>;

function drawTicks(paper: Paper, { label, options }: Ticks, { written }: FilledSheet) {
  const { doc, write, heightOf, widthOf, needRoom, box, group, left, width, isLarge, lineHeight } = paper;
  const briefs = options.map(onPaper);
  const widest = box.width * 1.5 + Math.max(...briefs.map((brief) => widthOf(brief)));
  const most = options.length > 8 ? 3 : 2;
  const columns = isLarge ? Math.max(1, Math.min(most, Math.floor(width / widest))) : most;
  const share = width / columns;
  const words = (at: number) => briefs[at] ?? "";
  const acrossIn = (row: number) => Array.from({ length: columns }, (_, column) => row * columns + column);
  const inner = share - box.width * 1.5;
  const rows = Math.ceil(options.length / columns);
  const tallestIn = (row: number) =>
    Math.max(...acrossIn(row).map((at) => heightOf(words(at), { width: inner })));
  const heights = Array.from({ length: rows }, (_, row) => tallestIn(row) + lineHeight * 0.2);
  needRoom(heights.reduce((sum, each) => sum + each, heightOf(label) + lineHeight * 0.2));
  write("P", label, { face: "strong", after: lineHeight * 0.2 });
  group("L", (list) => {
    for (const [row, height] of heights.entries()) {
      needRoom(height);
      const top = doc.y;
      for (const [column, at] of acrossIn(row).entries()) {
        if (!words(at)) continue;
        const x = left + column * share;
        box.draw(x, top);
        doc.y = top;
        const tick = (item: Element) => {
          const { name = "" } = options[at] ?? {};
          const asked = { kind: "tick", name, about: words(at), value: written[name] } as const;
          paper.field(asked, box.place(x, top), item);
          write("LBody", words(at), { x: x + box.width, width: inner }, item);
        };
        group("LI", tick, list);
      }
      doc.y = top + height;
    }
  });
  doc.y += lineHeight * 0.4;
}
