import type { Paper } from "#app/_paper/pdf.ts";
import type { SheetPart } from "#content/paper/paper.ts";
import { drawLinesToWrite } from "./lines-to-write.ts";
import { drawField, type FilledSheet, typedSize } from "./sheet-fields.ts";

type Question = Extract<SheetPart, { kind: "lines" }>;
type Lines = { ruled: number; lines: number };

/** A question and its lines; or gaps for several words, each with how strong it is. */
export function drawQuestion(paper: Paper, part: Question, filled: FilledSheet, { ruled, lines }: Lines) {
  drawHead(paper, part, ruled * lines);
  if (part.beside) drawPairs(paper, { ...part, beside: part.beside }, filled, { ruled, lines });
  else drawLinesToWrite(paper, part, filled, { ruled, lines, width: paper.width });
  paper.doc.y += ruled * 0.35;
}

/** What is asked, with its hint beside it where that fits, and what is asked besides at the end of the line. */
function drawHead(paper: Paper, { label, hint = "", beside }: Question, ruled: number) {
  const { doc, write, heightOf, widthOf, needRoom, left, width, fontSize } = paper;
  const small = { scale: paper.small };
  const words = width - (beside ? widthOf(beside.label, small) + fontSize : 0);
  const question = { face: "strong", width: words } as const;
  const aside = { ...small, x: left + words, width: width - words };
  const asked = widthOf(label, question) + fontSize * 0.5;
  const isShort = asked + widthOf(hint, small) < words;
  // In large print what stands beside the question takes more lines than the question.
  const head = Math.max(heightOf(label, question), beside ? heightOf(beside.label, aside) : 0);
  needRoom(head + (isShort ? 0 : heightOf(hint, small)) + ruled);
  const top = doc.y;
  write("P", label, question);
  if (isShort && hint) {
    doc.y = top;
    write("P", hint, { ...small, x: left + asked, width: words - asked });
  }
  if (beside) {
    doc.y = top;
    write("P", beside.label, aside);
  }
  doc.y = top + head;
  if (!isShort) write("P", hint, { ...small, width: words });
}

/** Two pairs in each line, since a moment holds several feelings. What fills more than its gap has the first lines for itself. */
function drawPairs(
  paper: Paper,
  { name, label, beside }: Question & Required<Pick<Question, "beside">>,
  filled: FilledSheet,
  { ruled, lines }: Lines,
) {
  const { doc, left, width, fontSize, rule, needRoom } = paper;
  const pair = (width + fontSize * 2) / 2;
  const [word, strength] = [pair * 0.6, pair * 0.4 - fontSize * 3];
  const about = `${label} ${beside.label}`;
  const top = doc.y;
  const isLong = paper.linesOf(filled.written[name] ?? "", typedSize(paper), word) > 1;
  if (isLong) {
    const here = { x: left + width - strength, width: strength };
    rule(top + ruled, here);
    drawField(paper, filled, { name: beside.name, about }, { ...here, y: top + 1, height: ruled - 2 });
    drawLinesToWrite(paper, { name, label }, filled, { ruled, lines, width: width - strength - fontSize });
    return;
  }
  for (let line = 0; line < lines; line++) {
    needRoom(ruled);
    for (const [column, x] of [left, left + pair].entries()) {
      const number = line * 2 + column + 1;
      const nth = number > 1 ? `-${number}` : "";
      const asked = [
        { name: `${name}${nth}`, about: number > 1 ? `${label} (${number})` : label, x, width: word },
        {
          name: `${beside.name}${nth}`,
          about: number > 1 ? `${about} (${number})` : about,
          x: x + word + fontSize,
          width: strength,
        },
      ];
      for (const { name, about, ...place } of asked) {
        rule(doc.y + ruled, place);
        drawField(paper, filled, { name, about }, { ...place, y: doc.y + 1, height: ruled - 2 });
      }
    }
    doc.y += ruled;
  }
}
