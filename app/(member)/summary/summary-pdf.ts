import { openPaper, type Paper } from "#app/_paper/pdf.ts";
import { missingFrom } from "#app/_paper/pdf-faces.ts";
import { formatDay } from "#domain/day.ts";
import type { Sign } from "#domain/record/progress.ts";
import { type Summary, type SummaryPractice, weeksOfSummary } from "#domain/summary/summary.ts";
import {
  aboutNumbers,
  aboutReviews,
  blankMeansUnknown,
  countsInWords,
  daysInWords,
  numbersInWords,
  numbersOf,
  reviewInWords,
  scoresInWords,
  titleOfSummary,
  writtenByItsMember,
} from "#domain/summary/summary-words.ts";
import { drawCalendar, drawKey } from "./calendar-on-paper.ts";

/** The letters of it that cannot be written, each once. A browser that prints has more faces to choose from. */
export function lettersMissing({ name, practices }: Summary): string[] {
  const words = practices.flatMap(({ plans, notes }) => [
    ...plans.map(({ says }) => says),
    ...notes.map((note) => note.words),
  ]);
  // Right-to-left letters come between marks that nobody sees.
  return missingFrom([name, ...words].join(" ").replace(/[\u2068\u2069]/g, ""));
}

/** In points: the largest in which all is on one page; what takes several is set in the first. */
const sizes = [11, 10.5, 10, 9.5, 9];

/** A summary as a tagged PDF, on one page where it fits, with nothing in it that the page has not. */
export async function summaryPdf(
  summary: Summary,
  size: "A4" | "LETTER" = "A4",
): Promise<Uint8Array<ArrayBuffer>> {
  const [title, about] = [titleOfSummary(summary), daysInWords(summary)];
  const look = { size, title, about, changed: summary.madeOn, fontSize: 11 };
  const paper = openPaper(look);
  const scrap = paper.scrap();
  const isOnePage = (fontSize: number) => {
    scrap.doc.addPage();
    const before = scrap.pages();
    draw(scrap.sized(fontSize), summary);
    return scrap.pages() === before;
  };
  draw(paper.sized(sizes.find(isOnePage) ?? 11), summary);
  return paper.close();
}

function draw(paper: Paper, summary: Summary) {
  const { write, small } = paper;
  write("H1", titleOfSummary(summary), { face: "display", scale: 2.2, after: 4 });
  write("P", daysInWords(summary), { face: "display", scale: 1.3, after: 8 });
  write("P", writtenByItsMember, { after: 3 });
  write("P", `${blankMeansUnknown} Put together on ${formatDay(summary.madeOn, "dated")}.`, { scale: small });
  const signs = new Set(summary.practices.flatMap((practice) => drawPractice(paper, practice, summary)));
  drawCheckIns(paper, summary);
  if (signs.size > 0) drawKey(paper, [...signs]);
}

function drawPractice(paper: Paper, practice: SummaryPractice, summary: Summary): Sign[] {
  const { doc, write, rule, needRoom, lineHeight } = paper;
  needRoom(lineHeight * 8);
  doc.y += lineHeight * 0.6;
  rule(doc.y, { weight: 1.2 });
  doc.y += lineHeight * 0.4;
  write("H2", practice.title, { face: "display", scale: 1.6, after: 3 });
  write("P", countsInWords(practice), { after: 6 });
  drawPlans(paper, practice, summary);
  const { signs, beside } = drawCalendar(paper, practice, summary);
  drawReviews(paper, practice, beside);
  if (practice.rated && practice.rated.length > 0) drawNumbers(paper, practice.rated, summary);
  drawNotes(paper, practice);
  return signs;
}

function drawPlans(
  { write, small, needRoom, lineHeight }: Paper,
  { plans }: SummaryPractice,
  { from, to }: Summary,
) {
  for (const plan of plans) {
    needRoom(lineHeight * 3);
    const isAlways = plan.from === from && plan.until === to;
    if (!isAlways) write("P", daysInWords({ from: plan.from, to: plan.until }), { scale: small });
    write("P", `“${plan.says}”`, { face: "display", scale: 1.15, after: 5 });
  }
}

function drawNumbers(paper: Paper, rated: NonNullable<SummaryPractice["rated"]>, summary: Summary) {
  const { doc, write, needRoom, left, width, lineHeight } = paper;
  const { header, rows } = numbersOf(rated, weeksOfSummary(summary));
  // The heads of averages are longer.
  const across = rows.length <= fewRows ? 1 : header.includes("Before") ? 3 : 2;
  const each = Math.ceil(rows.length / across);
  needRoom(lineHeight * (each + 6));
  write("H3", "Numbers before and after", { face: "strong", after: 2 });
  write("P", `${aboutNumbers} ${numbersInWords(rated)}`, { after: 4 });
  if (rows.length === 0) return;
  const [top, share] = [doc.y, width / Math.max(2, across)];
  let end = top;
  for (let place = 0; place < across; place++) {
    doc.y = top;
    const some = rows.slice(place * each, (place + 1) * each);
    drawRows(paper, [header, ...some], { x: left + place * share, width: share });
    end = Math.max(end, doc.y);
  }
  doc.y = end + lineHeight * 0.5;
}

/** So many rows stand below each other; more stand side by side, for a page is wider than three short columns. */
const fewRows = 6;

function drawRows(
  { doc, write, group, small }: Paper,
  rows: string[][],
  { x, width }: { x: number; width: number },
) {
  const columns = [0, 0.54, 0.79, 1].map((share) => share * width);
  group("Table", (table) => {
    for (const [place, cells] of rows.entries()) {
      const top = doc.y;
      let end = top;
      group(
        "TR",
        (row) => {
          for (const [column, words] of cells.entries()) {
            doc.y = top;
            const [from = 0, to = width] = columns.slice(column);
            const face = place === 0 ? "strong" : "text";
            const look = { x: x + from, width: to - from - 6, scale: small, face } as const;
            write(place === 0 || column === 0 ? "TH" : "TD", words, look, row);
            end = Math.max(end, doc.y);
          }
        },
        table,
      );
      doc.y = end;
    }
  });
}

/** Beside the calendar, where there is room for them on its page. */
function drawReviews(
  paper: Paper,
  { reviews }: SummaryPractice,
  beside: ReturnType<typeof drawCalendar>["beside"],
) {
  if (!reviews || reviews.length === 0) return;
  const { doc, write, small, needRoom, heightOf, bottom, left, width, lineHeight } = paper;
  const sentences = reviews.map(reviewInWords);
  const below = doc.y;
  const heightIn = (across: number) =>
    sentences.reduce((sum, words) => sum + heightOf(words, { scale: small, width: across }), lineHeight);
  const isBeside = beside !== undefined && beside.top + heightIn(beside.width) < bottom;
  const place = isBeside ? { x: beside.x, width: beside.width } : { x: left, width };
  if (isBeside) doc.y = beside.top;
  else needRoom(lineHeight * 3);
  write("H3", aboutReviews, { ...place, face: "strong", scale: small });
  for (const words of sentences) write("P", words, { ...place, scale: small });
  if (isBeside) doc.y = Math.max(below, doc.y + 4);
}

function drawCheckIns({ doc, write, rule, needRoom, lineHeight }: Paper, { checkIns }: Summary) {
  if (checkIns.length === 0) return;
  needRoom(lineHeight * 5);
  doc.y += lineHeight * 0.6;
  rule(doc.y, { weight: 1.2 });
  doc.y += lineHeight * 0.4;
  write("H2", "Check-ins", { face: "display", scale: 1.6, after: 3 });
  for (const scores of checkIns) write("P", scoresInWords(scores), { after: 3 });
}

function drawNotes({ write, small, needRoom, lineHeight }: Paper, { notes }: SummaryPractice) {
  if (notes.length === 0) return;
  needRoom(lineHeight * 5);
  write("H3", "Notes", { face: "strong", after: 2 });
  for (const { day, words } of notes) {
    needRoom(lineHeight * 3);
    write("P", formatDay(day, "dated"), { scale: small });
    write("P", words, { after: 6 });
  }
}
