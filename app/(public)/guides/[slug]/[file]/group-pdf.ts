import { drawHandedOutBy } from "#app/_paper/clinic-name.ts";
import { helpIn } from "#app/_paper/help-in.ts";
import { openPaper, type Paper } from "#app/_paper/pdf.ts";
import { writeSentence } from "#app/_paper/pdf-gap.ts";
import type { PaperOrdered } from "#app/_sheet/paper-asked.ts";
import { addressOf, bare, shortAddress } from "#app/_site/addresses.ts";
import type { Guide } from "#content/index.ts";
import { type GroupOutline, type GroupPart, groupOf } from "#content/paper/group.ts";

/** In points. */
const sizes = [12, 11.5, 11, 10.5, 10, 9.5, 9];
/** How much smaller it may be for the sake of full pages. */
const smaller = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5];
/** Of a page that was too full for what came next, in points: what is less than three lines is not seen. */
const seen = 45;
const mostPages = 3;
/** Of a code, in points. */
const side = 62;

type GroupPrint = Omit<PaperOrdered, "print">;

/** A guide as a group of fifty minutes, for whoever leads it: two or three pages. */
export async function groupPdf(guide: Guide, asked: GroupPrint): Promise<Uint8Array<ArrayBuffer>> {
  const group = groupOf(guide, bare(addressOf("/help-now")));
  const look = {
    size: asked.size,
    title: `${group.title}: a group of 50 minutes`,
    running: `${group.title}: a group`,
    about: guide.front.summary,
    changed: guide.front.changed,
    fontSize: 11,
    isBlank: !asked.clinic,
  };
  const draw = (on: Paper, fontSize: number) => drawAll(on.sized(fontSize), group, guide, asked);
  const paper = openPaper(look);
  const fitting = fullest(paper.scrap(), draw);
  if (!fitting) throw new Error(`The group of “${guide.slug}” takes more than ${mostPages} pages`);
  draw(paper, fitting);
  return paper.close();
}

/** The largest size in which it takes three pages, or one a little smaller that leaves no hole at the foot of a page: a part is not begun where it has no room. */
function fullest(scrap: Paper, draw: (on: Paper, fontSize: number) => void): number | undefined {
  const largest = sizes.find((size) => tried(scrap, draw, size).pages <= mostPages);
  if (largest === undefined) return;
  let [best, least] = [largest, Number.POSITIVE_INFINITY];
  for (const size of smaller.map((less) => largest - less).filter((each) => each >= 9)) {
    const { pages, hole } = tried(scrap, draw, size);
    if (pages <= mostPages && hole < least) [best, least] = [size, hole];
    if (least < seen) break;
  }
  return best;
}

function tried(scrap: Paper, draw: (on: Paper, fontSize: number) => void, size: number) {
  scrap.doc.addPage();
  const [before, full] = [scrap.pages(), scrap.holes.length];
  draw(scrap, size);
  return { pages: scrap.pages() - before + 1, hole: Math.max(0, ...scrap.holes.slice(full)) };
}

function drawAll(paper: Paper, group: GroupOutline, guide: Guide, asked: GroupPrint) {
  drawHead(paper, group, asked);
  drawBefore(paper, group);
  for (const part of group.parts) drawPart(paper, part);
  drawAfter(paper, group, guide, asked);
}

function drawHead(paper: Paper, { title, aim }: GroupOutline, { clinic }: GroupPrint) {
  const { doc, write, rule, small, fontSize } = paper;
  write("P", "Tend · a group of 50 minutes, for whoever leads it", { scale: small, after: fontSize * 0.3 });
  drawHandedOutBy(paper, clinic);
  write("H1", title, { face: "display", scale: 2.4, after: fontSize * 0.4 });
  write("P", [{ words: "Aim. " }, { words: aim }], { after: fontSize * 0.6 });
  rule(doc.y, { weight: 1.2 });
  doc.y += fontSize * 0.6;
}

/** What to bring, whom to ask, and what to say of risks: all of it before the group begins. */
function drawBefore(paper: Paper, { bring, careful, askFirst }: GroupOutline) {
  const [main = "", ...others] = careful;
  heading(paper, "Bring");
  paper.list(bring, { after: paper.fontSize * 0.15 });
  heading(paper, "Be careful");
  paper.list([main], { face: "strong", after: paper.fontSize * 0.15 });
  paper.list(others, { after: paper.fontSize * 0.15 });
  if (askFirst.length > 0) {
    heading(paper, "Ask each beforehand, alone");
    const asked = askFirst.map(({ who, words }) => `${who}: ${words}`);
    paper.list(asked, { after: paper.fontSize * 0.15 });
  }
}

/** On the left from when to when, and beside it what happens. */
function drawPart(paper: Paper, { title, minutes, time, lead, points, inOrder }: GroupPart) {
  const { doc, write, heightOf, needRoom, rule, left, width, fontSize, lineHeight } = paper;
  const x = left + fontSize * 5.5;
  const look = { x, width: left + width - x };
  needRoom(lineHeight * 3 + heightOf(lead, look) + heightOf(points[0] ?? "", look));
  doc.y += fontSize * 0.4;
  rule(doc.y);
  doc.y += fontSize * 0.4;
  const top = doc.y;
  write("H2", `${title}, ${minutes} minutes`, { ...look, face: "strong", after: fontSize * 0.15 });
  const below = doc.y;
  doc.y = top;
  write("P", time, { width: fontSize * 5.5 });
  doc.y = below;
  write("P", lead, { ...look, after: fontSize * 0.3 });
  paper.list(points, { ...look, after: fontSize * 0.2, ...(inOrder && { numbered: true }) });
}

function drawAfter(
  paper: Paper,
  { distressed, notEnough, smallPrint }: GroupOutline,
  { slug }: Guide,
  { country }: GroupPrint,
) {
  const { doc, write, qr, heightOf, needRoom, rule, small, left, width, fontSize, lineHeight } = paper;
  doc.y += fontSize * 0.4;
  needRoom(lineHeight * 5);
  rule(doc.y, { weight: 1.2 });
  doc.y += fontSize * 0.2;
  heading(paper, "If somebody is distressed");
  paper.list(distressed, { after: fontSize * 0.15 });
  heading(paper, "When this is not enough");
  for (const words of notEnough) {
    needRoom(heightOf(words));
    write("P", words, { after: fontSize * 0.3 });
  }
  const beside = { scale: small, width: width - side - fontSize, after: fontSize * 0.15 };
  const lines = [
    ...helpIn(country),
    [{ words: `${smallPrint} The guide: ` }, { words: bare(shortAddress(slug)), href: shortAddress(slug) }],
  ];
  needRoom(side + lineHeight * 2);
  doc.y += fontSize * 0.4;
  rule(doc.y);
  doc.y += fontSize * 0.6;
  const top = doc.y;
  for (const pieces of lines) writeSentence(paper, pieces, beside);
  const address = addressOf("/help-now");
  qr(address, { x: left + width - side, y: top, side });
}

function heading({ doc, write, needRoom, fontSize, lineHeight }: Paper, words: string) {
  needRoom(lineHeight * 3);
  doc.y += fontSize * 0.35;
  write("H2", words, { face: "strong", after: fontSize * 0.15 });
}
