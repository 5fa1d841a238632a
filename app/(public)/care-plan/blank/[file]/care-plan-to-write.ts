import { pdfToWrite } from "#app/_sheet/page-to-write.ts";
import type { PaperOrdered } from "#app/_sheet/paper-asked.ts";
import { carePartsAsked } from "#content/care-plan/care-plan.ts";
import type { Written } from "#content/kit/written.ts";
import { blankCarePlan } from "#content/paper/blanks.ts";

/** When what it asks was last changed. */
const changed = "2026-11-28";

/** A care plan as a PDF with fields, blank or with somebody's words in them. */
export function carePlanToWrite(
  asked: PaperOrdered & { written?: Written },
): Promise<Uint8Array<ArrayBuffer>> {
  const page = { title: "My care plan", intro, parts: carePartsAsked, path: blankCarePlan.href };
  return pdfToWrite(page, { ...asked, changed });
}

const intro =
  "To write in a good hour, and to read in a bad one, from the top. Fill it in alone or with somebody you trust, and keep it where you find it.";
