import { type ClinicName, readClinicName } from "#domain/plan-link/clinic-name.ts";
import type { Paper } from "./pdf.ts";
import { canBeSet } from "./pdf-faces.ts";

/**
 * The name of who hands a paper out, from the parts of a query. It stands on PDFs alone, is drawn and forgotten: it comes
 * into no row, no log and no cache.
 */
export function clinicNameFor(parts: Iterable<readonly [string, string]>): ClinicName {
  const read = readClinicName(parts);
  // Rather no name than one with letters missing; what is written from right to left is among these.
  return read.clinic === undefined || canBeSet(read.clinic) ? read : { problem: notOurLetters };
}

const notOurLetters =
  "The name of who hands it out was left out. Our papers are printed in Latin letters, and it has others.";

/** As it is printed, beside our own name. */
export function handedOutBy(clinic: string): string {
  return `Handed out by ${clinic}`;
}

/** A line of its own above a title, where a link brought a name. */
export function drawHandedOutBy(
  { write, small, fontSize }: Paper,
  clinic: string | undefined,
  scale: number = small,
) {
  if (clinic !== undefined) write("P", handedOutBy(clinic), { scale, after: fontSize * 0.3 });
}
