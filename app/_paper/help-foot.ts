import type { Country } from "#content/index.ts";
import { helpIn } from "./help-in.ts";
import type { Paper } from "./pdf.ts";
import { heightOfSentence, writeSentence } from "./pdf-gap.ts";

/** Of a code, in points. */
const leastSide = 72;

export type HelpFoot = {
  country: Country;
  codes: readonly { address: string; caption: string }[];
  /** At the foot of the page, and not where the words before it end. */
  isLast?: boolean;
  /** What fills a page that has no room for it, before it begins the next. */
  fillPage?: () => void;
};

/** Where to find help, with codes for a phone beside it. Says whether it began a page. */
export function drawHelpFoot(
  paper: Paper,
  { country, codes: all, isLast = false, fillPage }: HelpFoot,
): boolean {
  const { doc, write, rule, heightOf, widthOf, small, left, width, bottom, fontSize, lineHeight, isLarge } =
    paper;
  // In large print the words need the room, and the first code leads to help.
  const codes = isLarge ? all.slice(0, 1) : all;
  // In large print a code is as wide as its caption, which would be broken in two.
  const wide = isLarge ? Math.max(...codes.map((code) => widthOf(code.caption, { scale: small }))) : 0;
  const side = Math.max(leastSide, Math.ceil(wide) + 1);
  const between = fontSize * 1.5;
  const codesWidth = codes.length * (side + between);
  const look = { scale: small, width: width - codesWidth, after: fontSize * 0.2 };
  const lines = helpIn(country);
  const help = lines.reduce((sum, words) => sum + heightOfSentence(paper, words, look), lineHeight * 1.5);
  const caption = { scale: small, width: side };
  const captions = Math.max(...codes.map((code) => heightOf(code.caption, caption)));
  const height = Math.max(help, side + 2 + captions);
  const above = isLast ? fontSize * 0.8 : 0;
  const isAlone = begins(paper, above + height, fillPage);
  if (isLast) {
    // On a page of its own it begins where a page begins.
    if (!isAlone) doc.y = bottom - height - above;
    rule(doc.y, { weight: 1.2 });
    doc.y += above;
  }
  const top = doc.y;
  write("H2", "If it gets too much", { face: "strong", width: look.width, after: fontSize * 0.2 });
  for (const words of lines) writeSentence(paper, words, look);
  const end = doc.y;
  const x = left + width - codesWidth + between;
  for (const [place, code] of codes.entries())
    drawCode(paper, code, { x: x + place * (side + between), top, side });
  doc.y = Math.max(end, doc.y);
  return isAlone;
}

/** Whether so much begins a page; what is left of the one before is filled. */
function begins({ doc, bottom, needRoom }: Paper, height: number, fillPage?: () => void): boolean {
  if (doc.y + height > bottom) fillPage?.();
  return needRoom(height);
}

function drawCode(
  { doc, qr, write, small }: Paper,
  { address, caption }: HelpFoot["codes"][number],
  { x, top, side }: { x: number; top: number; side: number },
) {
  qr(address, { x, y: top, side });
  doc.y = top + side + 2;
  write("Caption", caption, { scale: small, width: side, x, link: address });
}
