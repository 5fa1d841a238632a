import { helpIn } from "#app/_paper/help-in.ts";
import { margin, openPaper, type Paper } from "#app/_paper/pdf.ts";
import { missingFrom } from "#app/_paper/pdf-faces.ts";
import { heightOfSentence, writeSentence } from "#app/_paper/pdf-gap.ts";
import { carePartsAsked } from "#content/care-plan/care-plan.ts";
import { type CarePlan, careParts } from "#domain/care-plan/care-plan.ts";
import { type Day, formatDay } from "#domain/day.ts";
import { helpCountryOf } from "./help-country.ts";

/** In points, and in how many columns: of these, the first in which all is on one page. */
const fits = [
  ...[13, 12, 11].map((fontSize) => ({ fontSize, columns: 1 })),
  ...[11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5].map((fontSize) => ({ fontSize, columns: 2 })),
];

type Sheet = { plan: CarePlan; changedOn: Day; size: "A4" | "LETTER" };

/** The letters in a plan that cannot be written, each once. */
export function lettersMissingIn(plan: CarePlan): string[] {
  return missingFrom(careParts.map((part) => plan[part]).join(" "));
}

/** A care plan as a tagged PDF of one page, in the largest letters that fit. */
export async function carePlanPdf(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const title = "My care plan";
  const { size, changedOn: changed } = sheet;
  const paper = openPaper({ size, title, about: "For a hard time", changed, fontSize: 11 });
  const scrap = paper.scrap();
  const fit = fits.find(
    ({ fontSize, columns }) => !draw(scrap.sized(fontSize), sheet, columns, { isTried: true }),
  );
  if (!fit) throw new Error("A care plan with as many words as it may have does not fit on a page");
  draw(paper.sized(fit.fontSize), sheet, fit.columns);
  return paper.close();
}

/**
 * Draws it, or tries whether it fits, which asks for the heights alone.
 * @returns whether it is too long for one page
 */
function draw(paper: Paper, { plan, changedOn }: Sheet, columns: number, { isTried = false } = {}): boolean {
  const { doc, write, rule, heightOf, bottom, width, fontSize, small } = paper;
  const parts = partsOf(plan);
  const column = columns === 1 ? width : (width - fontSize * 2.5) / 2;
  const split = columns === 1 ? parts.length : splitOf(paper, parts, column);
  const help = helpIn(helpCountryOf(plan));
  const [title, since, helpTitle, helpLook] = [
    { face: "display", scale: 2.2, after: fontSize * 0.2 },
    { scale: small, after: fontSize * 0.5 },
    { face: "strong", after: fontSize * 0.2 },
    { scale: small, after: fontSize * 0.15 },
  ] as const;
  const head = [heightOf("My care plan", title), title.after, heightOf("Since", since), since.after];
  const foot = [
    fontSize * 1.5 + heightOf("If it gets too much", helpTitle),
    ...help.map((words) => heightOfSentence(paper, words, helpLook)),
  ];
  const below = sum(foot);
  const columnsHeight = longerOf(paper, parts, column, split);
  if (isTried) return sum(head) + columnsHeight + below > bottom - margin;
  write("H1", "My care plan", title);
  write("P", `Last changed on ${formatDay(changedOn, "dated")}`, since);
  const top = doc.y;
  drawParts(paper, parts.slice(0, split), { width: column });
  doc.y = top;
  drawParts(paper, parts.slice(split), { x: paper.left + width - column, width: column });
  doc.y = bottom - below;
  rule(doc.y, { weight: 1.2 });
  doc.y += fontSize * 0.7;
  write("H2", "If it gets too much", helpTitle);
  for (const words of help) writeSentence(paper, words, helpLook);
  return false;
}

type Part = { title: string; words: string };

function partsOf(plan: CarePlan): Part[] {
  return carePartsAsked.flatMap(({ part, title }) => (plan[part] ? [{ title, words: plan[part] }] : []));
}

/** Where the second column begins, so that the longer of the two is as short as can be. */
function splitOf(paper: Paper, parts: readonly Part[], width: number): number {
  const places = [...parts.keys(), parts.length];
  const [best = 0] = places.sort(
    (a, b) => longerOf(paper, parts, width, a) - longerOf(paper, parts, width, b),
  );
  return best;
}

function longerOf(paper: Paper, parts: readonly Part[], width: number, split: number): number {
  const tall = (some: readonly Part[]) => sum(some.map((part) => heightOfPart(paper, part, { width })));
  return Math.max(tall(parts.slice(0, split)), tall(parts.slice(split)));
}

type Column = { x?: number; width: number };

const titleLook = { face: "display", scale: 1.3 } as const;

function heightOfPart({ heightOf, fontSize }: Paper, { title, words }: Part, column: Column): number {
  return heightOf(title, { ...titleLook, ...column }) + heightOf(words, column) + fontSize * 1.05;
}

function drawParts({ doc, write, rule, fontSize }: Paper, parts: readonly Part[], column: Column) {
  for (const { title, words } of parts) {
    rule(doc.y, column);
    doc.y += fontSize * 0.35;
    write("H2", title, { ...titleLook, ...column, after: fontSize * 0.1 });
    write("P", words, { ...column, after: fontSize * 0.6 });
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
