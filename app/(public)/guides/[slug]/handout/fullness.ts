import type { Handout } from "#content/paper/handout.ts";
import type { SheetPart } from "#content/paper/paper.ts";

/** Whether the first page has more to say than fits in 12 points, on A4 or US Letter. */
export function saysMuch({ steps, facts, mainCaution, careful, notEnough }: Handout): boolean {
  const words = [...steps, ...facts.flatMap(({ term, text }) => [term, text]), mainCaution, ...careful];
  return [...words, ...notEnough].join("").length > 1_750;
}

/** Whether the sheet asks for more than fits below each other in that size, with the longest list of help lines. */
export function asksMuch({ sheet }: Handout): boolean {
  return sheet.parts.reduce((sum, part) => sum + linesOf(part), 0) > 25;
}

/** About how many lines to write on a part takes, its words among them. */
function linesOf(part: SheetPart): number {
  if (part.kind === "lines") return part.lines + 1.2;
  if (part.kind === "ticks") return 1 + part.options.length * 0.4;
  if (part.kind === "blanks") return 1.6 * Math.ceil(part.fields.length / 4);
  // A low row is as high as its number, whatever the room between lines; fourteen of them fill a page of US Letter.
  return 2.2 + part.rows.length * (part.lines < 1 ? 1.2 : part.lines > 2 ? 4.5 : 1.4);
}
