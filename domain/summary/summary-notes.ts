import type { Summary } from "./summary.ts";
import { countsInWords, daysInWords, numbersInWords } from "./summary-words.ts";

/** A summary as a few lines of text, for somebody’s notes: what was done and the numbers, without a name and without the notes in it. */
export function notesOfSummary(summary: Summary): string {
  const practices = Object.values(summary.practices).map((practice) => {
    const numbers = practice.rated ? ` Numbers before and after: ${numbersInWords(practice.rated)}` : "";
    return `${practice.title}: ${countsInWords(practice)}${numbers}`;
  });
  return [
    `Practice record, ${daysInWords(summary)}, as the person wrote it down themselves:`,
    ...practices,
  ].join("\n");
}
