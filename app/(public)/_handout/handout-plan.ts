import type { Element, FieldBox, Paper } from "#app/_paper/pdf.ts";
import { typedSize } from "#app/_sheet/sheet-fields.ts";
import type { Written } from "#content/kit/written.ts";
import type { Handout } from "#content/paper/handout.ts";
import { planField } from "#content/paper/plan-fields.ts";
import { weekdayName, weekdays } from "#domain/day.ts";

type OnPlan = {
  written: Written;
  /** From one line to write on to the next, in points. */
  ruled: number;
};

/** The plan as a sentence to fill in: after what, where, for how long, on which days, and what if something is in the way. */
export function drawPlan(paper: Paper, { does, doses }: Handout["plan"], onPlan: OnPlan) {
  const { doc, write, rule, needRoom, field, oneOf, fontSize } = paper;
  const { written, ruled } = onPlan;
  needRoom(heightOfPlan(paper, ruled));
  rule(doc.y);
  doc.y += fontSize * 0.6;
  write("H2", "My plan", { face: "display", scale: 1.4 });
  drawGaps(paper, onPlan, [
    { words: "After I", ends: 0.58, name: "after", about: "After I do what?" },
    { words: "at", ends: 1, name: "place", about: "Where?" },
  ]);
  doc.y += fontSize * 0.55;
  const dose = oneOf(planField("dose"), `I will ${does} for how many minutes`, written[planField("dose")]);
  drawBoxes(paper, [`I will ${does} for`, doses.map(String), "minutes,"], (place, box, item) =>
    dose(`${doses[place]}`, box, item),
  );
  const days = weekdays(1);
  const names = days.map((day) => weekdayName(day, "short"));
  drawBoxes(paper, ["on", names, ""], (place, box, item) => {
    const [day = 1] = days.slice(place);
    const name = planField(`day-${day}`);
    const about = `On ${weekdayName(day, "long")}`;
    field({ kind: "tick", name, about, value: written[name] }, box, item);
  });
  drawGaps(paper, onPlan, [
    { words: "If", ends: 0.36, name: "obstacle", about: "If what gets in the way?" },
    { words: "gets in the way, I will", ends: 1, name: "instead", about: "What will I do then?" },
  ]);
  doc.y += fontSize * 0.6;
}

/** In lines to write on, how much of it there is. */
export const gapsInPlan = 2;

function heightOfPlan({ lineHeight, fontSize }: Paper, ruled: number): number {
  return lineHeight * 5.8 + fontSize * 4 + gapsInPlan * Math.max(ruled, lineHeight);
}

/** `ends`: how far the rule reaches, as a share of the width. */
type Gap = { words: string; ends: number; name: string; about: string };

/** Words with a rule after each, in one line; where somebody wrote more than fits there, each has lines of its own. */
function drawGaps(paper: Paper, { written, ruled }: OnPlan, gaps: readonly Gap[]) {
  const { doc, width, left, lineHeight, fontSize } = paper;
  doc.y += Math.max(fontSize * 0.45, ruled - lineHeight);
  if (!isTooLong(paper, written, gaps)) {
    const top = doc.y;
    let x = left;
    for (const gap of gaps) {
      doc.y = top;
      const end = left + width * gap.ends - (gap.ends < 1 ? fontSize * 0.5 : 0);
      drawGap(paper, written, gap, { x, end });
      x = left + width * gap.ends;
    }
    return;
  }
  for (const gap of gaps) {
    drawGap(paper, written, gap, { x: left, end: left + width });
    doc.y += fontSize * 0.3;
  }
}

function isTooLong(paper: Paper, written: Written, gaps: readonly Gap[]): boolean {
  const { linesOf, widthOf, width, fontSize } = paper;
  return gaps.some(({ words, ends, name }, place) => {
    const share = width * (ends - (gaps[place - 1]?.ends ?? 0)) - widthOf(words) - fontSize * 2;
    return linesOf(written[planField(name)] ?? "", typedSize(paper), share) > 1;
  });
}

/** One of them, from `x` to `end`, on as many lines as its words take. */
function drawGap(paper: Paper, written: Written, gap: Gap, { x, end }: { x: number; end: number }) {
  const { doc, write, rule, field, widthOf, linesOf, fontSize, lineHeight } = paper;
  const value = written[planField(gap.name)];
  const size = typedSize(paper);
  const top = doc.y;
  const measure = widthOf(gap.words) + 1;
  write("P", gap.words, { x, width: measure });
  const from = x + measure + fontSize * 0.4;
  const line = { x: from, width: end - from };
  const lines = linesOf(value ?? "", size, line.width);
  const foot = top + lineHeight * lines - fontSize * 0.25;
  for (let each = 0; each < lines; each++) rule(foot - each * lineHeight, line);
  const several = lines > 1 && { leading: lineHeight };
  const asked = { name: planField(gap.name), about: gap.about, value, size, ...several };
  field({ kind: "text", ...asked }, { ...line, y: top - fontSize * 0.25, height: lineHeight * lines });
  doc.y = top + lineHeight * lines;
}

/** Boxes to tick within a sentence. They stand in one line where they fit, nearer to each other if need be. */
function drawBoxes(
  paper: Paper,
  [before, options, after]: [string, readonly string[], string],
  fill: (place: number, box: FieldBox, item: Element) => void,
) {
  const { doc, write, widthOf, box, group, left, width, fontSize, lineHeight } = paper;
  // What follows the last stays with it.
  const words = options.map((option, place) =>
    place === options.length - 1 ? `${option} ${after}`.trim() : option,
  );
  const taken = words.reduce((sum, each) => sum + box.width + widthOf(each), widthOf(before));
  const between = Math.max(fontSize * 0.35, Math.min(fontSize, (width - taken - 2) / words.length));
  let x = left;

  set(before);
  // Where all do not fit, they have a line of their own, and none is left alone on the next.
  if (taken + between * words.length > width) nextLine();
  group("L", (list) => {
    for (const [place, each] of words.entries())
      group("LI", (item) => set(each, item, (tick) => fill(place, tick, item)), list);
  });
  doc.y += lineHeight * 1.2;

  function nextLine() {
    x = left;
    doc.y += lineHeight * 1.2;
  }

  /** Sets words where the last ones ended, or at the beginning of the next line; those of a list have a box. */
  function set(words: string, item?: Element, fillBox: (box: FieldBox) => void = () => {}) {
    const room = item ? box.width : 0;
    const length = room + widthOf(words);
    if (x > left && x + length > left + width) nextLine();
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
