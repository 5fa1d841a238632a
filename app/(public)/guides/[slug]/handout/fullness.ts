import type { Handout } from "#content/paper/handout.ts";
import type { SheetPart } from "#content/paper/paper.ts";

/** How much the first page has to say: what fits in 12 points on A4 and US Letter, a little more, or much more. */
export function fullnessOf({ steps, facts, mainCaution, careful, notEnough }: Handout): "" | "more" | "full" {
  const beside = [...facts.map(({ text }) => text), mainCaution, ...careful].join("").length;
  const all = [...steps, ...facts.map(({ term }) => term), ...notEnough].join("").length + beside;
  if (all > 1_750) return "full";
  // The narrow column beside the steps is the longer one, if it has so many words.
  return all > 1_730 || beside > 600 ? "more" : "";
}

/** Whether the sheet asks for more than fits below each other in that size, with the longest list of helplines. */
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
