import { handedOutBy } from "#app/_paper/clinic-name.ts";
import { margin, openPaper, type Paper } from "#app/_paper/pdf.ts";
import { drawSheet } from "#app/_sheet/handout-sheet.ts";
import type { PaperAsked } from "#app/_sheet/paper-asked.ts";
import { addressOf, bare } from "#app/_site/addresses.ts";
import { drawingPaths } from "#components/drawing/drawing.tsx";
import type { Guide } from "#content/index.ts";
import type { Written } from "#content/kit/written.ts";
import { type Handout, handoutOf } from "#content/paper/handout.ts";
import { planField } from "#content/paper/plan-fields.ts";
import { firstFitting } from "./fitting.ts";
import { drawFoot } from "./handout-foot.ts";
import { drawPlan } from "./handout-plan.ts";

/** In points. Of the first, the largest in which a page is not too full; large print takes the pages that it needs. */
const sizes = [12, 11.5, 11, 10.5, 10, 9.5, 9];
const large = 18;
/** With more words on it than fit on a page. */
const flowing = 10.5;

export type Print = PaperAsked & {
  /** What stands in its fields; nothing on a blank one. */
  written?: Written;
  /** The name of who hands it out, if a link brought one. */
  clinic?: string | undefined;
};

/** A guide’s handout as a PDF: two pages, or in large print, or with many words on it, as many as it takes. */
export async function handoutPdf(guide: Guide, print: Print): Promise<Uint8Array<ArrayBuffer>> {
  const { title, summary: about, changed } = guide.front;
  const look = { size: print.size, title: `${title}: handout`, about, changed, fontSize: large };
  const paper = openPaper(look);
  drawHandout(paper, openPaper({ ...look, isScrap: true }), guide, print);
  return paper.close();
}

/** Draws it from the page that is open. What fits is tried on scrap paper of the same size. */
export function drawHandout(paper: Paper, scrap: Paper, guide: Guide, print: Print) {
  const handout = handoutOf(guide, bare(addressOf("/help-now")));
  const { written = {} } = print;
  const parts = [
    (on: Paper) => drawWhatToDo(on, handout, guide, print),
    (on: Paper) => {
      drawSheet(on, { sheet: handout.sheet, written });
      drawFoot(on, handout, { slug: guide.slug, country: print.country, written });
    },
  ];
  for (const [place, draw] of parts.entries()) {
    if (place > 0) paper.doc.addPage();
    const fontSize = print.print === "large" ? large : sizeFor(scrap, draw, [guide.slug, place, print]);
    if (!fontSize && print.written === undefined)
      throw new Error(`The handout of “${guide.slug}” does not fit on two pages: shorten its sheet`);
    draw(paper.sized(fontSize ?? flowing));
  }
}

/** Sizes that were found for sheets with no words of anybody on them, which are few and cost more to find than to draw. */
const found = new Map<string, number | undefined>();

function sizeFor(scrap: Paper, draw: (paper: Paper) => void, [slug, place, print]: [string, number, Print]) {
  const { written = {}, size, country, clinic } = print;
  // What stands in “My plan” is on lines that are there anyway.
  const isUsual = Object.keys(written).every((name) => name.startsWith(planField("")));
  // The name of who hands it out may take a line of the first page.
  if (!isUsual || (clinic && place === 0)) return firstFitting(scrap, sizes, draw);
  const key = [slug, place, size, country.code].join();
  if (!found.has(key)) found.set(key, firstFitting(scrap, sizes, draw));
  return found.get(key);
}

/** What to do, what to be careful of, and what to do when it is not enough. */
function drawWhatToDo(paper: Paper, handout: Handout, guide: Guide, { written = {}, clinic }: Print) {
  drawHead(paper, handout, guide, clinic);
  if (paper.fontSize === large) inOneColumn(paper, handout, written);
  else inTwoColumns(paper, handout, written);
  drawNotEnough(paper, handout);
}

function drawHead(
  { doc, small, write, ornament, rule, width, left, fontSize }: Paper,
  handout: Handout,
  guide: Guide,
  clinic: Print["clinic"],
) {
  const side = fontSize * 7;
  const measure = width - side - fontSize * 2;
  ornament(() => {
    doc.translate(left + width - side, margin).scale(side / 96);
    doc.lineWidth(2).lineCap("round").lineJoin("round").strokeColor("#000");
    for (const path of [...drawingPaths(guide.front.drawing), "M8 89H88"]) doc.path(path).stroke();
  });
  write("P", "Tend · a practice to try", { scale: small, width: measure, after: fontSize * 0.3 });
  if (clinic !== undefined)
    write("P", handedOutBy(clinic), { scale: small, width: measure, after: fontSize * 0.3 });
  write("H1", handout.title, { face: "display", scale: 2.8, width: measure, after: fontSize * 0.4 });
  write("P", handout.summary, { face: "display", scale: 1.25, width: measure });
  doc.y = Math.max(doc.y + fontSize, margin + side + fontSize);
  rule(doc.y, { weight: 1.2 });
  doc.y += fontSize;
}

/** The steps and the plan, and beside them what to know. */
function inTwoColumns(paper: Paper, handout: Handout, written: Written) {
  const { steps, facts, mainCaution, careful, plan } = handout;
  const { doc, write, list, width, left, fontSize } = paper;
  const between = fontSize * 2.4;
  const side = (width - between) * shareBeside(paper, handout);
  const top = doc.y;
  const main = width - between - side;
  write("H2", "How", { face: "display", scale: 1.75, width: main, after: fontSize * 0.5 });
  list(steps, { numbered: true, width: main, after: fontSize * 0.75 });
  drawPlan(paper, plan, written, main);
  const end = doc.y;
  doc.y = top;
  const x = left + main + between;
  drawFacts(paper, facts, { x, width: side });
  write("H2", "Be careful", { face: "strong", x, width: side, after: fontSize * 0.2 });
  list([mainCaution], { x, width: side, face: "strong" });
  list(careful, { x, width: side });
  doc.y = Math.max(end, doc.y) + fontSize;
}

/** How much of the width goes to what one needs to know, so that the longer column is as short as can be. */
function shareBeside(
  { heightOf, width, lineHeight }: Paper,
  { steps, facts, mainCaution, careful }: Handout,
): number {
  const tall = (items: readonly string[], share: number) =>
    items.reduce((sum, item) => sum + heightOf(item, { width: width * share * 0.9 }) + lineHeight * 0.5, 0);
  const known = [...facts.flatMap(({ term, text }) => [term, text]), mainCaution, ...careful];
  const longer = (share: number) => Math.max(tall(steps, 1 - share) + lineHeight * 8, tall(known, share));
  const [best = 0] = [0.36, 0.4, 0.44, 0.48].sort((a, b) => longer(a) - longer(b));
  return best;
}

function inOneColumn(paper: Paper, handout: Handout, written: Written) {
  const { steps, facts, mainCaution, careful, plan } = handout;
  const { doc, write, list, needRoom, fontSize, lineHeight } = paper;
  drawFacts(paper, facts, {});
  write("H2", "How", { face: "display", scale: 1.5, after: fontSize * 0.5 });
  list(steps, { numbered: true, after: fontSize * 0.6 });
  drawPlan(paper, plan, written);
  needRoom(lineHeight * 4);
  write("H2", "Be careful", { face: "display", scale: 1.5, after: fontSize * 0.3 });
  list([mainCaution], { face: "strong" });
  list(careful);
  doc.y += fontSize * 0.5;
}

function drawFacts(paper: Paper, facts: Handout["facts"], place: { x?: number; width?: number }) {
  for (const { term, text } of facts) {
    paper.write("P", term, { ...place, scale: paper.small });
    paper.write("P", text, { ...place, face: "strong", after: paper.fontSize * 0.5 });
  }
  paper.doc.y += paper.fontSize * 0.4;
}

function drawNotEnough(
  { doc, write, heightOf, needRoom, rule, small, fontSize, lineHeight }: Paper,
  { notEnough }: Handout,
) {
  needRoom(lineHeight * 3 + heightOf(notEnough[0] ?? ""));
  rule(doc.y);
  doc.y += fontSize * 0.8;
  write("H2", "When this is not enough", { face: "display", scale: 1.4, after: fontSize * 0.3 });
  for (const words of notEnough) {
    needRoom(heightOf(words));
    write("P", words, { after: fontSize * 0.45 });
  }
  const address = addressOf("/when-to-seek-help");
  const more = [{ words: "Whom to ask, and when: " }, { words: bare(address), href: address }];
  needRoom(heightOf(more, { scale: small }));
  write("P", more, { scale: small });
}
