import { addressPiece, helpIn, helpInShort } from "#app/_paper/help-in.ts";
import type { Paper } from "#app/_paper/pdf.ts";
import { heightOfSentence, writeSentence } from "#app/_paper/pdf-gap.ts";
import { typedSize } from "#app/_sheet/sheet-fields.ts";
import { addressOf, guideAddress, shortAddress } from "#app/_site/addresses.ts";
import type { Country } from "#content/index.ts";
import type { Written } from "#content/kit/written.ts";
import type { Handout } from "#content/paper/handout.ts";
import type { Piece } from "#content/paper/paper-help.ts";
import { drawOwnNotes } from "./own-notes.ts";

/** Of a code, in points: half a millimetre for each of its modules, with an address of usual length; as wide as its caption. */
const sideOf = ({ isLarge, fontSize }: Paper) => (isLarge ? fontSize * 4.8 : 62);

export type About = { slug: string; country: Country; written: Written };

/** The numbers that the first page must not be without, since pages are taken apart. */
export function drawShortHelp(paper: Paper, about: Pick<About, "country">, { isRuled = true } = {}) {
  const { doc, needRoom, rule, fontSize, width } = paper;
  needRoom(heightOfShortHelp(paper, about));
  if (isRuled) {
    doc.y += fontSize * 0.5;
    rule(doc.y, { weight: 1.2 });
    doc.y += fontSize * 0.6;
  }
  const sentences = helpInShort(about.country);
  const top = doc.y;
  const isAcross = fitAcross(paper, sentences);
  for (const [place, pieces] of sentences.entries()) {
    if (isAcross) doc.y = top;
    writeSentence(paper, pieces, isAcross ? halfOf(paper, place) : { width, after: fontSize * 0.15 });
  }
}

/** Side by side, each with room to write in. */
function halfOf({ left, width, fontSize }: Paper, place: number) {
  const half = width * 0.52;
  return place === 0 ? { width: half - fontSize } : { x: left + half, width: width - half };
}

function fitAcross(paper: Paper, sentences: Piece[][]): boolean {
  const lines = sentences.map((pieces, place) => heightOfSentence(paper, pieces, halfOf(paper, place)));
  return sentences.length === 2 && Math.max(...lines) < paper.lineHeight * 1.9;
}

export function heightOfShortHelp(paper: Paper, { country }: Pick<About, "country">): number {
  const sentences = helpInShort(country);
  const isAcross = fitAcross(paper, sentences);
  const lines = sentences.map((pieces, place) =>
    heightOfSentence(paper, pieces, isAcross ? halfOf(paper, place) : { after: paper.fontSize * 0.15 }),
  );
  return paper.fontSize * 1.1 + (isAcross ? Math.max(...lines) : lines.reduce((sum, each) => sum + each, 0));
}

/** The beginning of a line to write on. */
export function drawNextTime(paper: Paper, words: string, written: Written) {
  const { doc, write, rule, field, widthOf, left, width, fontSize, lineHeight } = paper;
  write("P", words, { face: "strong" });
  const begun = widthOf(words, { face: "strong" }) + fontSize * 0.5;
  const line = { x: left + begun, width: width - begun };
  rule(doc.y, line);
  const asked = { name: "next-time", about: words, value: written["next-time"], size: typedSize(paper) };
  field({ kind: "text", ...asked }, { ...line, y: doc.y - lineHeight, height: lineHeight });
}

/** How much of the page the line for the next talk takes, with the space around it. */
export const heightOfNextTime = ({ fontSize, lineHeight }: Paper) => fontSize * 1.2 + lineHeight;

/** Where to find help, and the way back to the guide. */
export function drawHelp(paper: Paper, handout: Handout, about: About) {
  const { doc, write, needRoom, rule, left, width, fontSize } = paper;
  const side = sideOf(paper);
  const { height, codes, beside, paragraphs } = helpFor(paper, handout, about);
  needRoom(height);
  rule(doc.y, { weight: 1.2 });
  doc.y += fontSize * 0.7;
  const top = doc.y;
  write("H2", "If it gets too much", { face: "strong", width: beside, after: fontSize * 0.2 });
  for (const { pieces, look } of paragraphs) writeSentence(paper, pieces, look);
  const end = doc.y;
  drawCodes(paper, codes, { x: left + width - codes.length * (side + fontSize) + fontSize, y: top });
  doc.y = Math.max(end, doc.y);
}

/**
 * Where help has no room on a page of large print and begins the next, what is left of that page; and what help leaves of its
 * own: lines for notes, wherever three have room.
 */
export function drawHelpAmongNotes(paper: Paper, handout: Handout, about: About) {
  const { doc, bottom, fontSize } = paper;
  const isNext = doc.y + fontSize + heightOfHelp(paper, handout, about) > bottom;
  const hasNotes =
    isNext && drawOwnNotes(paper, { name: "own-notes-before", label: "My notes" }, about.written);
  doc.y += fontSize;
  drawHelp(paper, handout, about);
  drawOwnNotes(paper, { name: "own-notes", label: hasNotes ? "More notes" : "My notes" }, about.written);
}

export function heightOfHelp(paper: Paper, handout: Handout, about: About): number {
  return helpFor(paper, handout, about).height;
}

function helpFor(paper: Paper, { smallPrint }: Handout, { slug, country }: About) {
  const { heightOf, width, fontSize } = paper;
  const side = sideOf(paper);
  const codes = codesFor(slug);
  const between = fontSize * 0.15;
  const codesHeight = side + Math.max(...codes.map(({ caption }) => heightOf(caption, captionLook(paper))));
  const address = addressPiece(shortAddress(slug), guideAddress(slug));
  const print = [address, { words: `: ${smallPrint.join(" ")}` }];
  // What begins beside the codes is narrower than what begins below them.
  const beside = width - codes.length * (side + fontSize) - fontSize;
  let height = fontSize * 1.8;
  // In large print what is to be written in stands on the first page alone: it takes a third of this one.
  const help = helpIn(country).filter((pieces) => !(paper.isLarge && pieces.at(-1)?.gap));
  const paragraphs = [...help, print].map((pieces) => {
    const isBeside = height < codesHeight;
    const look = { scale: paper.small, width: isBeside ? beside : width, after: between };
    height += heightOfSentence(paper, pieces, look);
    return { pieces, look };
  });
  return { height: fontSize + Math.max(codesHeight, height), codes, beside, paragraphs };
}

type Code = { address: string; caption: string };

/** What is beside the lines leads to more of them; the other, to the guide. */
function codesFor(slug: string): Code[] {
  return [
    { address: addressOf("/help-now"), caption: "Help now" },
    { address: shortAddress(slug), caption: "The guide" },
  ];
}

const captionLook = (paper: Paper) => ({ scale: paper.small, width: sideOf(paper) });

function drawCodes(paper: Paper, codes: readonly Code[], { x, y }: { x: number; y: number }) {
  const side = sideOf(paper);
  for (const [place, { address, caption }] of codes.entries()) {
    const from = x + place * (side + paper.fontSize);
    paper.qr(address, { x: from, y, side });
    paper.doc.y = y + side;
    paper.write("Caption", caption, { ...captionLook(paper), x: from, link: address });
  }
}
