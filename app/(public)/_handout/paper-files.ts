import type { PaperAsked } from "#app/_sheet/paper-asked.ts";

type Kind = Pick<PaperAsked, "size" | "print">;

const kinds: Record<string, Kind> = {
  "": { size: "A4", print: "normal" },
  "-letter": { size: "LETTER", print: "normal" },
  "-large": { size: "A4", print: "large" },
  "-large-letter": { size: "LETTER", print: "large" },
};

/** The four files in which a blank paper is published, by name: "care-plan.pdf", "care-plan-letter.pdf" … */
export function paperFiles(name: string): Record<string, Kind> {
  return Object.fromEntries(Object.entries(kinds).map(([ending, kind]) => [`${name}${ending}.pdf`, kind]));
}

/** As a link says it. */
export function paperName({ size, print }: Kind): string {
  return `${size === "A4" ? "A4" : "US Letter"}${print === "large" ? ", large print" : ""}`;
}
