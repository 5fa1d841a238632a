import type { PaperAsked } from "#app/_sheet/paper-asked.ts";

export type PaperKind = Pick<PaperAsked, "size" | "print">;

const kinds: Record<string, PaperKind> = {
  "": { size: "A4", print: "normal" },
  "-letter": { size: "LETTER", print: "normal" },
  "-large": { size: "A4", print: "large" },
  "-large-letter": { size: "LETTER", print: "large" },
};

/** The four files in which a blank paper is published, by name: "care-plan.pdf", "care-plan-letter.pdf" … */
export function paperFiles(name: string): Record<string, PaperKind> {
  return Object.fromEntries(Object.entries(kinds).map(([ending, kind]) => [`${name}${ending}.pdf`, kind]));
}

/** Where the file of a kind is, beside the address at which others are drawn: "/guides/nature/handout" has "/guides/nature/handout-large.pdf". */
export function paperFile(at: string, { size, print }: PaperKind): string {
  return `${at}${print === "large" ? "-large" : ""}${size === "LETTER" ? "-letter" : ""}.pdf`;
}
