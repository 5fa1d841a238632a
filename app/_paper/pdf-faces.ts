/** The faces that our PDFs are set in, and what to set a letter in that a face has not. */
import { join } from "node:path";
import { create } from "fontkit";
import { type Internals, internalsOf, type OpenFont, type WordsSet } from "./_fields/pdf-internals.ts";
import { trueTypeIn } from "./_fonts/true-type.ts";

/** Says to whatever breaks lines that there is no place for it here. It is never drawn. */
export const noBreak = "\u2060";

/** The same, that there is one. */
export const mayBreak = "\u200B";

const unseen = new RegExp(`[${noBreak}${mayBreak}]`, "g");

const folder = join(process.cwd(), "node_modules/@fontsource");
const atkinson = "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next";
const newsreader = "newsreader/files/newsreader";

/** A file of letters: most text needs only the first of its face. */
const file = (family: string, letters: string, weight: number) =>
  `${family}-${letters}-${weight}-normal.woff`;

/**
 * The files of each face, in the order in which they are looked through. Atkinson Hyperlegible has no “ō” or “ŭ”;
 * Newsreader, in the same weight, has them, and the letters of Vietnamese.
 */
const faces = {
  text: [...filesOf(atkinson, 400), ...filesOf(newsreader, 400)],
  strong: [...filesOf(atkinson, 700), ...filesOf(newsreader, 700)],
  display: [...filesOf(newsreader, 500), ...filesOf(atkinson, 500)],
} as const;

export type Face = keyof typeof faces;

function filesOf(family: string, weight: number): string[] {
  const letters = family === newsreader ? ["latin", "latin-ext", "vietnamese"] : ["latin", "latin-ext"];
  return letters.map((each) => file(family, each, weight));
}

/** The file of each font that is registered, by its name there. */
const files = new Map(
  (Object.keys(faces) as Face[]).flatMap((face) =>
    faces[face].map((path, place) => [nameOf(face, place), path] as const),
  ),
);

/** Names every file to the document; pdfkit keeps only those that are used. */
export function registerFaces(doc: PDFKit.PDFDocument, words = wordsFor({ isBlank: false })): void {
  for (const [name, path] of files) doc.registerFont(name, trueTypeIn(join(folder, path)));
  wordsOn.set(doc, words);
}

/** The file that holds the Western letters of running text. */
export const textFile = join(folder, faces.text[0] ?? "");

/** How words are set in a font, and how wide they are in thousandths of its size. */
type WordsIn = { set: WordsSet; widths: Record<string, number> };

/** By the name of the font. */
export type WordsInFonts = ReadonlyMap<string, WordsIn>;

/** What our own blank papers say, which is much the same on all of them and never more than what our pages have. */
const ours = wordsOf(() => noWords());

/** How the words of a document are set, found out once. What anybody typed is forgotten with its document. */
export function wordsFor({ isBlank }: { isBlank: boolean }): WordsInFonts {
  return isBlank ? ours : wordsOf((name) => noWords(ours.get(name)));
}

function wordsOf(begin: (name: string) => WordsIn): WordsInFonts {
  return new Map([...files.keys()].map((name) => [name, begin(name)]));
}

/** None yet; what is not there is looked for in `others`. */
function noWords(others?: WordsIn): WordsIn {
  return { set: Object.create(others?.set ?? null), widths: Object.create(others?.widths ?? null) };
}

const wordsOn = new WeakMap<PDFKit.PDFDocument, WordsInFonts>();
const taught = new WeakSet<object>();

/** Goes on in a registered font. */
export function setFont(doc: PDFKit.PDFDocument, name: string): PDFKit.PDFDocument {
  const { _font: font } = internalsOf(doc.font(name));
  if (!taught.has(font)) teach(font, name, wordsOn.get(doc)?.get(name));
  taught.add(font);
  return doc;
}

/**
 * pdfkit would read a font’s file anew for each document, and set all its words anew. A mark that only says where lines
 * may not break has no glyph, and none is looked for.
 */
function teach(font: Internals["_font"], name: string, { set, widths }: WordsIn = noWords()): void {
  font.font = openFont(files.get(name) ?? "");
  font.subset = font.font.createSubset();
  font.layoutCache = set;
  const layout = font.layout.bind(font);
  font.layout = (words, features, onlyWidth) => {
    if (!onlyWidth || features) return layout(words.replace(unseen, ""), features, onlyWidth);
    const advanceWidth = widths[words] ?? layout(words.replace(unseen, ""), features, onlyWidth).advanceWidth;
    widths[words] = advanceWidth;
    return { advanceWidth };
  };
}

/** Words in pieces, each with the name of the registered font that has all its letters. */
export function inFonts(words: string, face: Face): { font: string; run: string }[] {
  const runs: { font: string; run: string }[] = [];
  for (const letter of words) {
    const last = runs.at(-1);
    // What no face has would be an empty box in any of them; `canBeSet` tells before.
    const font = nameOf(face, Math.max(0, placeOf(letter, face)));
    if (last && (last.font === font || isSpace(letter))) last.run += letter;
    else runs.push({ font, run: letter });
  }
  return runs;
}

/** How far a face reaches above its baseline, as a part of its size; letters from another file stand on the same line. */
export function ascentOf(face: Face): number {
  const { ascent, unitsPerEm } = openFont(faces[face][0] ?? "");
  return ascent / unitsPerEm;
}

/** Whether every letter can be set, in any face that it may come to stand in. A missing one would be an empty box. */
export function canBeSet(words: string): boolean {
  return [...words].every((letter) =>
    (Object.keys(faces) as Face[]).every((face) => placeOf(letter, face) >= 0),
  );
}

/** The letters that some face has not, each once. */
export function missingFrom(words: string): string[] {
  return [...new Set(words)].filter((letter) => !canBeSet(letter));
}

function nameOf(face: Face, place: number): string {
  return place === 0 ? face : `${face}, further ${place}`;
}

const places = { text: new Map(), strong: new Map(), display: new Map() } satisfies Record<
  Face,
  Map<string, number>
>;

/** In which of a face’s files a letter is; −1 when in none. Asked of the files themselves, once for each letter. */
function placeOf(letter: string, face: Face): number {
  const known: number | undefined = places[face].get(letter);
  if (known !== undefined) return known;
  const has = (path: string) => hasLetter(path, letter.codePointAt(0) ?? 0);
  const found = isSpace(letter) ? 0 : faces[face].findIndex(has);
  places[face].set(letter, found);
  return found;
}

const spaces = new Set([" ", "\n", "\u00A0", noBreak, mayBreak]);

/** Line breaks are never drawn, and a space is the same in each, as is one that keeps two words on a line. */
function isSpace(letter: string): boolean {
  return spaces.has(letter);
}

const opened = new Map<string, OpenFont>();

function hasLetter(path: string, codePoint: number): boolean {
  return openFont(path).hasGlyphForCodePoint(codePoint);
}

function openFont(path: string): OpenFont {
  const font = opened.get(path) ?? (create(trueTypeIn(join(folder, path))) as OpenFont);
  opened.set(path, font);
  return font;
}
