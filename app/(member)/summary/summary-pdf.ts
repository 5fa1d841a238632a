import { openPaper, type Paper } from "#app/_paper/pdf.ts";
import { missingFrom } from "#app/_paper/pdf-faces.ts";
import { formatDay } from "#domain/day.ts";
import { type Summary, type SummaryPractice, weeksOfSummary } from "#domain/summary/summary.ts";
import {
  aboutNumbers,
  blankMeansUnknown,
  countsInWords,
  daysInWords,
  numbersInWords,
  numbersOf,
  titleOfSummary,
  writtenByItsMember,
} from "#domain/summary/summary-words.ts";
import { drawCalendar } from "./calendar-on-paper.ts";

/** The letters of it that cannot be written, each once. A browser that prints has more faces to choose from. */
export function lettersMissing({ name, practices }: Summary): string[] {
  const words = practices.flatMap(({ plans, notes }) => [
    ...plans.map(({ says }) => says),
    ...notes.map((note) => note.words),
  ]);
  // Right-to-left letters come between marks that nobody sees.
  return missingFrom([name, ...words].join(" ").replace(/[\u2068\u2069]/g, ""));
}

/** A summary as a tagged PDF on A4, with nothing in it that the page has not. */
export async function summaryPdf(summary: Summary): Promise<Uint8Array<ArrayBuffer>> {
  const title = titleOfSummary(summary);
  const days = daysInWords(summary);
  const paper = openPaper({ size: "A4", title, about: days, changed: summary.madeOn, fontSize: 11 });
  const { write, small } = paper;
  write("H1", title, { face: "display", scale: 2.2, after: 4 });
  write("P", days, { face: "display", scale: 1.3, after: 8 });
  write("P", writtenByItsMember, { after: 3 });
  write("P", `${blankMeansUnknown} Put together on ${formatDay(summary.madeOn, "dated")}.`, { scale: small });
  for (const practice of summary.practices) drawPractice(paper, practice, summary);
  return paper.close();
}

function drawPractice(paper: Paper, practice: SummaryPractice, summary: Summary) {
  const { doc, write, rule, needRoom, lineHeight } = paper;
  needRoom(lineHeight * 12);
  doc.y += lineHeight;
  rule(doc.y, { weight: 1.2 });
  doc.y += lineHeight * 0.5;
  write("H2", practice.title, { face: "display", scale: 1.6, after: 3 });
  write("P", countsInWords(practice), { after: 6 });
  drawPlans(paper, practice, summary);
  drawCalendar(paper, practice, summary);
  if (practice.rated) drawNumbers(paper, practice.rated, summary);
  drawNotes(paper, practice);
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
  const { doc, write, group, needRoom, left, lineHeight } = paper;
  needRoom(lineHeight * 6);
  write("H3", "Numbers before and after", { face: "strong", after: 2 });
  write("P", `${aboutNumbers} ${numbersInWords(rated)}`, { after: 4 });
  const { header, rows } = numbersOf(rated, weeksOfSummary(summary));
  if (rows.length === 0) return;
  const columns = [left, left + 150, left + 290];
  group("Table", (table) => {
    for (const cells of [header, ...rows]) {
      needRoom(lineHeight * 1.2);
      const top = doc.y;
      group(
        "TR",
        (row) => {
          for (const [column, x] of columns.entries()) {
            doc.y = top;
            const isHead = cells === header;
            const tag = isHead || column === 0 ? "TH" : "TD";
            write(tag, cells[column] ?? "", { x, width: 140, face: isHead ? "strong" : "text" }, row);
          }
        },
        table,
      );
    }
  });
  doc.y += lineHeight * 0.5;
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
