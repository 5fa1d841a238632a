import type { Element, FieldBox, Paper } from "#app/_paper/pdf.ts";
import { typedSize } from "#app/_sheet/sheet-fields.ts";
import type { Written } from "#content/kit/written.ts";
import type { Handout } from "#content/paper/handout.ts";
import { planField } from "#content/paper/plan-fields.ts";
import { weekdayName, weekdays } from "#domain/day.ts";

/** The plan as a sentence to fill in: after what, for how long, and on which days. `width` is that of its column. */
export function drawPlan(
  paper: Paper,
  { does, doses }: Handout["plan"],
  written: Written,
  width = paper.width,
) {
  const { doc, write, rule, needRoom, field, oneOf, fontSize, lineHeight } = paper;
  needRoom(lineHeight * 7);
  rule(doc.y, { width });
  doc.y += fontSize * 0.8;
  write("H2", "My plan", { face: "display", scale: 1.4, after: fontSize * 0.8 });
  write("P", "After I");
  drawAfter(paper, written, width);
  doc.y += fontSize * 0.6;
  const dose = oneOf(planField("dose"), `I will ${does} for how many minutes`, written[planField("dose")]);
  drawBoxes(paper, width, [`I will ${does} for`, doses.map(String), "minutes,"], (place, box, item) =>
    dose(`${doses[place]}`, box, item),
  );
  const days = weekdays(1);
  const names = days.map((day) => weekdayName(day, "long"));
  drawBoxes(paper, width, ["on", names, ""], (place, box, item) => {
    const name = planField(`day-${days[place]}`);
    field({ kind: "tick", name, about: `On ${names[place]}`, value: written[name] }, box, item);
  });
  doc.y += fontSize * 0.6;
}

function drawAfter(paper: Paper, written: Written, width: number) {
  const { doc, rule, widthOf, left, fontSize, lineHeight } = paper;
  const begun = widthOf("After I") + fontSize * 0.5;
  const place = { x: left + begun, width: width - begun };
  rule(doc.y, place);
  const name = planField("after");
  const size = typedSize(paper);
  paper.field(
    { kind: "text", name, about: "After I do what?", value: written[name], size },
    { ...place, y: doc.y - lineHeight, height: lineHeight },
  );
}

/** Boxes to tick within a sentence, on as many lines as they need. */
function drawBoxes(
  paper: Paper,
  width: number,
  [before, options, after]: [string, readonly string[], string],
  fill: (place: number, box: FieldBox, item: Element) => void,
) {
  const { doc, write, widthOf, box, group, left, fontSize, lineHeight } = paper;
  const between = fontSize;
  let x = left;

  set(before);
  group("L", (list) => {
    for (const [place, option] of options.entries())
      group("LI", (item) => set(option, item, (tick) => fill(place, tick, item)), list);
  });
  if (after) set(after);
  doc.y += lineHeight * 1.2;

  /** Sets words where the last ones ended, or at the beginning of the next line; those of a list have a box. */
  function set(words: string, item?: Element, fillBox: (box: FieldBox) => void = () => {}) {
    const room = item ? box.width : 0;
    const length = room + widthOf(words);
    if (x > left && x + length > left + width) {
      x = left;
      doc.y += lineHeight * 1.2;
    }
    const top = doc.y;
    if (item) {
      box.draw(x, top);
      fillBox(box.place(x, top));
    }
    write(item ? "LBody" : "P", words, { x: x + room, width: length + 1 }, item);
    doc.y = top;
    x += length + between;
  }
}
