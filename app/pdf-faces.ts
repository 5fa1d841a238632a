/** The faces that our PDFs are set in, each from two files: most text needs only the first of them. */
import { join } from "node:path";

const folder = join(process.cwd(), "node_modules/@fontsource");
const atkinson = "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next";
const faces = {
  text: [atkinson, "400"],
  strong: [atkinson, "700"],
  display: ["newsreader/files/newsreader", "500"],
} as const;

export type Face = keyof typeof faces;

/** Letters of middle and eastern Europe, such as “ł”, which are in the second file. */
const further = "\\u0100-\\u0130\\u0132-\\u0151\\u0154-\\u017f";
const common =
  "\\n\\u0020-\\u007e\\u00a0-\\u00ff\\u0131\\u0152\\u0153\\u2010-\\u2026\\u2039\\u203a\\u20ac\\u2122";

const runs = new RegExp(`[${further}]+|[^${further}]+`, "g");
const beginsFurther = new RegExp(`^[${further}]`);
const known = new RegExp(`^[${common}${further}]*$`);

export function registerFaces(doc: PDFKit.PDFDocument): void {
  for (const [face, [file, weight]] of Object.entries(faces)) {
    doc.registerFont(face, join(folder, `${file}-latin-${weight}-normal.woff`));
    doc.registerFont(`${face}, further`, join(folder, `${file}-latin-ext-${weight}-normal.woff`));
  }
}

/** Words in pieces, each with the name of the registered font that has all its letters. */
export function inFonts(words: string, face: Face): { font: string; run: string }[] {
  return (words.match(runs) ?? []).map((run) => ({
    font: beginsFurther.test(run) ? `${face}, further` : face,
    run,
  }));
}

/** Whether our faces have a sign for every letter. A missing one would be an empty box. */
export function canBeSet(words: string): boolean {
  return known.test(words);
}
