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

/** In points: the first in which all is on one page, with up to two lines of each part left out. */
const sizes = [12, 11, 10, 9];
/** So many lines in one part are enough for anybody. */
const mostLines = 18;

/** As a PDF with a field for each part; filled in, with as many pages as the words ask for. */
export async function pdfToWrite(page: PageToWrite, asked: Asked): Promise<Uint8Array<ArrayBuffer>> {
  const { size, print, changed, written, clinic } = asked;
  const [fontSize, isBlank] = [print === "large" ? 18 : 12, !written && !clinic];
  const look = { size, title: page.title, about: page.intro, changed, fontSize, isBlank };
  const paper = openPaper(look);
  const scrap = paper.scrap();
  const draw = (on: Paper, fit: Fit) => drawPage(on, page, asked, fit);
  const way = (fontSize: number, fewer = 0, isApart = false): Fit => {
    return { fontSize, isApart, lines: page.parts.map(({ lines }) => Math.max(2, lines - fewer)) };
  };
  const normal = sizes.flatMap((size) => [0, 1, 2].map((fewer) => way(size, fewer)));
  const filledUp = (most: number, mostLeftOut: number) => {
    const begins = [true, false].flatMap((isApart) =>
      [0, 1, 2, 3].slice(0, mostLeftOut + 1).map((fewer) => way(18, fewer, isApart)),
    );
    const fit = firstFitting(scrap, begins, draw, most);
    return fit && grown(fit, (wider) => firstFitting(scrap, [wider], draw, most) !== undefined);
  };
  // A line less is worth a page; what is left out on three comes back where there is room.
  const large = () => filledUp(2, 1) ?? filledUp(3, 3);
  const fitting = print === "large" ? large() : firstFitting(scrap, normal, draw);
  // Where somebody wrote more than that, on as many pages as it takes.
  draw(paper, fitting ?? way(print === "large" ? 18 : 11));
  return paper.close();
}

/** Each part in turn gets a line more, as long as that begins no further page: so what a page has left goes to its parts. */
function grown(fit: Fit, fits: (fit: Fit) => boolean): Fit {
  let best = fit;
  for (const at of fit.lines.keys()) {
    const lines = best.lines.map((each, place) => (place === at ? each + 1 : each));
    const wider = { ...best, lines };
    if (Math.max(...lines) <= mostLines && fits(wider)) best = wider;
  }
  return best === fit ? fit : grown(best, fits);
}

type Fit = {
  fontSize: number;
  /** How many lines to write on each part has, in order. */
  lines: readonly number[];
  /** The last part begins a page, which it shares with the help: else that would be alone there. */
  isApart: boolean;
};

function drawPage(
  on: Paper,
  page: PageToWrite,
  { country, clinic, written = {} }: Asked,
  { fontSize, lines, isApart }: Fit,
) {
  const paper = on.sized(fontSize);
  const { write, lineHeight } = paper;
  drawHandedOutBy(paper, clinic);
  write("H1", page.title, { face: "display", scale: 2.2, after: fontSize * 0.3 });
  drawWhoAndWhen(paper);
  write("P", page.intro, { after: lineHeight * 0.5 });
  const parts = page.parts.map(({ part, title, asks }, place): SheetPart => {
    return { kind: "lines", name: part, label: title, hint: asks, lines: lines[place] ?? 2 };
  });
  const last = isApart ? parts.splice(-1) : [];
  const sheet = { title: page.title, intro: page.intro };
  drawParts(paper, { sheet: { ...sheet, parts }, written });
  if (isApart) paper.doc.addPage();
  drawParts(paper, { sheet: { ...sheet, parts: last }, written });
  const codes = [
    { address: addressOf("/help-now"), caption: "Help now" },
    { address: addressOf(page.path), caption: "This page, on a screen" },
  ];
  drawHelpFoot(paper, { country, codes, isLast: true });
}
