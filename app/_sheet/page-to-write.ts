import { drawHandedOutBy } from "#app/_paper/clinic-name.ts";
import { drawHelpFoot } from "#app/_paper/help-foot.ts";
import { openPaper, type Paper } from "#app/_paper/pdf.ts";
import { addressOf } from "#app/_site/addresses.ts";
import type { Written } from "#content/kit/written.ts";
import type { SheetPart } from "#content/paper/paper.ts";
import { firstFitting } from "./first-fitting.ts";
import { drawParts } from "./handout-sheet.ts";
import type { PaperOrdered } from "./paper-asked.ts";
import { drawWhoAndWhen } from "./who-and-when.ts";

/** What somebody writes of themselves on one page: a care plan, a sheet for staying well. */
export type PageToWrite = {
  title: string;
  /** What it is for, in a sentence or two. */
  intro: string;
  parts: readonly { part: string; title: string; asks: string; lines: number }[];
  /** Where it stands on a screen. */
  path: string;
};

type Asked = PaperOrdered & {
  /** By the names of its parts; nothing on a blank one. */
  written?: Written;
  /** The day that it is of. */
  changed: string;
};

/** In points, and how many lines of each part are left out: the first in which all is on one page. */
const fits = [12, 11, 10, 9].flatMap((fontSize) => [0, 1, 2].map((fewer) => ({ fontSize, fewer })));
/** In large print, lines are left out where that saves a page for the foot, and added where a page has room for more. */
const large = [-4, -3, -2, -1, 0, 1].map((fewer) => ({ fontSize: 18, fewer }));

/** As a PDF with a field for each part; filled in, with as many pages as the words ask for. */
export async function pdfToWrite(page: PageToWrite, asked: Asked): Promise<Uint8Array<ArrayBuffer>> {
  const { size, print, changed, written, clinic } = asked;
  const [fontSize, isBlank] = [print === "large" ? 18 : 12, !written && !clinic];
  const look = { size, title: page.title, about: page.intro, changed, fontSize, isBlank };
  const paper = openPaper(look);
  const scrap = paper.scrap();
  const draw = (on: Paper, fit: Fit) => drawPage(on, page, asked, fit);
  const fitting =
    print === "large"
      ? (firstFitting(scrap, large, draw, 2) ?? firstFitting(scrap, large, draw, 3))
      : firstFitting(scrap, fits, draw);
  draw(paper, fitting ?? flowing[print]);
  return paper.close();
}

/** Where somebody wrote more than that, on as many pages as it takes. */
const flowing = { normal: { fontSize: 11, fewer: 0 }, large: { fontSize: 18, fewer: 0 } };

type Fit = typeof flowing.normal;

function drawPage(
  on: Paper,
  page: PageToWrite,
  { country, clinic, written = {} }: Asked,
  { fontSize, fewer }: Fit,
) {
  const paper = on.sized(fontSize);
  const { write, lineHeight } = paper;
  drawHandedOutBy(paper, clinic);
  write("H1", page.title, { face: "display", scale: 2.2, after: fontSize * 0.3 });
  drawWhoAndWhen(paper);
  write("P", page.intro, { after: lineHeight * 0.5 });
  const parts = page.parts.map(({ part, title, asks, lines }): SheetPart => {
    return { kind: "lines", name: part, label: title, hint: asks, lines: Math.max(2, lines - fewer) };
  });
  drawParts(paper, { sheet: { title: page.title, intro: page.intro, parts }, written });
  const codes = [
    { address: addressOf("/help-now"), caption: "Help now" },
    { address: addressOf(page.path), caption: "This page, on a screen" },
  ];
  drawHelpFoot(paper, { country, codes, isLast: true });
}
