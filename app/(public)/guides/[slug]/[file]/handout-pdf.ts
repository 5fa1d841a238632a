import { addressOf, bare, guideAddress, shortAddress } from "#app/addresses.ts";
import { margin, openPaper, type Paper } from "#app/pdf.ts";
import { markPaths } from "#components/mark.tsx";
import { type Handout, handoutOf } from "#content/handout.ts";
import type { Guide } from "#content/index.ts";
import { drawSheet } from "./sheet-on-paper.ts";

/** In points, the largest that fits is taken. Large print begins at 18, and takes the pages that it needs. */
const sizes = { normal: [12, 11, 10, 9.5, 9, 8.5], large: [18] };
const mostPages = { normal: 2, large: Number.POSITIVE_INFINITY };

export type Print = { size: "A4" | "LETTER"; print: keyof typeof sizes };

/** A guide’s handout as a PDF: two pages, or in large print as many as it takes. */
export async function handoutPdf(guide: Guide, { size, print }: Print): Promise<Uint8Array<ArrayBuffer>> {
  for (const fontSize of sizes[print]) {
    const paper = drawHandout(guide, size, fontSize);
    if (paper.pages() <= mostPages[print]) return paper.close();
  }
  throw new Error(
    `The handout of “${guide.slug}” does not fit on ${mostPages[print]} pages: shorten its sheet`,
  );
}

function drawHandout(guide: Guide, size: Print["size"], fontSize: number): Paper {
  const handout = handoutOf(guide);
  const { title, summary: about } = handout;
  const paper = openPaper({
    size,
    title: `${title}: handout`,
    about,
    changed: guide.front.changed,
    fontSize,
  });
  const isLarge = sizes.large.includes(fontSize);
  drawHead(paper, handout, guide);
  if (isLarge) inOneColumn(paper, handout);
  else inTwoColumns(paper, handout);
  drawNotEnough(paper, handout);
  paper.doc.addPage();
  drawSheet(paper, handout.sheet);
  drawFoot(paper, handout, guide.slug);
  return paper;
}

function drawHead(
  { doc, small, write, ornament, rule, width, left, fontSize }: Paper,
  handout: Handout,
  guide: Guide,
) {
  const mark = fontSize * 7;
  const measure = width - mark - fontSize * 2;
  ornament(() => {
    doc.translate(left + width - mark, margin).scale(mark / 96);
    doc.lineWidth(2).lineCap("round").lineJoin("round").strokeColor("#000");
    for (const path of [...markPaths(guide.front.mark), "M8 89H88"]) doc.path(path).stroke();
  });
  write("P", "Tend · a practice to try", { scale: small, width: measure, after: fontSize * 0.3 });
  write("H1", handout.title, { face: "display", scale: 2.8, width: measure, after: fontSize * 0.4 });
  write("P", handout.summary, { face: "display", scale: 1.25, width: measure });
  doc.y = Math.max(doc.y + fontSize, margin + mark + fontSize);
  rule(doc.y, { weight: 1.2 });
  doc.y += fontSize;
}

/** The steps, and beside them what to know. */
function inTwoColumns(paper: Paper, { steps, facts, careful }: Handout) {
  const { doc, write, list, width, left, fontSize } = paper;
  const between = fontSize * 2.4;
  const side = (width - between) * 0.36;
  const top = doc.y;
  const main = width - between - side;
  write("H2", "How", { face: "display", scale: 1.75, width: main, after: fontSize * 0.5 });
  list(steps, { numbered: true, width: main, after: fontSize * 0.75 });
  const end = doc.y;
  doc.y = top;
  const x = left + main + between;
  drawFacts(paper, facts, { x, width: side });
  write("H2", "Be careful", { face: "strong", x, width: side, after: fontSize * 0.2 });
  list(careful, { x, width: side });
  doc.y = Math.max(end, doc.y) + fontSize;
}

function inOneColumn(paper: Paper, { steps, facts, careful }: Handout) {
  const { doc, write, list, needRoom, fontSize, lineHeight } = paper;
  drawFacts(paper, facts, {});
  write("H2", "How", { face: "display", scale: 1.5, after: fontSize * 0.5 });
  list(steps, { numbered: true, after: fontSize * 0.6 });
  doc.y += fontSize * 0.5;
  needRoom(lineHeight * 4);
  write("H2", "Be careful", { face: "display", scale: 1.5, after: fontSize * 0.3 });
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
  { doc, write, heightOf, needRoom, rule, fontSize, lineHeight }: Paper,
  { notEnough }: Handout,
) {
  needRoom(lineHeight * 4);
  rule(doc.y);
  doc.y += fontSize * 0.8;
  write("H2", "When this is not enough", { face: "display", scale: 1.4, after: fontSize * 0.3 });
  for (const words of notEnough) {
    needRoom(heightOf(words));
    write("P", words, { after: fontSize * 0.45 });
  }
}

/** A line for the next talk, where to find help, and the way back to the guide, at the foot of the last page. */
function drawFoot(paper: Paper, handout: Handout, slug: string) {
  const { doc, write, heightOf, needRoom, rule, qr, left, width, bottom, fontSize } = paper;
  const short = shortAddress(slug);
  const side = 78;
  const measure = width - side - fontSize * 2;
  const small = { scale: paper.small, width: measure };
  const help = helpIn(handout);
  const print = handout.smallPrint.join(" ");
  const height =
    fontSize * 3.8 +
    Math.max(
      side,
      [...help, print, short].reduce(
        (sum, words) => sum + heightOf(words, small) + fontSize * 0.3,
        fontSize * 1.6,
      ),
    );
  needRoom(height);
  doc.y = bottom - height;
  write("P", handout.nextTime, { face: "strong" });
  const begun = paper.widthOf(handout.nextTime, { face: "strong" }) + fontSize * 0.5;
  rule(doc.y, { x: left + begun, width: width - begun });
  doc.y += fontSize;
  rule(doc.y, { weight: 1.2 });
  doc.y += fontSize * 0.7;
  const top = doc.y;
  write("H2", "If it gets too much", { face: "strong", width: measure, after: fontSize * 0.2 });
  for (const words of help) write("P", words, { ...small, after: fontSize * 0.3 });
  write("P", print, { ...small, after: fontSize * 0.3 });
  write("Link", bare(short), { ...small, face: "strong", link: guideAddress(slug) });
  qr(short, { x: left + width - side, y: top, side });
}

function helpIn({ worldwide }: Handout): string[] {
  const lines = worldwide.lines.map(({ url, whatFor }) => `${bare(url ?? "")}: ${whatFor}`);
  return [
    "In danger now: the emergency number where I live is ______________. A line I can call: ______________",
    `${lines.join(". ")}. Numbers by country: ${bare(addressOf("/help-now"))}`,
  ];
}
