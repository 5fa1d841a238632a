import { handedOutBy } from "#app/_paper/clinic-name.ts";
import { margin, openPaper, type Paper } from "#app/_paper/pdf.ts";
import { drawSheet } from "#app/_sheet/handout-sheet.ts";
import type { PaperOrdered } from "#app/_sheet/paper-asked.ts";
import { roomOnSheet, type Spare, type WritingRoom } from "#app/_sheet/sheet-room.ts";
import { addressOf, bare } from "#app/_site/addresses.ts";
import { drawingPaths } from "#components/drawing/drawing.tsx";
import type { Guide } from "#content/index.ts";
import type { Written } from "#content/kit/written.ts";
import { type Handout, handoutOf } from "#content/paper/handout.ts";
import type { PaperPart } from "./handout-fit.ts";
import { fittingOnce } from "./handout-fit-once.ts";
import {
  drawHelp,
  drawHelpAmongNotes,
  drawNextTime,
  drawShortHelp,
  heightOfHelp,
  heightOfNextTime,
  heightOfShortHelp,
} from "./handout-foot.ts";
import { drawPlan, gapsInPlan } from "./handout-plan.ts";

/** In points. The first page takes the largest in which it is not too full; so does the sheet, which leaves room for hands. */
const sizes = { page: [13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9], sheet: [12, 11.5, 11, 10.5, 10, 9.5, 9] };
/** Large print takes the pages that the last of these needs, in the largest that needs no more. */
const large = [24, 23, 22, 21, 20, 19, 18];

export type Print = PaperOrdered & {
  /** What stands in its fields; nothing on a blank one. */
  written?: Written;
};

type Drawn = { handout: Handout; guide: Guide; print: Print };

/** A guide’s handout as a PDF: two pages, or in large print, or with many words on it, as many as it takes. */
export async function handoutPdf(guide: Guide, print: Print): Promise<Uint8Array<ArrayBuffer>> {
  const { title, summary: about, changed } = guide.front;
  const fontSize = print.print === "large" ? 18 : 12;
  const state = print.written ? ", filled in" : "";
  const look = {
    size: print.size,
    title: `${title}: handout${state}`,
    running: title,
    about,
    changed,
    fontSize,
    isBlank: !print.written && !print.clinic,
  };
  const paper = openPaper(look);
  drawHandout(paper, paper.scrap(), guide, print);
  return paper.close();
}

/** Draws it from the page that is open. What fits is tried on scrap paper of the same size. */
export function drawHandout(paper: Paper, scrap: Paper, guide: Guide, print: Print) {
  const handout = handoutOf(guide, bare(addressOf("/help-now")));
  const parts = (print.print === "large" ? largeParts : normalParts)({ handout, guide, print });
  for (const [place, part] of parts.entries()) {
    if (place > 0) paper.doc.addPage();
    const { fontSize, room } = fittingOnce(scrap, part, [guide.slug, place, print]);
    part.draw(paper.sized(fontSize), room);
  }
}

/** A page that says what to do, and a page to do it on. */
function normalParts({ handout, guide, print }: Drawn): PaperPart[] {
  const { country, written = {} } = print;
  const about = { slug: guide.slug, country, written };
  return [
    {
      sizes: sizes.page,
      draw: (paper, room) => {
        drawHead(paper, handout, guide, print.clinic);
        drawFacts(paper, handout.facts);
        inTwoColumns(paper, handout);
        drawPlan(paper, handout.plan, { written, ruled: room.ruled });
        paper.doc.y += room.air;
        drawNotEnough(paper, handout);
        return atTheBottom(paper, heightOfShortHelp(paper, about), () => drawShortHelp(paper, about));
      },
      stretch: roomOnPage,
    },
    {
      sizes: sizes.sheet,
      draw: (paper, room) => {
        drawSheet(paper, { sheet: handout.sheet, written }, room);
        const height = heightOfNextTime(paper) + heightOfHelp(paper, handout, about);
        return atTheBottom(paper, height, () => {
          drawNextTime(paper, handout.nextTime, written);
          paper.doc.y += paper.fontSize;
          drawHelp(paper, handout, about);
        });
      },
      stretch: (room, left) => roomOnSheet(handout.sheet, room, left),
    },
  ];
}

/** Words first, with what to be careful of before what to do; then the sheet, on pages that can be copied by themselves. */
function largeParts({ handout, guide, print }: Drawn): PaperPart[] {
  const { country, written = {} } = print;
  const about = { slug: guide.slug, country, written };
  return [
    {
      sizes: large,
      isLong: true,
      draw: (paper, room) => {
        drawHead(paper, handout, guide, print.clinic);
        drawShortHelp(paper, about, { isRuled: false });
        inOneColumn(paper, handout, { written, ruled: room.ruled });
        drawNotEnough(paper, handout);
        drawHelpAmongNotes(paper, handout, about);
        return 0;
      },
    },
    {
      sizes: large,
      isLong: true,
      draw: (paper, room) => {
        drawSheet(paper, { sheet: handout.sheet, written }, room);
        return atTheBottom(paper, heightOfNextTime(paper), () =>
          drawNextTime(paper, handout.nextTime, written),
        );
      },
      stretch: (room, left) => roomOnSheet(handout.sheet, room, left),
    },
  ];
}

/** Draws what ends a page, on the next if it is full. Returns how much is left above it. */
function atTheBottom({ doc, needRoom, bottom }: Paper, height: number, draw: () => void): number {
  needRoom(height);
  const spare = bottom - height - doc.y;
  doc.y = bottom - height;
  draw();
  return spare;
}

/** On the first page hands write in the plan. What they do not need stands between the parts. */
function roomOnPage({ ruled, lines, air }: WritingRoom, { spare }: Spare): WritingRoom {
  const taller = Math.min(ruled + spare / gapsInPlan, 27);
  return { ruled: taller, lines, air: air + Math.min(16, (spare - gapsInPlan * (taller - ruled)) / 2) };
}

function drawHead(paper: Paper, handout: Handout, guide: Guide, clinic: Print["clinic"]) {
  const { doc, small, isLarge, write, ornament, rule, width, left, fontSize, lineHeight } = paper;
  const side = fontSize * (isLarge ? 4.5 : 6);
  const measure = width - side - fontSize * 2;
  ornament(() => {
    doc.translate(left + width - side, margin).scale(side / 96);
    doc.lineWidth(2).lineCap("round").lineJoin("round").strokeColor("#000");
    for (const path of [...drawingPaths(guide.front.drawing), "M8 89H88"]) doc.path(path).stroke();
  });
  // In the margin, beside the number of the page.
  doc.y = margin - lineHeight * 1.1;
  write("P", "Tend · a practice to try", { scale: small, width: measure });
  doc.y = margin;
  if (clinic !== undefined)
    write("P", handedOutBy(clinic), { scale: small, width: measure, after: fontSize * 0.3 });
  const title = { face: "display", scale: isLarge ? 1.9 : 2.6, width: measure } as const;
  write("H1", handout.title, { ...title, after: fontSize * 0.4 });
  write("P", handout.summary, { face: "display", scale: 1.25, width: measure });
  doc.y = Math.max(doc.y, margin + side) + fontSize * 0.7;
  rule(doc.y, { weight: 1.2 });
  doc.y += fontSize * 0.8;
}

/** The steps, and beside them what to be careful of. */
function inTwoColumns(paper: Paper, handout: Handout) {
  const { steps, mainCaution, careful } = handout;
  const { doc, write, list, width, left, fontSize } = paper;
  const between = fontSize * 2.4;
  const side = (width - between) * shareBeside(paper, handout);
  const top = doc.y;
  const main = width - between - side;
  write("H2", "How", { face: "display", scale: 1.75, width: main, after: fontSize * 0.8 });
  list(steps, { numbered: true, width: main, after: fontSize * 0.75 });
  const end = doc.y;
  doc.y = top;
  const x = left + main + between;
  write("H2", "Be careful", { face: "display", scale: 1.75, x, width: side, after: fontSize * 0.8 });
  list([mainCaution], { x, width: side, face: "strong" });
  list(careful, { x, width: side });
  doc.y = Math.max(end, doc.y) + fontSize * 0.5;
}

/** How much of the width goes to the cautions, so that the longer column is as short as can be. */
function shareBeside({ heightOf, width, fontSize }: Paper, { steps, mainCaution, careful }: Handout): number {
  const columns = width - fontSize * 2.4;
  const tall = (items: readonly string[], measure: number, after: number) =>
    items.reduce((sum, item) => sum + heightOf(item, { width: measure }) + fontSize * after, 0);
  const longer = (share: number) => {
    const [main, side] = [columns * (1 - share) - fontSize * 1.9, columns * share - fontSize];
    const first = heightOf(mainCaution, { width: side, face: "strong" });
    return Math.max(tall(steps, main, 0.75), first + fontSize * 0.43 + tall(careful, side, 0.43));
  };
  const shares = [0.32, 0.35, 0.38, 0.41, 0.44, 0.47, 0.5, 0.53, 0.56, 0.59];
  const columnsOf = new Map(shares.map((share) => [share, longer(share)]));
  const [best = 0] = shares.sort((a, b) => (columnsOf.get(a) ?? 0) - (columnsOf.get(b) ?? 0));
  return best;
}

/** What to be careful of comes before what to do. */
function inOneColumn(paper: Paper, handout: Handout, onPlan: { written: Written; ruled: number }) {
  const { steps, facts, mainCaution, careful, plan } = handout;
  const { doc, write, list, heightOf, needRoom, fontSize, lineHeight } = paper;
  doc.y += fontSize * 0.5;
  const heading = { face: "display", scale: 1.5 } as const;
  /** A heading stays with what it begins. */
  const begin = (title: string, first: string) => {
    needRoom(heightOf(title, heading) + heightOf(first) + lineHeight);
    write("H2", title, { ...heading, after: fontSize * 0.6 });
  };
  begin("Be careful", mainCaution);
  list([mainCaution], { face: "strong" });
  list(careful);
  doc.y += fontSize * 0.6;
  drawFacts(paper, facts);
  begin("How", steps[0] ?? "");
  list(steps, { numbered: true, after: fontSize * 0.6 });
  drawPlan(paper, plan, onPlan);
}

/** Side by side; the last takes what is left of its row. */
function drawFacts(paper: Paper, facts: Handout["facts"]) {
  const { doc, write, heightOf, needRoom, left, width, small, isLarge, fontSize } = paper;
  const columns = isLarge ? 2 : 3;
  const between = fontSize * 1.4;
  const share = (width - between * (columns - 1)) / columns;
  const after = fontSize * 0.5;
  for (let first = 0; first < facts.length; first += columns) {
    const row = facts.slice(first, first + columns).map(({ term, text }, column) => {
      const isLast = first + column === facts.length - 1;
      const measure = isLast ? width - column * (share + between) : share;
      return { term, text, x: left + column * (share + between), width: measure };
    });
    const tall = ({ term, text, ...place }: (typeof row)[number]) =>
      heightOf(term, { ...place, scale: small }) + heightOf(text, { ...place, face: "strong" });
    const height = Math.max(...row.map(tall));
    needRoom(height);
    const top = doc.y;
    for (const { term, text, ...place } of row) {
      doc.y = top;
      write("P", term, { ...place, scale: small });
      write("P", text, { ...place, face: "strong" });
    }
    doc.y = top + height + after;
  }
  doc.y += fontSize * 0.3;
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
