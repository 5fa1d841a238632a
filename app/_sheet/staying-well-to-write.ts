import type { Written } from "#content/kit/written.ts";
import { blankStayingWell } from "#content/paper/blanks.ts";
import { stayingWellAsked } from "#content/paths/staying-well.ts";
import { pdfToWrite } from "./page-to-write.ts";
import type { PaperOrdered } from "./paper-asked.ts";

/** When what it asks was last changed. */
const asIsSince = "2026-11-28";

/** The sheet at the end of a path as a PDF with fields, blank or with a member's words in them. */
export function stayingWellToWrite({
  changed = asIsSince,
  ...asked
}: PaperOrdered & { written?: Written; changed?: string }): Promise<Uint8Array<ArrayBuffer>> {
  const parts = stayingWellAsked.map((each) => ({ ...each, lines: 6 }));
  return pdfToWrite(
    { title: "Staying well", intro, parts, path: blankStayingWell.href },
    { ...asked, changed },
  );
}

const intro =
  "To write when things are better, for when they are not. Keep it where you find it, and show it to whom you like. It is not a treatment plan.";
