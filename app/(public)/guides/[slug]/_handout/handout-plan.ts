import type { Element, Paper } from "#app/_paper/pdf.ts";
import type { Handout } from "#content/paper/handout.ts";
import { weekdayName, weekdays } from "#domain/day.ts";

/** The plan as a sentence to fill in: after what, for how long, and on which days. `width` is that of its column. */
export function drawPlan(paper: Paper, { does, doses }: Handout["plan"], width = paper.width) {
  const { doc, write, rule, needRoom, widthOf, left, fontSize, lineHeight } = paper;
  const days = weekdays(1).map((day) => weekdayName(day, "long"));
  needRoom(lineHeight * 7);
  rule(doc.y, { width });
  doc.y += fontSize * 0.8;
  write("H2", "My plan", { face: "display", scale: 1.4, after: fontSize * 0.8 });
  write("P", "After I");
  const begun = widthOf("After I") + fontSize * 0.5;
  rule(doc.y, { x: left + begun, width: width - begun });
  doc.y += fontSize * 0.6;
  drawBoxes(paper, width, [`I will ${does} for`, doses.map(String), "minutes,"]);
  drawBoxes(paper, width, ["on", days, ""]);
  doc.y += fontSize * 0.6;
}

/** Boxes to tick within a sentence, on as many lines as they need. */
function drawBoxes(
  paper: Paper,
  width: number,
  [before, options, after]: [string, readonly string[], string],
) {
  const { doc, write, widthOf, box, group, left, fontSize, lineHeight } = paper;
  const between = fontSize;
  let x = left;

  place(before);
  group("L", (list) => {
    for (const option of options) group("LI", (item) => place(option, item), list);
  });
  if (after) place(after);
  doc.y += lineHeight * 1.2;

  /** Sets words where the last ones ended, or at the beginning of the next line; those of a list have a box. */
  function place(words: string, item?: Element) {
    const room = item ? box.width : 0;
    const length = room + widthOf(words);
    if (x > left && x + length > left + width) {
      x = left;
      doc.y += lineHeight * 1.2;
    }
    const top = doc.y;
    if (item) box.draw(x, top);
    write(item ? "LBody" : "P", words, { x: x + room, width: length + 1 }, item);
    doc.y = top;
    x += length + between;
  }
}
