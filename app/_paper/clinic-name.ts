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
  "The name of who hands it out cannot be printed. Our papers are printed in Latin letters, and it has others.";

/**
 * What is answered in place of a paper whose address has a name that cannot be printed. Left out without a word, it would be
 * missed on a stack of papers that is printed already.
 * @param without where the same paper is without a name
 */
export function nameRefused(problem: string, without: string): Response {
  const words = [
    `${problem} So there is no paper here.`,
    "Change what stands behind “from=” in the address, or take the paper without a name:",
    without,
  ];
  return new Response(`${words.join("\n")}\n`, {
    status: 400,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}

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
