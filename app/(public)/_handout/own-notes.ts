import type { Paper } from "#app/_paper/pdf.ts";
import { drawParts } from "#app/_sheet/handout-sheet.ts";
import type { Written } from "#content/kit/written.ts";
import type { SheetPart } from "#content/paper/paper.ts";

/** What a page of large print has left, as lines for notes: wherever three have room. Says whether it did. */
export function drawOwnNotes(
  paper: Paper,
  asked: { name: string; label: string },
  written: Written = {},
): boolean {
  const { doc, bottom, lineHeight } = paper;
  const ruled = 28;
  doc.y += lineHeight * 0.5;
  const lines = Math.floor((bottom - doc.y - lineHeight * 1.5) / ruled);
  if (lines < 3) return false;
  const notes: SheetPart = { kind: "lines", ...asked, lines };
  drawParts(paper, { sheet: { title: "", intro: "", parts: [notes] }, written }, { ruled, lines: 0, air: 0 });
  return true;
}
