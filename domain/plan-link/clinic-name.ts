/**
 * The name of who hands a paper out, from a link: "from=Northside+Clinic". It is the one free word that a link may carry,
 * and stands on PDFs alone, behind “Handed out by”. Nothing but letters and spaces, so that no address and no telephone
 * number can be put on our paper.
 */
import { z } from "zod";
import { tidyPart } from "./link-parts.ts";

export const longestClinicName = 60;

const lettersAndSpaces = /^\p{L}+(?: \p{L}+)*$/u;
const begunAddress = /(?:^| )(?:https?|www)(?: |$)/i;

/** A name as it is printed: each letter with its accents as one, and one space between words. */
const clinicNameSchema = z
  .string()
  .transform((typed) => typed.normalize("NFC").trim().replace(/\s+/g, " "))
  .refine((name) => name.length <= longestClinicName)
  .refine((name) => lettersAndSpaces.test(name) && !begunAddress.test(name));

/** Whether a part of a link names who hands it out. The same `from` holds the day to begin, which has no letter. */
export function isClinicName([name, value]: readonly [string, string]): boolean {
  return name === "from" && /\p{L}/u.test(value);
}

export type ClinicName = {
  /** As it may be printed; undefined where the link has none, or none that may be. */
  clinic?: string;
  /** In whole sentences, in our words alone, why it was left out. */
  problem?: string;
};

/**
 * The name that a link carries.
 * @param parts names and values of its query, which may be anything
 */
export function readClinicName(parts: Iterable<readonly [string, string]>): ClinicName {
  const named = [...parts].map((part) => tidyPart(...part)).filter(isClinicName);
  const names = new Set(named.map(([, value]) => value));
  const [typed] = names;
  if (typed === undefined) return {};
  if (names.size > 1) return { problem: severalNames };
  const { data: clinic } = clinicNameSchema.safeParse(typed);
  return clinic === undefined ? { problem: noName } : { clinic };
}

/** A part of a query that names it. */
export function writeClinicName(clinic: string): string {
  return new URLSearchParams({ from: clinic }).toString();
}

/** Said of what is no name, in our words alone. */
export const noName = `The name of who hands it out cannot be printed. It may be ${longestClinicName} letters and spaces long, without digits or signs.`;
const severalNames = "The link names more than one who hands it out. None of them is printed.";
