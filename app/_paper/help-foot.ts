import type { Country } from "#content/index.ts";
import { helpIn } from "./help-in.ts";
import type { Paper } from "./pdf.ts";
import { heightOfSentence, writeSentence } from "./pdf-gap.ts";

/** Of a code, in points. */
const side = 72;

type HelpFoot = {
  country: Country;
  codes: readonly { address: string; caption: string }[];
  /** At the foot of the page, and not where the words before it end. */
  isLast?: boolean;
};

/** Where to find help, with codes for a phone beside it. */
export function drawHelpFoot(paper: Paper, { country, codes: all, isLast = false }: HelpFoot) {
  const { doc, write, rule, heightOf, needRoom, small, left, width, bottom, fontSize, lineHeight } = paper;
  // In large print the words need the room, and the first code leads to help.
  const codes = fontSize > 14 ? all.slice(0, 1) : all;
  const between = fontSize * 1.5;
  const codesWidth = codes.length * (side + between);
  const look = { scale: small, width: width - codesWidth, after: fontSize * 0.2 };
  const lines = helpIn(country);
  const help = lines.reduce((sum, words) => sum + heightOfSentence(paper, words, look), lineHeight * 1.5);
  const caption = { scale: small, width: side };
  const captions = Math.max(...codes.map((code) => heightOf(code.caption, caption)));
  const height = Math.max(help, side + 2 + captions);
  const above = isLast ? fontSize * 0.8 : 0;
  const isAlone = needRoom(above + height);
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
  for (const [place, { address, caption: words }] of codes.entries()) {
    const x = left + width - codesWidth + between + place * (side + between);
    paper.qr(address, { x, y: top, side });
    doc.y = top + side + 2;
    write("Caption", words, { ...caption, x, link: address });
  }
  doc.y = Math.max(end, doc.y);
}
