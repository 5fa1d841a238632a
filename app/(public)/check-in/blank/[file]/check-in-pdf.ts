import { drawHandedOutBy } from "#app/_paper/clinic-name.ts";
import { drawHelpFoot, type HelpFoot } from "#app/_paper/help-foot.ts";
import { openPaper, type Paper } from "#app/_paper/pdf.ts";
import { firstFitting } from "#app/_sheet/first-fitting.ts";
import type { PaperOrdered } from "#app/_sheet/paper-asked.ts";
import { drawWhoAndWhen } from "#app/_sheet/who-and-when.ts";
import { addressOf } from "#app/_site/addresses.ts";
import type { CheckInOffered } from "#content/check-in/questionnaires.ts";
import { scoringWords } from "#content/check-in/scoring-words.ts";
import { blankCheckIns } from "#content/paper/blanks.ts";
import { drawOwnNotes } from "../../../_handout/own-notes.ts";
import { drawStatements } from "./statements.ts";

export type CheckInPrint = PaperOrdered & { form: CheckInOffered };

/** In points. */
const sizes = [12, 11, 10, 9];
const largeSizes = [24, 23, 22, 21, 20, 19, 18];

/** When what stands around the questions was last changed. */
const changed = "2026-11-28";

/** A check-in as a PDF with fields: its statements, how they are added up, whose it is, and where to find help. */
export async function checkInPdf(asked: CheckInPrint): Promise<Uint8Array<ArrayBuffer>> {
  const { form, size, print } = asked;
  const { name, question } = form.questions;
  const look = {
    size,
    title: `${name}, to fill in`,
    about: question,
    changed,
    fontSize: 18,
    isBlank: !asked.clinic,
  };
  const paper = openPaper(look);
  const scrap = paper.scrap();
  const draw = (on: Paper, fontSize: number) => drawCheckIn(on.sized(fontSize), asked);
  draw(paper, print === "large" ? fullest(scrap, draw) : (firstFitting(scrap, sizes, draw) ?? 9));
  return paper.close();
}

/** In large print, of the sizes that take no more pages than the smallest, the one that leaves least blank: a statement stays together. */
function fullest(scrap: Paper, draw: (on: Paper, fontSize: number) => void): number {
  const tried = largeSizes.map((fontSize) => {
    scrap.doc.addPage();
    const [before, full] = [scrap.pages(), scrap.holes.length];
    draw(scrap, fontSize);
    return { fontSize, pages: scrap.pages() - before, blank: Math.max(0, ...scrap.holes.slice(full)) };
  });
  const fewest = Math.min(...tried.map(({ pages }) => pages));
  const [best] = tried.filter(({ pages }) => pages === fewest).sort((one, other) => one.blank - other.blank);
  return best?.fontSize ?? 18;
}

function drawCheckIn(paper: Paper, { form, country, clinic }: CheckInPrint) {
  const { write, lineHeight, fontSize } = paper;
  const { questionnaire, questions } = form;
  drawHandedOutBy(paper, clinic);
  write("H1", questions.name, { face: "display", scale: 2.2, after: fontSize * 0.3 });
  drawWhoAndWhen(paper);
  write("P", questions.question, { face: "strong", after: lineHeight * 0.6 });
  drawStatements(paper, form);
  if (questionnaire) drawScoring(paper, form);
  else write("P", notAMeasure, { after: lineHeight });
  const codes = [
    { address: addressOf("/help-now"), caption: "Help now" },
    { address: addressOf(blankCheckIns.href), caption: "This page, on a screen" },
  ];
  drawFoot(paper, { country, codes, isLast: true });
}

/** What is left of the pages of large print goes to whoever writes: lines for notes before the help, and after it. */
function drawFoot(paper: Paper, foot: HelpFoot) {
  let hasNotes = false;
  const fillPage = () => {
    hasNotes = drawOwnNotes(paper, { name: "own-notes-before", label: "My notes" });
  };
  const isAlone = drawHelpFoot(paper, paper.isLarge ? { ...foot, fillPage } : foot);
  if (!isAlone || !paper.isLarge) return;
  drawOwnNotes(paper, { name: "own-notes", label: hasNotes ? "More notes" : "My notes" });
}

const notAMeasure =
  "This is a way to look at a month, and not a tested measure: there is nothing to add up. Leave open whatever you like.";

function drawScoring(paper: Paper, { questionnaire, kind }: CheckInOffered) {
  if (!questionnaire) return;
  const { doc, left, write, rule, needRoom, heightOf, widthOf, lineHeight, fontSize, small } = paper;
  const words = scoringWords(questionnaire, kind);
  needRoom(heightOf(words) + lineHeight * 4);
  const total = "Total";
  write("P", total, { face: "strong" });
  const line = { x: left + widthOf(total, { face: "strong" }) + fontSize * 0.5, width: fontSize * 8 };
  rule(doc.y, line);
  const box = { ...line, y: doc.y - lineHeight, height: lineHeight };
  paper.field({ kind: "text", name: "total", about: "Total, added up by hand", size: fontSize }, box);
  doc.y += lineHeight * 0.6;
  write("H2", "Adding it up", { face: "display", scale: 1.4, after: fontSize * 0.3 });
  write("P", words, { after: fontSize * 0.5 });
  write("P", notADiagnosis, { after: lineHeight * 0.6 });
  needRoom(heightOf(questionnaire.licence, { scale: small }));
  write("P", questionnaire.licence, { scale: small, after: lineHeight * 0.5 });
}

const notADiagnosis =
  "It is not a diagnosis. It is a place to begin a conversation. If you might harm yourself or someone else, or are not safe, do not wait for an appointment.";
