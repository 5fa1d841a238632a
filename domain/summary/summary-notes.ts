import type { Summary } from "./summary.ts";
import { countsInWords, daysInWords, numbersInWords, reviewInWords, scoresInWords } from "./summary-words.ts";

/** A summary as a few lines of text, for somebody’s notes: what was done, the numbers and what was said of it, without a name and without the notes in it. */
export function notesOfSummary(summary: Summary): string {
  const practices = summary.practices.map((practice) => {
    const numbers = practice.rated ? ` Numbers before and after: ${numbersInWords(practice.rated)}` : "";
    const reviews = (practice.reviews ?? []).map((review) => ` Looked back on ${reviewInWords(review)}`);
    return `${practice.title}: ${countsInWords(practice)}${numbers}${reviews.join("")}`;
  });
  return [
    `Practice record, ${daysInWords(summary)}, as the person wrote it down themselves:`,
    ...practices,
    ...summary.checkIns.map(scoresInWords),
  ].join("\n");
}
